package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A second look at a text whose words are labelled: the same words have the label that most of their mentions have, and a
 * surname that stands alone is the person whose full name the text has. Not thread-safe.
 */
final class DocumentPass {
    /** The label of a mention whose words before it say that it is an organisation: it speaks for the others. */
    static final int SURELY_ORGANIZATION = 4;

    private static final int SURE_VOTES = 100;

    private final Map<Long, int[]> votes = new HashMap<>();
    private final Map<Word, int[]> surnames = new HashMap<>();
    /** How often a word begins a longer name of an organisation. */
    private final Map<Word, int[]> heads = new HashMap<>();
    /** The initials of organisations of several words. */
    private final Set<String> initials = new HashSet<>();

    void apply(NameChunks text, byte[] labels) {
        votes.clear();
        surnames.clear();
        heads.clear();
        initials.clear();
        forEachRun(text, labels, (from, to) -> count(text, labels, from, to));
        forEachRun(text, labels, (from, to) -> relabel(text, labels, from, to));
    }

    private interface Run {
        void accept(int from, int to);
    }

    /** Runs of one label, and chunks of one word that are outside. */
    private static void forEachRun(NameChunks text, byte[] labels, Run run) {
        for (int chunk = 0; chunk < text.count; chunk++) {
            int to = text.chunkTo[chunk];
            int start = text.chunkFrom[chunk];
            int at = start;
            while (at < to) {
                int end = at + 1;
                if (labels[at] != NameModel.OUTSIDE) {
                    while (end < to && labels[end] == labels[at]) {
                        end++;
                    }
                    run.accept(at, end);
                } else if (to - start == 1) {
                    run.accept(at, end);
                }
                at = end;
            }
        }
    }

    private void count(NameChunks text, byte[] labels, int from, int to) {
        int label = labels[from];
        int[] vote = votes.computeIfAbsent(hash(text, from, to), key -> new int[NameModel.LABELS]);
        if (label == SURELY_ORGANIZATION) {
            vote[NameModel.ORGANIZATION] += SURE_VOTES;
            Arrays.fill(labels, from, to, (byte) NameModel.ORGANIZATION);
        } else {
            vote[label]++;
        }
        if (labels[from] == NameModel.ORGANIZATION && to - from >= 2) {
            heads.computeIfAbsent(text.word(from), key -> new int[1])[0]++;
            addInitials(text, from, to);
        }
        if (label == NameModel.PERSON && to - from >= 2 && to - from <= 4) {
            surnames.computeIfAbsent(text.word(to - 1), key -> new int[1])[0]++;
        }
    }

    private void addInitials(NameChunks text, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (text.word(i).capital) {
                letters.append(text.word(i).initial);
            }
        }
        if (letters.length() >= 3) {
            initials.add(letters.toString());
        }
    }

    private void relabel(NameChunks text, byte[] labels, int from, int to) {
        int[] vote = votes.get(hash(text, from, to));
        if (vote == null) {
            return;
        }
        int label = labels[from];
        int best = label;
        if (label != NameModel.OUTSIDE) {
            for (int other = 1; other < NameModel.LABELS; other++) {
                best = vote[other] > vote[best] ? other : best;
            }
        }
        Word word = text.word(from);
        int[] named = to - from == 1 ? surnames.get(word) : null;
        boolean mayBeSurname = named != null
                && best != NameModel.PERSON
                && word.capital
                && !word.functionWord
                && (!isPlaceName(word) || best != NameModel.PLACE)
                && vote[NameModel.ORGANIZATION] + vote[NameModel.PLACE] <= named[0] + vote[NameModel.PERSON];
        if (mayBeSurname) {
            best = NameModel.PERSON;
        }
        if (to - from == 1 && best != NameModel.ORGANIZATION && isOrganizationAgain(text, from, vote, named, best)) {
            best = NameModel.ORGANIZATION;
        }
        for (int i = from; i < to; i++) {
            labels[i] = (byte) best;
        }
    }

    /**
     * Whether a word that stands alone refers back to an organisation: it has the initials of one, begins the name of one
     * and is nobody's surname, or is one elsewhere and stands here with a capital that no beginning of a sentence explains.
     */
    private boolean isOrganizationAgain(NameChunks text, int at, int[] vote, int @Nullable [] named, int label) {
        Word word = text.word(at);
        if (!word.capital || word.functionWord || NameWords.isTitle(word.text)) {
            return false;
        }
        if (word.allCapitals && initials.contains(word.text)) {
            return true;
        }
        if (label == NameModel.OUTSIDE) {
            boolean explained = at == text.sentenceFrom[at] || text.style[at] != NameChunks.PLAIN;
            return !explained && vote[NameModel.ORGANIZATION] >= vote[NameModel.OUTSIDE];
        }
        int[] begins = heads.get(word);
        return label == NameModel.PERSON
                && begins != null
                && named == null
                && !NameWords.isInstitution(word.text)
                && vote[NameModel.PERSON] <= begins[0] + vote[NameModel.ORGANIZATION];
    }

    private static boolean isPlaceName(Word word) {
        return (word.lexicon & (NameLexicon.COUNTRY | NameLexicon.REGION | NameLexicon.CITY)) != 0;
    }

    private static long hash(NameChunks text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = NameLexicon.extend(hash, text.word(i).hash);
        }
        return hash;
    }
}
