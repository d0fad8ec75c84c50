package org.dateline.lucene;

import java.io.IOException;
import org.dateline.query.Query.Unit;

/** Pairs of places near each other. Stretches given are minimal. */
final class NearPlaces {
    /** Whether a first stretch and a later one, apart from it, are near; if one is not, none still later is. */
    interface Nearness {
        boolean holds(Stretches first, int i, Stretches second, int j) throws IOException;
    }

    private NearPlaces() {}

    /** At most {@code distance - 1} words between, on one side of the headline's end. */
    static Nearness within(int distance, TextMarks marks) {
        return (first, i, second, j) ->
                second.start(j) - first.end(i) <= distance && marks.sameSide(first.start(i), second.end(j));
    }

    /** In one sentence or paragraph. */
    static Nearness within(Unit unit, TextMarks marks) {
        return (first, i, second, j) -> marks.unit(unit, first.start(i)) == marks.unit(unit, second.end(j));
    }

    /** The minimal stretches that hold a near pair. */
    static void hulls(Stretches left, Stretches right, boolean ordered, Nearness near, Stretches found)
            throws IOException {
        nearest(left, right, near, found);
        if (!ordered) {
            nearest(right, left, near, found);
        }
        found.minimize();
    }

    private static void nearest(Stretches first, Stretches second, Nearness near, Stretches found) throws IOException {
        for (int i = 0; i < first.size(); i++) {
            int j = second.firstFrom(first.end(i) + 1);
            if (j < second.size() && near.holds(first, i, second, j)) {
                found.add(first.start(i), second.end(j));
            }
        }
    }

    /** Those of the left that no right overlaps or is near. */
    static void lonely(Stretches left, Stretches right, boolean ordered, Nearness near, Stretches found)
            throws IOException {
        for (int i = 0; i < left.size(); i++) {
            if (!hasCompany(left, i, right, ordered, near)) {
                found.add(left.start(i), left.end(i));
            }
        }
    }

    private static boolean hasCompany(Stretches left, int i, Stretches right, boolean ordered, Nearness near)
            throws IOException {
        int next = right.firstFrom(left.end(i) + 1);
        if (next < right.size() && near.holds(left, i, right, next)) {
            return true;
        }
        // Starts and ends rise together, so what ends before the left begins stands before all that overlaps it.
        int before = next - 1;
        while (before >= 0 && right.start(before) > left.end(i)) {
            before--;
        }
        if (before >= 0 && right.end(before) >= left.start(i)) {
            return true;
        }
        return !ordered && before >= 0 && near.holds(right, before, left, i);
    }

    /** Those of the left that touch no sentence or paragraph with a whole right in it. */
    static void lonely(Stretches left, Stretches right, Unit unit, TextMarks marks, Stretches found)
            throws IOException {
        for (int i = 0; i < left.size(); i++) {
            int first = marks.unit(unit, left.start(i));
            int last = marks.unit(unit, left.end(i));
            boolean lonely = true;
            for (int j = 0; j < right.size() && lonely; j++) {
                int its = marks.unit(unit, right.start(j));
                lonely = its < first || its > last || its != marks.unit(unit, right.end(j));
            }
            if (lonely) {
                found.add(left.start(i), left.end(i));
            }
        }
    }
}
