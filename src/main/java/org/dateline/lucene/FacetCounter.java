package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.engine.FacetCounts;
import org.dateline.engine.SpelledNames;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.result.FacetCount;

/** Counts the values of facets, exactly. A facet's own filter is left out, so that its other values keep their counts. */
final class FacetCounter {
    private FacetCounter() {}

    /** The values of each facet asked for. */
    static Map<Facet, List<FacetCount>> counts(Scope scope) throws IOException {
        Map<Facet, List<FacetCount>> counts = new HashMap<>();
        for (Map.Entry<Facet, Integer> asked : scope.request().facets().entrySet()) {
            counts.put(asked.getKey(), counts(scope, asked.getKey(), asked.getValue(), label -> true));
        }
        return counts;
    }

    /** The commonest values whose label, of a name whose key is wanted, and all that are chosen. */
    static List<FacetCount> counts(Scope scope, Facet facet, int size, Predicate<String> wanted) throws IOException {
        Snapshot snapshot = scope.snapshot();
        FixedBitSet docs = scope.without(facet);
        FacetColumn column = snapshot.column(facet);
        int[] counts = column.count(docs);
        Filter filter = SpelledNames.keyed(facet, scope.request().filter(facet));
        Map<Integer, String> filtered = filtered(column, filter);
        About about = facet == Facet.COUNTRY ? new About(snapshot.column(Facet.COUNTRY_ABOUT), docs) : About.SAME;
        PriorityQueue<FacetCount> best = new PriorityQueue<>(FacetCounts.BY_COUNT.reversed());
        FacetColumn.Values values = column.values();
        for (int value = 0; value < counts.length; value++) {
            boolean enters = counts[value] > 0
                    && (best.size() < size
                            || best.peek() == null
                            || counts[value] >= best.peek().count());
            if (!enters || filtered.containsKey(value)) {
                continue;
            }
            String name = values.of(value);
            String label = FacetCounts.label(facet, name);
            if (!wanted.test(label)) {
                continue;
            }
            best.add(FacetCounts.count(name, label, counts[value], about.of(name, counts[value]), filter));
            if (best.size() > size) {
                best.poll();
            }
        }
        List<FacetCount> chosen = new ArrayList<>();
        filtered.forEach((value, name) -> {
            String label = FacetCounts.label(facet, name);
            if (wanted.test(label)) {
                int count = value < 0 ? 0 : counts[value];
                chosen.add(FacetCounts.count(name, label, count, about.of(name, count), filter));
            }
        });
        List<FacetCount> all = new ArrayList<>(best);
        all.addAll(chosen);
        List<FacetCount> joined = FacetCounts.joined(all, size);
        return facet.isName() ? spelled(joined, facet, scope, docs) : joined;
    }

    /** What a filter names by its number; what no article has by a number below 0 of its own. */
    private static Map<Integer, String> filtered(FacetColumn column, Filter filter) throws IOException {
        Map<Integer, String> filtered = new LinkedHashMap<>();
        Set<String> named = new LinkedHashSet<>(filter.any());
        named.addAll(filter.none());
        for (String name : named) {
            int number = column.ordinalOf(name);
            filtered.put(number < 0 ? -1 - filtered.size() : number, name);
        }
        return filtered;
    }

    private static List<FacetCount> spelled(List<FacetCount> keys, Facet facet, Scope scope, FixedBitSet docs)
            throws IOException {
        Map<String, String> typed = SpelledNames.typed(facet, scope.request().filter(facet));
        ShownNames names = new ShownNames(scope.snapshot().reader(), docs);
        List<FacetCount> spelled = new ArrayList<>();
        for (FacetCount key : keys) {
            String found = key.count() == 0 ? null : names.of(facet, key.value());
            spelled.add(SpelledNames.shown(key, found == null ? typed.getOrDefault(key.value(), key.value()) : found));
        }
        return spelled;
    }

    /** How many of the articles that mention a country are about it. */
    private static final class About {
        static final About SAME = new About();

        private final Map<String, Integer> counts = new HashMap<>();
        private final boolean same;

        private About() {
            same = true;
        }

        About(FacetColumn column, FixedBitSet docs) throws IOException {
            same = false;
            int[] byNumber = column.count(docs);
            FacetColumn.Values values = column.values();
            for (int value = 0; value < byNumber.length; value++) {
                if (byNumber[value] > 0) {
                    counts.put(values.of(value), byNumber[value]);
                }
            }
        }

        long of(String value, long count) {
            return same ? count : counts.getOrDefault(value, 0);
        }
    }
}
