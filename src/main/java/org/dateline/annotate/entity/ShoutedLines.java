package org.dateline.annotate.entity;

import java.util.BitSet;

/** Where a text is in capitals: lines most of whose words are, and short ones that go on with such a line. */
final class ShoutedLines {
    private static final int LEAST_WORDS = 3;
    /** Two letters and what parts them from the next word. */
    private static final int SHORTEST_WORD = 3;

    private static final byte LETTER = 1;
    private static final byte CAPITAL = 2;
    private static final byte[] KINDS = kinds();

    private final BitSet shouted = new BitSet();

    ShoutedLines(String text) {
        boolean isBefore = false;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            boolean isShouted = isShouted(text, from, to, isBefore);
            if (isShouted) {
                shouted.set(from, to);
            }
            isBefore = isShouted;
            from = to + 1;
        }
    }

    /**
     * Whether four in five of the words of more than one letter are in capitals throughout. Stops where the rest of the line
     * cannot make up for the small letters met, after a third of a usual line.
     *
     * @param isBefore whether the line before is in capitals, so that a short one goes on with it
     */
    private static boolean isShouted(String text, int from, int to, boolean isBefore) {
        int words = 0;
        int shouted = 0;
        int letters = 0;
        int capitals = 0;
        for (int i = from; i <= to; i++) {
            byte kind = i < to ? KINDS[text.charAt(i)] : 0;
            if (kind != 0) {
                letters++;
                capitals += kind == CAPITAL ? 1 : 0;
                continue;
            }
            if (letters > 1) {
                words++;
                shouted += capitals == letters ? 1 : 0;
                int most = (to - i) / SHORTEST_WORD + 1;
                if (!isMostly(shouted + most, words + most)) {
                    return false;
                }
            }
            letters = 0;
            capitals = 0;
        }
        return isMostly(shouted, words) && shouted > 0 && (words >= LEAST_WORDS || isBefore);
    }

    private static boolean isMostly(int shouted, int words) {
        return shouted * 10 >= words * 8;
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

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << 16];
        for (int c = 0; c < kinds.length; c++) {
            if (Character.isLetter(c)) {
                kinds[c] = Character.isUpperCase(c) ? CAPITAL : LETTER;
            }
        }
        return kinds;
    }
}
