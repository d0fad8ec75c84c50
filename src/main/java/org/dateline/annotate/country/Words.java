package org.dateline.annotate.country;

import java.util.Arrays;
import org.dateline.country.NameFolding;

/** The words and punctuation marks of a text with what their writing tells, as arrays. */
final class Words {
    static final int CAPITAL = 1;
    static final int ALL_CAPITALS = 2;
    static final int OPENS_SENTENCE = 4;
    static final int PUNCTUATION = 8;
    /** Nothing, a hyphen or an apostrophe stands between the word and the one before it. */
    static final int GLUED = 16;
    /** Its sentence is a heading: nearly every word has a capital. */
    static final int TITLE_CASE = 32;
    /** Its sentence is in capitals. */
    static final int IN_CAPITALS = 64;
    /** Of a script without spaces: a word is one character. */
    static final int CHARACTER = 128;

    private static final int FIRST_PUNCTUATION = -2;

    int size;
    int[] from;
    int[] to;
    int[] ids;
    short[] marks;

    /** @param room for so many words at first */
    Words(int room) {
        from = new int[room];
        to = new int[room];
        ids = new int[room];
        marks = new short[room];
    }

    void clear() {
        size = 0;
    }

    void add(int id, int from, int to, int mark) {
        if (size == ids.length) {
            this.from = Arrays.copyOf(this.from, size * 2);
            this.to = Arrays.copyOf(this.to, size * 2);
            ids = Arrays.copyOf(ids, size * 2);
            marks = Arrays.copyOf(marks, size * 2);
        }
        ids[size] = id;
        this.from[size] = from;
        this.to[size] = to;
        marks[size++] = (short) mark;
    }

    /** The number of a punctuation mark, below those of words. */
    static int punctuation(char mark) {
        return FIRST_PUNCTUATION - mark;
    }

    boolean is(int word, char punctuation) {
        return word >= 0 && word < size && ids[word] == punctuation(punctuation);
    }

    boolean has(int word, int mark) {
        return (marks[word] & mark) != 0;
    }

    boolean capital(int word) {
        return has(word, CAPITAL);
    }

    /** Whether there is a word, not a punctuation mark. */
    boolean isWord(int word) {
        return word >= 0 && word < size && !has(word, PUNCTUATION);
    }

    /** Whether a word stands here with nothing but a space, hyphen or apostrophe before it. */
    boolean isBeside(int word) {
        return isWord(word) && word > 0 && from[word] - to[word - 1] <= 1;
    }

    /** The folded form of some words of the text that was scanned. */
    String key(CharSequence text, int first, int end) {
        return NameFolding.key(text.subSequence(from[first], to[end - 1]).toString());
    }

    /** Marks the headings and the sentences in capitals. */
    void markSentences() {
        int start = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || has(i, OPENS_SENTENCE)) {
                markSentence(start, i);
                start = i;
            }
        }
    }

    private void markSentence(int start, int end) {
        int counted = 0;
        int capitals = 0;
        int shouted = 0;
        int longer = 0;
        for (int i = start; i < end; i++) {
            if (has(i, PUNCTUATION | CHARACTER) || to[i] - from[i] < 2) {
                continue;
            }
            counted++;
            capitals += has(i, CAPITAL) ? 1 : 0;
            if (to[i] - from[i] > 2) {
                longer++;
                shouted += has(i, ALL_CAPITALS) ? 1 : 0;
            }
        }
        int mark = counted > 2 && capitals * 3 > counted * 2 ? TITLE_CASE : 0;
        mark |= longer > 1 && shouted * 10 > longer * 7 ? IN_CAPITALS : 0;
        if (mark != 0) {
            for (int i = start; i < end; i++) {
                marks[i] |= (short) mark;
            }
        }
    }
}
