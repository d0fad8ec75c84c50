package org.dateline.annotate.entity;

import java.util.BitSet;

/** Where a text is in capitals: lines most of whose words are, and short ones that go on with such a line. */
final class ShoutedLines {
    private static final int LEAST_WORDS = 3;

    private final BitSet shouted = new BitSet();

    ShoutedLines(String text) {
        boolean isBefore = false;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            int[] words = words(text, from, to);
            boolean mostly = words[1] * 10 >= words[0] * 8 && words[1] > 0;
            boolean isShouted = mostly && (words[0] >= LEAST_WORDS || isBefore);
            if (isShouted) {
                shouted.set(from, to);
            }
            isBefore = isShouted;
            from = to + 1;
        }
    }

    /** Words of more than one letter, and how many of them are in capitals throughout. */
    private static int[] words(String text, int from, int to) {
        int words = 0;
        int shouted = 0;
        int letters = 0;
        int capitals = 0;
        for (int i = from; i <= to; i++) {
            if (i < to && Character.isLetter(text.charAt(i))) {
                letters++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            } else {
                words += letters > 1 ? 1 : 0;
                shouted += letters > 1 && capitals == letters ? 1 : 0;
                letters = 0;
                capitals = 0;
            }
        }
        return new int[] {words, shouted};
    }

    boolean isEmpty() {
        return shouted.isEmpty();
    }

    boolean at(int position) {
        return shouted.get(position);
    }

    /** The beginning of the next line in capitals at or behind a position, or -1. */
    int next(int from) {
        return shouted.nextSetBit(from);
    }

    /** The end of the line in capitals that a position is in. */
    int end(int from) {
        return shouted.nextClearBit(from);
    }
}
