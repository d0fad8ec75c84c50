package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dateline.query.Query;
import org.dateline.text.AnalyzedText;

/** Pairs of places near each other. Places given are minimal intervals in order. */
final class Pairs {
    /** Whether a first place and a later one, apart from it, are near; if one is not, none still later is. */
    interface Nearness {
        boolean holds(Interval first, Interval second);
    }

    private Pairs() {}

    /** At most {@code distance - 1} words between, on one side of the headline's end. */
    static Nearness within(int distance, TextIndex index) {
        AnalyzedText text = index.text();
        return (first, second) -> second.start() - first.end() <= distance
                && text.inHeadline(first.start()) == text.inHeadline(second.end());
    }

    /** In one sentence or paragraph. */
    static Nearness within(Query.Unit unit, TextIndex index) {
        return (first, second) -> index.unit(unit, first.start()) == index.unit(unit, second.end());
    }

    /** The minimal intervals that hold a near pair. */
    static List<Interval> hulls(List<Interval> left, List<Interval> right, boolean ordered, Nearness near) {
        List<Interval> hulls = new ArrayList<>();
        nearest(left, right, near, hulls);
        if (!ordered) {
            nearest(right, left, near, hulls);
        }
        return Interval.minimal(hulls);
    }

    private static void nearest(List<Interval> first, List<Interval> second, Nearness near, List<Interval> hulls) {
        for (Interval one : first) {
            int next = Interval.firstFrom(second, one.end() + 1);
            if (next < second.size() && near.holds(one, second.get(next))) {
                hulls.add(Interval.hull(one, second.get(next)));
            }
        }
    }

    /** Hands over every near pair, left first. */
    static void each(
            List<Interval> left,
            List<Interval> right,
            boolean ordered,
            Nearness near,
            BiConsumer<Interval, Interval> pair) {
        following(left, right, near, pair);
        if (!ordered) {
            following(right, left, near, (r, l) -> pair.accept(l, r));
        }
    }

    private static void following(
            List<Interval> first, List<Interval> second, Nearness near, BiConsumer<Interval, Interval> pair) {
        for (Interval one : first) {
            for (int i = Interval.firstFrom(second, one.end() + 1); i < second.size(); i++) {
                if (!near.holds(one, second.get(i))) {
                    break;
                }
                pair.accept(one, second.get(i));
            }
        }
    }

    /** Those of the left that no right overlaps or is near. */
    static List<Interval> lonely(Query.NotNear not, List<Interval> left, List<Interval> right, TextIndex index) {
        Nearness near = within(not.distance(), index);
        return left.stream()
                .filter(one -> right.stream()
                        .noneMatch(other -> one.overlaps(other)
                                || (one.end() < other.start() && near.holds(one, other))
                                || (!not.ordered() && other.end() < one.start() && near.holds(other, one))))
                .toList();
    }

    /** Those of the left that touch no sentence or paragraph with a whole right in it. */
    static List<Interval> lonely(Query.Unit unit, List<Interval> left, List<Interval> right, TextIndex index) {
        return left.stream()
                .filter(one -> right.stream().noneMatch(other -> {
                    int its = index.unit(unit, other.start());
                    return its == index.unit(unit, other.end())
                            && index.unit(unit, one.start()) <= its
                            && its <= index.unit(unit, one.end());
                }))
                .toList();
    }
}
