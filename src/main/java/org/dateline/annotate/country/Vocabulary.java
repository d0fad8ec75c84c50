package org.dateline.annotate.country;

/**
 * Folded words and their numbers: an open hash that keeps of each word 47 bits of its hash beside its number, behind a filter of
 * one bit a word, so that a look-up reads one or two lines of the cache and allocates nothing. Two words in 10<sup>13</sup>
 * may be confused. Read by many threads once filled.
 */
final class Vocabulary {
    static final int UNKNOWN = -1;
    private static final int SLOTS = 1 << 17;
    private static final int FILTER_BITS = 20;
    private static final int NUMBER = SLOTS - 1;
    /** Fuller, too many words would stand beside their slots. */
    private static final int MOST = SLOTS / 10 * 7;

    /** The hash of a word, its lowest bits the number of the word and one; 0 where there is none. */
    private final long[] slots = new long[SLOTS];

    /**
     * A bit for each value of some bits of a hash: most words of a text are in no name, and most of those are told by these
     * 128 kB, which stay in the cache as the slots do not.
     */
    private final long[] filter = new long[1 << FILTER_BITS - 6];

    private int size;

    /** The number of a word, or {@link #UNKNOWN}. */
    int find(char[] word, int from, int to) {
        long hash = hash(word, from, to);
        return (filter[filterWord(hash)] & filterBit(hash)) == 0 ? UNKNOWN : ((int) slots[slot(hash)] & NUMBER) - 1;
    }

    int intern(char[] word, int from, int to) {
        long hash = hash(word, from, to);
        int slot = slot(hash);
        if (slots[slot] == 0) {
            if (size >= MOST) {
                throw new IllegalStateException("The vocabulary of place names holds more than " + MOST + " words.");
            }
            slots[slot] = hash & ~NUMBER | ++size;
            filter[filterWord(hash)] |= filterBit(hash);
        }
        return ((int) slots[slot] & NUMBER) - 1;
    }

    private static long hash(char[] word, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + word[i]) * 0x9E3779B97F4A7C15L;
        }
        return (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    }

    private static int filterWord(long hash) {
        return (int) (hash >>> Long.SIZE - FILTER_BITS + 6);
    }

    private static long filterBit(long hash) {
        return 1L << (hash >>> Long.SIZE - FILTER_BITS);
    }

    /** The slot of a word, or the free one where it would stand. */
    private int slot(long hash) {
        int slot = (int) hash & NUMBER;
        while (slots[slot] != 0 && ((slots[slot] ^ hash) & ~NUMBER) != 0) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }
}
