package org.dateline.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words by their spelling: open addressing over units of a buffer, so that a look-up makes no object; 2 MB at the most. */
final class WordTable {
    private static final int FIRST_SLOTS = 1 << 12;
    /** Enough for the words of a newspaper's year; what is rarer is read anew. */
    private static final int MOST_SLOTS = 1 << 17;
    /** Longer spellings are not worth keeping. */
    private static final int LONGEST = 40;

    private int[] hashes = new int[FIRST_SLOTS];
    private @Nullable String[] spellings = new String[FIRST_SLOTS];
    private @Nullable Word[] words = new Word[FIRST_SLOTS];
    private int used;
    private int slot;
    private String missed = "";

    /** The word of a spelling; null where it was not met, and then {@link #put} may follow. */
    @Nullable
    Word get(char[] b, int from, int to) {
        int length = to - from;
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + b[i];
        }
        int mask = words.length - 1;
        int s = slot(hash);
        for (Word word; (word = words[s]) != null; s = (s + 1) & mask) {
            if (hashes[s] == hash && matches(spellings[s], b, from, length)) {
                return word;
            }
        }
        slot = s;
        missed = length > LONGEST ? "" : new String(b, from, length);
        return null;
    }

    /** Keeps the word of the spelling that was just missed. */
    void put(Word word) {
        if (missed.isEmpty()) {
            return;
        }
        if (used >= words.length / 4 * 3) {
            makeRoom();
            slot = free(missed.hashCode());
        }
        hashes[slot] = missed.hashCode();
        spellings[slot] = missed;
        words[slot] = word;
        used++;
    }

    /** Doubles the table; one that has its full size starts anew. */
    private void makeRoom() {
        if (words.length == MOST_SLOTS) {
            Arrays.fill(spellings, null);
            Arrays.fill(words, null);
            used = 0;
            return;
        }
        int[] oldHashes = hashes;
        @Nullable String[] oldSpellings = spellings;
        @Nullable Word[] oldWords = words;
        hashes = new int[oldWords.length * 2];
        spellings = new String[oldWords.length * 2];
        words = new Word[oldWords.length * 2];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                int s = free(oldHashes[i]);
                hashes[s] = oldHashes[i];
                spellings[s] = oldSpellings[i];
                words[s] = oldWords[i];
            }
        }
    }

    /** The slot of a spelling that the table does not have. */
    private int free(int hash) {
        int s = slot(hash);
        while (words[s] != null) {
            s = (s + 1) & words.length - 1;
        }
        return s;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    private static boolean matches(@Nullable String spelling, char[] b, int from, int length) {
        if (spelling == null || spelling.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (spelling.charAt(i) != b[from + i]) {
                return false;
            }
        }
        return true;
    }
}
