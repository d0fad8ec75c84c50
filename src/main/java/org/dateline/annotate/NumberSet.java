package org.dateline.annotate;

import java.util.Arrays;

/**
 * A set of few numbers out of very many, none below 0: an open hash, where one bit for every number would be more memory than
 * the cache holds. Not thread-safe.
 */
final class NumberSet {
    private static final int FIRST_SLOTS = 1 << 10;
    private static final int FREE = -1;

    private int[] slots = free(FIRST_SLOTS);
    private int size;

    private static int[] free(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, FREE);
        return slots;
    }

    /** Adds a number; false where the set has it. */
    boolean add(int number) {
        int slot = slot(number);
        if (slots[slot] == number) {
            return false;
        }
        slots[slot] = number;
        if (2 * ++size > slots.length) {
            grow();
        }
        return true;
    }

    private int slot(int number) {
        int mask = slots.length - 1;
        int slot = number * 0x9E3779B1 >>> 8 & mask;
        while (slots[slot] != number && slots[slot] != FREE) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] before = slots;
        slots = free(2 * before.length);
        for (int number : before) {
            if (number != FREE) {
                slots[slot(number)] = number;
            }
        }
    }
}
