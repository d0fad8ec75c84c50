package org.dateline.annotate.country;

import java.util.Arrays;

/** Folded words and their numbers; an open hash over the letters, so that a look-up allocates nothing. */
final class Vocabulary {
    static final int UNKNOWN = -1;
    private static final int SLOTS = 1 << 18;

    private final int[] slots = new int[SLOTS];
    private char[] letters = new char[1 << 20];
    private int[] starts = new int[1 << 17];
    private int size;

    Vocabulary() {
        Arrays.fill(slots, UNKNOWN);
    }

    int size() {
        return size;
    }

    static int hash(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        return hash;
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    int find(char[] word, int length, int hash) {
        for (int slot = slot(hash); ; slot = (slot + 1) & (SLOTS - 1)) {
            int id = slots[slot];
            if (id == UNKNOWN || same(id, word, length)) {
                return id;
            }
        }
    }

    int intern(char[] word, int length) {
        int hash = hash(word, length);
        int known = find(word, length, hash);
        if (known != UNKNOWN) {
            return known;
        }
        if (size * 2 > SLOTS) {
            throw new IllegalStateException("The vocabulary of place names holds more than " + SLOTS / 2 + " words.");
        }
        int start = starts[size];
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        System.arraycopy(word, 0, letters, start, length);
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[size + 1] = start + length;
        int slot = slot(hash);
        while (slots[slot] != UNKNOWN) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        slots[slot] = size;
        return size++;
    }

    private static int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
    }

    private boolean same(int id, char[] word, int length) {
        int start = starts[id];
        return starts[id + 1] - start == length && Arrays.equals(letters, start, start + length, word, 0, length);
    }
}
