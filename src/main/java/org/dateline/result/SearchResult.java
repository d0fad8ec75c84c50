package org.dateline.result;

import java.util.List;
import java.util.Map;
import org.dateline.query.Facet;
import org.dateline.query.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param request what was asked
 * @param total articles that match
 * @param stories stories that match, copies counted once
 * @param hits the part that was asked for, in order
 * @param facets the values of each facet that was asked for, by falling count then label; chosen values always among them
 * @param timeline articles over time
 * @param clauses articles that each clause alone matches, in the order of {@code request.query().clauses()}; empty unless
 *     asked for
 * @param cursor where this part ends, or null where nothing follows
 * @param tookMs milliseconds in the engine
 * @param approximations what of it is not exact, and by how much, a sentence each; empty where all is exact
 */
public record SearchResult(
        SearchRequest request,
        Total total,
        long stories,
        List<Hit> hits,
        Map<Facet, List<FacetCount>> facets,
        Timeline timeline,
        List<Long> clauses,
        @Nullable String cursor,
        long tookMs,
        List<String> approximations) {
    /** An answer that is exact. */
    public SearchResult(
            SearchRequest request,
            Total total,
            long stories,
            List<Hit> hits,
            Map<Facet, List<FacetCount>> facets,
            Timeline timeline,
            List<Long> clauses,
            @Nullable String cursor,
            long tookMs) {
        this(request, total, stories, hits, facets, timeline, clauses, cursor, tookMs, List.of());
    }

    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        clauses = List.copyOf(clauses);
        approximations = List.copyOf(approximations);
    }
}
