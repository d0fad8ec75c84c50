package org.dateline.annotate.country;

import org.dateline.annotate.country.PlaceSense.Kind;

/** Tells by the words beside a name that it is a person's, a thing's or part of a longer name. For one text. */
final class Neighbours {
    private static final double INSIDE_A_NAME = 0.3;

    private final PlaceTrie trie;
    private final CharSequence text;
    private final Words words;
    private final PhraseMatcher phrases;
    private final Evidence evidence;

    Neighbours(PlaceTrie trie, CharSequence text, Words words, PhraseMatcher phrases, Evidence evidence) {
        this.trie = trie;
        this.text = text;
        this.words = words;
        this.phrases = phrases;
        this.evidence = evidence;
    }

    /**
     * Whether the candidate names no place here; else its weight is lowered where it is part of a longer name.
     *
     * @param at its first word
     * @param end the word behind it
     */
    boolean isPersonOrThing(Candidate candidate, int at, int end) {
        boolean country = candidate.any(Kind.NAME) || candidate.any(Kind.DISPUTED);
        boolean before = words.isBeside(at) && words.isWord(at - 1);
        boolean after = words.isBeside(end);
        if (after && trie.isCue(words.ids[end], Cue.FOOD) && end - at == 1) {
            return true;
        }
        if (end - at == 1 && isPerson(candidate, at, end, country, before, after)) {
            // George Washington University says nothing of a Washington that stands alone.
            if (!after || !trie.isCue(words.ids[end], Cue.TAIL)) {
                evidence.addPerson(candidate.key);
            }
            if (after && words.capital(end) && !isWiderPlace(end)) {
                evidence.addPerson(words.key(text, end, end + 1));
            }
            return true;
        }
        if (!country) {
            weighNeighbours(candidate, at, end, before, after);
        }
        return isThing(candidate, at, end);
    }

    private boolean isPerson(Candidate candidate, int at, int end, boolean country, boolean before, boolean after) {
        boolean heading = candidate.inHeading;
        int previous = at - 1;
        if (before && words.capital(previous)) {
            if (trie.isCue(words.ids[previous], Cue.HONORIFIC)) {
                return !country || !candidate.located;
            }
            boolean spaced = words.from[at] - words.to[previous] == 1;
            if (!heading && spaced && trie.isCue(words.ids[previous], Cue.FIRST_NAME)) {
                return !country || !candidate.located;
            }
            boolean initial =
                    text.charAt(words.to[previous] - 1) == '.' && words.to[previous] - words.from[previous] == 2;
            if (initial && !country) {
                return true;
            }
        }
        return !heading
                && after
                && words.capital(end)
                && !words.has(end, Words.GLUED)
                && words.to[end] - words.from[end] > 1
                && trie.isCue(words.ids[at], Cue.FIRST_NAME)
                && (!country || trie.root(words.ids[end]) == PlaceTrie.NO_NODE)
                && !trie.isCue(words.ids[end], Cue.TAIL);
    }

    /** Part of a longer name: "Paris Hilton", "Southern Methodist Dallas", "London Street". */
    private void weighNeighbours(Candidate candidate, int at, int end, boolean before, boolean after) {
        boolean single = end - at == 1;
        if (after && trie.isCue(words.ids[end], Cue.TAIL)) {
            candidate.weight *= INSIDE_A_NAME;
        } else if (after
                && single
                && words.capital(end)
                && !words.has(end, Words.GLUED)
                && !candidate.inHeading
                && !candidate.located
                && words.to[end] - words.from[end] > 1
                && !isWiderPlace(end)) {
            candidate.weight *= INSIDE_A_NAME;
        }
        if (before
                && single
                && words.capital(at - 1)
                && !words.has(at - 1, Words.OPENS_SENTENCE)
                && !candidate.inHeading
                && trie.root(words.ids[at - 1]) == PlaceTrie.NO_NODE
                && !trie.isCue(words.ids[at - 1], Cue.LOCATIVE)
                && !trie.isCue(words.ids[at - 1], Cue.FUNCTION)) {
            candidate.weight *= INSIDE_A_NAME;
        }
    }

    /** "London England" is in its place, "Paris Hilton" is not. */
    private boolean isWiderPlace(int at) {
        for (PlaceSense sense : phrases.longest(at)) {
            if (sense.kind() != Kind.CITY && sense.kind() != Kind.ALTERNATE) {
                return true;
            }
        }
        return false;
    }

    /** "Brussels decided" is not Belgium; and a turkey may open a sentence, which the rest of the text will tell. */
    private boolean isThing(Candidate candidate, int at, int end) {
        boolean seat = candidate.senses.stream().anyMatch(sense -> sense.has(PlaceSense.SEAT));
        if (seat && !candidate.located) {
            return true;
        }
        boolean explained = words.has(at, Words.OPENS_SENTENCE) || candidate.inHeading;
        if (end - at == 1 && explained && !words.has(at, Words.ALL_CAPITALS)) {
            candidate.deniable = words.ids[at];
        }
        return false;
    }
}
