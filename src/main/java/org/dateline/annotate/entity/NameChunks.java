package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as words, and its chunks: runs of words with a capital, and of the small words that join them. Only words in
 * chunks can be part of a name, so nine words in ten cost nothing. Reused from text to text; not thread-safe.
 */
final class NameChunks {
    static final int PLAIN = 0;
    static final int TITLE_CASE = 1;
    static final int SHORT = 2;

    int size;
    Word[] words = {};
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

    /** Chunks by the initials of their words. */
    final Map<String, Integer> initials = new HashMap<>();

    private final NameLexicon names;
    private int document;

    NameChunks(NameLexicon names) {
        this.names = names;
    }

    /** Makes room for a number of words; the caller then sets {@link #words} and the bounds of the sentence of each. */
    void begin(int wordCount) {
        size = wordCount;
        if (words.length < wordCount) {
            int room = wordCount * 2;
            words = new Word[room];
            sentenceFrom = new int[room];
            sentenceTo = new int[room];
            chunkFrom = new int[room];
            chunkTo = new int[room];
            chunkOf = new int[room];
            style = new int[room];
            knownName = new int[room];
        }
    }

    /** Finds the chunks, and notes where else in the text each word stands. */
    void find() {
        count = 0;
        document++;
        initials.clear();
        Arrays.fill(chunkOf, 0, size, -1);
        Arrays.fill(knownName, 0, size, 0);
        for (int from = 0; from < size; from = sentenceTo[from]) {
            int to = sentenceTo[from];
            Arrays.fill(style, from, to, style(from, to));
            chunkSentence(from, to);
        }
        noteWords();
        for (int chunk = 0; chunk < count; chunk++) {
            noteInitials(chunk);
            findKnownNames(chunk);
        }
    }

    /** How many texts were looked at so far. */
    int documents() {
        return document;
    }

    boolean isSeenLower(Word word) {
        return word.document == document && word.seenLower;
    }

    private int style(int from, int to) {
        int capitals = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            capitals += words[i].capital ? 1 : 0;
            letters += words[i].opensWithLetter ? 1 : 0;
        }
        if (to - from <= 2) {
            return SHORT;
        }
        return letters > 2 && capitals * 10 >= letters * 7 ? TITLE_CASE : PLAIN;
    }

    private void chunkSentence(int from, int to) {
        int at = from;
        while (at < to) {
            if (!words[at].capital) {
                at++;
                continue;
            }
            int end = chunkEnd(at, to);
            boolean opensWithFunctionWord = at == from && words[at].functionWord;
            if (opensWithFunctionWord && (end - at == 1 || !words[at + 1].capital)) {
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
            while (next < to && next - end < 2 && words[next].connector && !words[next].capital) {
                next++;
            }
            if (next >= to || !words[next].capital) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private void noteWords() {
        for (int i = 0; i < size; i++) {
            Word word = words[i];
            if (word.document != document) {
                word.document = document;
                word.seen = 0;
                word.seenInside = false;
                word.seenLower = false;
            }
            if (chunkOf[i] >= 0 && word.capital && style[i] == PLAIN) {
                if (word.seen < word.seenAt.length) {
                    word.seenAt[word.seen++] = i;
                }
                word.seenInside |= i != sentenceFrom[i];
            }
        }
    }

    /** Notes what the first words of this chunk abbreviate to, so that an acronym elsewhere can be tied to it. */
    private void noteInitials(int chunk) {
        StringBuilder letters = new StringBuilder();
        for (int i = chunkFrom[chunk]; i < chunkTo[chunk]; i++) {
            if (words[i].capital && !words[i].allCapitals) {
                letters.append(words[i].text.charAt(0));
                if (letters.length() >= 2) {
                    initials.putIfAbsent(letters.toString(), chunk);
                }
            }
        }
    }

    /** The chunk whose words this acronym abbreviates, or null. */
    @Nullable
    Integer expansion(Word acronym) {
        if (!acronym.allCapitals || acronym.text.length() > 6) {
            return null;
        }
        return initials.get(acronym.text.indexOf('.') < 0 ? acronym.text : acronym.text.replace(".", ""));
    }

    private void findKnownNames(int chunk) {
        int to = chunkTo[chunk];
        for (int i = chunkFrom[chunk]; i < to; i++) {
            if (!words[i].capital) {
                continue;
            }
            int longest = 0;
            int flags = 0;
            long hash = 0;
            byte known = -1;
            for (int j = i; j < to && j < i + 5 && known < 0; j++) {
                hash = NameLexicon.extend(hash, words[j].hash);
                known = names.flags(hash);
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
