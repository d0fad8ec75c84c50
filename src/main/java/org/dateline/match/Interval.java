package org.dateline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run of words, numbered as in the analysed text.
 *
 * @param start the first word
 * @param end the last word
 */
record Interval(int start, int end) {
    private static final Comparator<Interval> BY_END_THEN_SHORTEST =
            Comparator.comparingInt(Interval::end).thenComparing(Interval::start, Comparator.reverseOrder());

    static Interval hull(Interval a, Interval b) {
        return new Interval(Math.min(a.start, b.start), Math.max(a.end, b.end));
    }

    boolean holds(Interval other) {
        return start <= other.start && other.end <= end;
    }

    boolean overlaps(Interval other) {
        return start <= other.end && other.start <= end;
    }

    /** Keeps those that hold no other, in order, each once. What is left is in order of starts and of ends alike. */
    static List<Interval> minimal(List<Interval> intervals) {
        if (intervals.size() < 2) {
            return intervals;
        }
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort(BY_END_THEN_SHORTEST);
        List<Interval> kept = new ArrayList<>();
        int latestStart = -1;
        for (Interval interval : sorted) {
            if (interval.start > latestStart) {
                kept.add(interval);
                latestStart = interval.start;
            }
        }
        return kept;
    }

    /** The first of minimal intervals that starts at {@code word} or later; their count where none does. */
    static int firstFrom(List<Interval> minimal, int word) {
        int low = 0;
        int high = minimal.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (minimal.get(middle).start < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
