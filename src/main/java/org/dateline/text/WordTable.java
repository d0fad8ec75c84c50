package org.dateline.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words by their spelling, so that a word met before costs one look-up over the units of a text and no object. Each spelling
 * has four slots: a new word takes the last, and each time that a word is met it changes places with the one before it, so
 * that what is rare makes way for what is rare, and nothing is ever cleared. The table doubles while words are displaced,
 * up to {@value #MOST_SLOTS} slots, which hold the words of a newspaper's year (some 20 MB). Any thread may use it without a
 * lock: words are immutable, and a write that is lost costs that the spelling is read anew.
 */
final class WordTable {
    private static final int FIRST_SLOTS = 1 << 12;
    private static final int MOST_SLOTS = 1 << 17;
    private static final int WAYS = 4;
    /** Longer spellings are not worth keeping. */
    private static final int LONGEST = 40;

    private volatile @Nullable Word[] slots = new Word[FIRST_SLOTS];
    private int displaced;

    /** The word of a spelling; null where it is not known. */
    @Nullable
    Word get(char[] b, int from, int to) {
        @Nullable Word[] table = slots;
        int first = slot(b, from, to, table.length);
        for (int slot = first; slot < first + WAYS; slot++) {
            Word word = table[slot];
            if (word != null && matches(word.written(), b, from, to)) {
                if (slot > first) {
                    table[slot] = table[slot - 1];
                    table[slot - 1] = word;
                }
                return word;
            }
        }
        return null;
    }

    /** Keeps a word under its spelling. */
    void put(Word word) {
        if (word.written().length > LONGEST) {
            return;
        }
        @Nullable Word[] table = slots;
        if (put(word, table) != null && table.length < MOST_SLOTS && ++displaced > table.length / 4) {
            grow(table);
        }
    }

    /** Returns the word that had to make way, if one had. */
    private static @Nullable Word put(Word word, @Nullable Word[] table) {
        int slot = slot(word.written(), 0, word.written().length, table.length);
        int last = slot + WAYS - 1;
        while (slot < last && table[slot] != null) {
            slot++;
        }
        Word away = table[slot];
        table[slot] = word;
        return away;
    }

    private synchronized void grow(@Nullable Word[] from) {
        if (slots == from) {
            @Nullable Word[] table = new @Nullable Word[from.length * 2];
            for (Word word : from) {
                if (word != null) {
                    put(word, table);
                }
            }
            displaced = 0;
            slots = table;
        }
    }

    private static int slot(char[] b, int from, int to, int slots) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + b[i];
        }
        return (hash * 0x9E3779B1 >>> 15) & slots - WAYS;
    }

    private static boolean matches(char[] spelling, char[] b, int from, int to) {
        return Arrays.equals(spelling, 0, spelling.length, b, from, to);
    }
}
