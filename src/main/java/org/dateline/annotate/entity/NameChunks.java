package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A text as words, and its chunks: runs of words with a capital, and of the small words that join them. Only words in
 * chunks can be part of a name, so nine words in ten cost nothing. Reused from text to text; not thread-safe.
 */
final class NameChunks {
    static final int PLAIN = 0;
    static final int TITLE_CASE = 1;
    static final int SHORT = 2;

    /** In {@link #kinds}: some letter is a capital, and it is not the word I. */
    static final byte WITH_CAPITAL = 1;
    /** In {@link #kinds}: longer than one character, and the first is a letter. */
    static final byte OPENS_WITH_LETTER = 2;

    private static final int LONGEST_ACRONYM = 6;

    int size;
    /** What the characters of each word tell, before it is looked up. */
    byte[] kinds = {};

    int[] sentenceFrom = {};
    int[] sentenceTo = {};

    int count;
    int[] chunkFrom = {};
    int[] chunkTo = {};
    /** The chunk of a word, or -1. */
    int[] chunkOf = {};
    /** Whether the sentence of a word is title case or very short, where capitals say little. */
    int[] style = {};
    /** What the longest known name of several words around a word can be, and where in it the word stands. */
    int[] knownName = {};

    /** Chunks by the initials of their words; made when a text's first acronym is met. */
    private final Map<String, Integer> initials = new HashMap<>();

    private boolean hasInitials;

    private final NameLexicon names;
    private @Nullable Word[] words = {};
    private IntFunction<Word> source;
    private int document;

    NameChunks(NameLexicon names) {
        this.names = names;
        source = at -> {
            throw new IllegalStateException("No text was begun.");
        };
    }

    /**
     * Makes room for a number of words; the caller then sets {@link #kinds} and the bounds of the sentence of each.
     *
     * @param source gives the word at a place; asked only for words in and near chunks
     */
    void begin(int wordCount, IntFunction<Word> source) {
        size = wordCount;
        this.source = source;
        if (kinds.length < wordCount) {
            int room = wordCount * 2;
            kinds = new byte[room];
            words = new Word[room];
            sentenceFrom = new int[room];
            sentenceTo = new int[room];
            chunkFrom = new int[room];
            chunkTo = new int[room];
            chunkOf = new int[room];
            style = new int[room];
            knownName = new int[room];
        }
        Arrays.fill(words, 0, size, null);
    }

    /** The word at a place, looked up when first asked for. */
    Word word(int at) {
        Word word = words[at];
        if (word == null) {
            word = source.apply(at);
            word.met = document;
            words[at] = word;
        }
        return word;
    }

    private boolean isCapital(int at) {
        return (kinds[at] & WITH_CAPITAL) != 0;
    }

    /** Finds the chunks, and notes where else in the text each word stands. */
    void find() {
        count = 0;
        document++;
        hasInitials = false;
        Arrays.fill(chunkOf, 0, size, -1);
        Arrays.fill(knownName, 0, size, 0);
        for (int from = 0; from < size; from = sentenceTo[from]) {
            int to = sentenceTo[from];
            Arrays.fill(style, from, to, style(from, to));
            chunkSentence(from, to);
        }
        noteWords();
        for (int chunk = 0; chunk < count; chunk++) {
            findKnownNames(chunk);
        }
    }

    /** How many texts were looked at so far. */
    int documents() {
        return document;
    }

    private int style(int from, int to) {
        int capitals = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            capitals += isCapital(i) ? 1 : 0;
            letters += (kinds[i] & OPENS_WITH_LETTER) != 0 ? 1 : 0;
        }
        if (to - from <= 2) {
            return SHORT;
        }
        return letters > 2 && capitals * 10 >= letters * 7 ? TITLE_CASE : PLAIN;
    }

    private void chunkSentence(int from, int to) {
        int at = from;
        while (at < to) {
            if (!isCapital(at)) {
                at++;
                continue;
            }
            int end = chunkEnd(at, to);
            boolean opensWithFunctionWord = at == from && word(at).functionWord;
            if (opensWithFunctionWord && (end - at == 1 || !isCapital(at + 1))) {
                at++;
                continue;
            }
            chunkFrom[count] = at;
            chunkTo[count] = end;
            Arrays.fill(chunkOf, at, end, count++);
            at = end;
        }
    }

    private int chunkEnd(int from, int to) {
        int end = from + 1;
        while (end < to) {
            int next = end;
            while (next < to && next - end < 2 && !isCapital(next) && word(next).connector) {
                next++;
            }
            if (next >= to || !isCapital(next)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private void noteWords() {
        for (int chunk = 0; chunk < count; chunk++) {
            for (int i = chunkFrom[chunk]; i < chunkTo[chunk]; i++) {
                Word word = word(i);
                if (word.document != document) {
                    word.document = document;
                    word.seen = 0;
                    word.seenInside = false;
                }
                if (word.capital && style[i] == PLAIN) {
                    if (word.seen < word.seenAt.length) {
                        word.seenAt[word.seen++] = i;
                    }
                    word.seenInside |= i != sentenceFrom[i];
                }
            }
        }
    }

    private void noteInitials() {
        initials.clear();
        hasInitials = true;
        for (int chunk = 0; chunk < count; chunk++) {
            if (chunkTo[chunk] - chunkFrom[chunk] > 1) {
                noteInitials(chunk);
            }
        }
    }

    /** Notes what the first words of this chunk abbreviate to, so that an acronym elsewhere can be tied to it. */
    private void noteInitials(int chunk) {
        StringBuilder letters = new StringBuilder();
        for (int i = chunkFrom[chunk]; i < chunkTo[chunk]; i++) {
            if (word(i).capital && !word(i).allCapitals) {
                letters.append(word(i).initial);
                if (letters.length() > LONGEST_ACRONYM) {
                    return;
                }
                if (letters.length() >= 2) {
                    initials.putIfAbsent(letters.toString(), chunk);
                }
            }
        }
    }

    /** The chunk whose words this acronym abbreviates, or null. */
    @Nullable
    Integer expansion(Word acronym) {
        if (!acronym.allCapitals || acronym.text.length() > LONGEST_ACRONYM) {
            return null;
        }
        if (!hasInitials) {
            noteInitials();
        }
        return initials.get(acronym.text.indexOf('.') < 0 ? acronym.text : acronym.text.replace(".", ""));
    }

    private void findKnownNames(int chunk) {
        int to = chunkTo[chunk];
        for (int i = chunkFrom[chunk]; i < to; i++) {
            if (!isCapital(i)) {
                continue;
            }
            int longest = 0;
            int flags = 0;
            long hash = 0;
            byte known = -1;
            for (int j = i; j < to && j < i + 5 && known < 0; j++) {
                hash = NameLexicon.extend(hash, word(j).hash);
                known = j == i ? word(j).known : names.flags(hash);
                if (j > i && (known & NameLexicon.PLACES_AND_PEOPLE) != 0) {
                    longest = j - i + 1;
                    flags = known & NameLexicon.PLACES_AND_PEOPLE;
                }
            }
            for (int k = 0; k < longest; k++) {
                knownName[i + k] = flags * 4 + (k == 0 ? 1 : k == longest - 1 ? 2 : 3);
            }
            i += Math.max(0, longest - 1);
        }
    }
}
