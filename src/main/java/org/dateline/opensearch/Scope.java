package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.query.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a request speaks of. A filter whose siblings are counted must not hold for its own count: such filters,
 * and that of the dates, are asked of the hits and of each count apart; all others are part of the query.
 */
final class Scope {
    private final SearchRequest request;
    private final Map<String, Object> query;
    private final Set<Facet> apart = new HashSet<>();

    /** @param translated the typed query */
    Scope(SearchRequest request, Map<String, Object> translated) {
        this.request = request;
        request.filters().keySet().stream()
                .filter(request.facets()::containsKey)
                .forEach(apart::add);
        Json.All all = new Json.All().must(Articles.current(translated));
        request.filters().forEach((facet, filter) -> {
            if (!apart.contains(facet)) {
                all.filter(chosen(facet, filter));
            }
        });
        this.query = all.made();
    }

    SearchRequest request() {
        return request;
    }

    /** What holds for the hits and every count. */
    Map<String, Object> query() {
        return query;
    }

    /** What holds for the hits besides. */
    Map<String, Object> hits() {
        return filters(null, true);
    }

    Map<String, Object> without(Facet facet) {
        return filters(facet, true);
    }

    Map<String, Object> withoutDates() {
        return filters(null, false);
    }

    private Map<String, Object> filters(@Nullable Facet leftOut, boolean dates) {
        List<Map<String, Object>> filters = new ArrayList<>();
        for (Facet facet : apart) {
            if (facet != leftOut) {
                filters.add(chosen(facet, request.filter(facet)));
            }
        }
        if (dates && request.undated()) {
            filters.add(QueryTranslator.undated());
        }
        if (dates && request.published().isBounded()) {
            filters.add(QueryTranslator.published(
                    request.published().from(), request.published().to()));
        }
        return filters.isEmpty() ? Json.EVERYTHING : Map.of("bool", Map.of("filter", filters));
    }

    private static Map<String, Object> chosen(Facet facet, Filter filter) {
        Json.All chosen = new Json.All();
        if (!filter.any().isEmpty()) {
            chosen.filter(QueryTranslator.values(facet, filter.any()));
        }
        if (!filter.none().isEmpty()) {
            chosen.not(QueryTranslator.values(facet, filter.none()));
        }
        return chosen.made();
    }
}
