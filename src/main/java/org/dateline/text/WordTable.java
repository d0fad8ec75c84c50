package org.dateline.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words by their spelling: open addressing over units of a buffer, so that a look-up makes no object. */
final class WordTable {
    private static final int SLOTS = 1 << 15;
    private static final int MASK = SLOTS - 1;
    private static final int FULL = SLOTS / 4 * 3;
    /** Longer spellings are not worth keeping. */
    private static final int LONGEST = 40;

    private final int[] hashes = new int[SLOTS];
    private final @Nullable String[] spellings = new String[SLOTS];
    private final @Nullable Word[] words = new Word[SLOTS];
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
        int s = slot(hash);
        for (Word word; (word = words[s]) != null; s = (s + 1) & MASK) {
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
        if (used >= FULL) {
            Arrays.fill(spellings, null);
            Arrays.fill(words, null);
            used = 0;
            slot = slot(missed.hashCode());
        }
        hashes[slot] = missed.hashCode();
        spellings[slot] = missed;
        words[slot] = word;
        used++;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 15) & MASK;
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
