package org.dateline.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.query.Query;
import org.dateline.text.WordPattern;

/**
 * Where a query stands in a text: its minimal intervals, in order. What has no places, such as a facet, stands nowhere. A
 * query's words are prepared once and shared by all texts; thread-safe.
 */
final class Places {
    private final Set<String> languages;
    private final Map<Query, Leaf> leaves = new ConcurrentHashMap<>();

    Places(Set<String> languages) {
        this.languages = Set.copyOf(languages);
    }

    List<Interval> of(Query query, TextIndex index, Scope scope) {
        return switch (query) {
            case Query.In in -> of(in.operand(), index, scope.in(in));
            case Query.Capitals capitals -> of(capitals.operand(), index, scope.capitals(capitals.all()));
            case Query.AnyOf any -> {
                List<Interval> all = new ArrayList<>();
                for (Query operand : any.operands()) {
                    all.addAll(of(operand, index, scope));
                }
                yield Interval.minimal(all);
            }
            default -> {
                List<Interval> places = anywhere(query, index, scope.anywhere());
                if (!scope.parts().isEmpty()) {
                    places = places.stream()
                            .filter(place -> scope.admits(place, index))
                            .toList();
                }
                yield places;
            }
        };
    }

    private List<Interval> anywhere(Query query, TextIndex index, Scope scope) {
        return switch (query) {
            case Query.Near near ->
                Pairs.hulls(
                        of(near.left(), index, scope),
                        of(near.right(), index, scope),
                        near.ordered(),
                        Pairs.within(near.distance(), index));
            case Query.Within within ->
                Pairs.hulls(
                        of(within.left(), index, scope),
                        of(within.right(), index, scope),
                        false,
                        Pairs.within(within.unit(), index));
            case Query.NotNear not ->
                Pairs.lonely(not, of(not.left(), index, scope), of(not.right(), index, scope), index);
            case Query.NotWithin not ->
                Pairs.lonely(not.unit(), of(not.left(), index, scope), of(not.right(), index, scope), index);
            case Query.AllOf all -> together(all, index, scope);
            case Query.Word word -> leaf(word).places(index, scope);
            case Query.Phrase phrase -> leaf(phrase).places(index, scope);
            case Query.Prefix prefix -> leaf(prefix).places(index, scope);
            case Query.Wildcard wildcard -> leaf(wildcard).places(index, scope);
            case Query.Fuzzy fuzzy -> leaf(fuzzy).places(index, scope);
            case Query.Spelling spelling -> leaf(spelling).places(index, scope);
            case Query.Regex regex -> leaf(regex).places(index, scope);
            default -> List.of();
        };
    }

    private Leaf leaf(Query.Positional query) {
        Leaf known = leaves.get(query);
        if (known == null) {
            known = prepare(query);
            leaves.put(query, known);
        }
        return known;
    }

    private Leaf prepare(Query.Positional query) {
        return switch (query) {
            case Query.Word word -> Leaf.of(word, languages);
            case Query.Phrase phrase -> Leaf.of(phrase);
            case Query.Prefix prefix -> Leaf.ofPieces(prefix.start() + "*", 0);
            case Query.Wildcard wildcard -> Leaf.ofPieces(wildcard.pattern(), 0);
            case Query.Fuzzy fuzzy -> Leaf.ofPieces(fuzzy.text(), fuzzy.edits());
            case Query.Spelling spelling -> Leaf.spelling(spelling.name());
            case Query.Regex regex -> Leaf.of(WordPattern.regex(regex.pattern()));
            default -> throw new IllegalArgumentException("Not a leaf: " + query);
        };
    }

    /** Minimal intervals on one side of the headline's end that hold a place of each operand. */
    private List<Interval> together(Query.AllOf all, TextIndex index, Scope scope) {
        List<List<Interval>> operands = new ArrayList<>();
        List<Interval> starts = new ArrayList<>();
        for (Query operand : all.operands()) {
            List<Interval> places = of(operand, index, scope);
            if (places.isEmpty()) {
                return List.of();
            }
            operands.add(places);
            starts.addAll(places);
        }
        List<Interval> hulls = new ArrayList<>();
        for (Interval start : starts) {
            Interval hull = start;
            for (List<Interval> places : operands) {
                int next = Interval.firstFrom(places, start.start());
                hull = next < places.size()
                        ? Interval.hull(hull, places.get(next))
                        : new Interval(0, Integer.MAX_VALUE);
                if (hull.end() == Integer.MAX_VALUE) {
                    break;
                }
            }
            if (hull.end() < Integer.MAX_VALUE && index.sameSide(hull)) {
                hulls.add(hull);
            }
        }
        return Collections.unmodifiableList(Interval.minimal(hulls));
    }
}
