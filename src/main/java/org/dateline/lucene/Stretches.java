package org.dateline.lucene;

import java.util.Arrays;

/**
 * Stretches of positions, from a first to a last word. Once {@linkplain #minimize minimal}, no stretch holds another, and
 * they are in order of first and of last word alike. Used again for each document; serves one thread.
 */
final class Stretches {
    private static final long LOW = 0xFFFF_FFFFL;

    /** End in the upper half, complement of the start in the lower: sorts by end, then the shortest first. */
    private long[] coded = new long[16];

    private int size;

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    int start(int i) {
        return (int) (LOW - (coded[i] & LOW));
    }

    int end(int i) {
        return (int) (coded[i] >>> 32);
    }

    void add(int start, int end) {
        if (size == coded.length) {
            coded = Arrays.copyOf(coded, size * 2);
        }
        coded[size++] = ((long) end << 32) | (LOW - start);
    }

    void addAll(Stretches others) {
        for (int i = 0; i < others.size; i++) {
            add(others.start(i), others.end(i));
        }
    }

    /** Keeps those that hold no other, each once, in order. */
    void minimize() {
        if (size < 2) {
            return;
        }
        if (!isSorted()) {
            Arrays.sort(coded, 0, size);
        }
        int kept = 0;
        int latestStart = -1;
        for (int i = 0; i < size; i++) {
            if (start(i) > latestStart) {
                latestStart = start(i);
                coded[kept++] = coded[i];
            }
        }
        size = kept;
    }

    private boolean isSorted() {
        for (int i = 1; i < size; i++) {
            if (coded[i - 1] > coded[i]) {
                return false;
            }
        }
        return true;
    }

    /** Of minimal stretches, the first that starts at a position or later; their count where none does. */
    int firstFrom(int position) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a word alone stands at a position, in a list of single words. */
    boolean holds(int position) {
        int i = firstFrom(position);
        return i < size && start(i) == position;
    }
}
