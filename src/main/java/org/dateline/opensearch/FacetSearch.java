package org.dateline.opensearch;

import java.util.List;
import java.util.Map;
import org.dateline.engine.Prefixes;
import org.dateline.query.Facet;
import org.dateline.query.SearchRequest;
import org.dateline.result.FacetCount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of a facet by the beginning of their words: the dictionary knows which there are, the articles how many have them. */
final class FacetSearch {
    private static final int LOOKED_AT = 1_000;

    private final Articles articles;
    private final Dictionary dictionary;
    private final QueryTranslator translator;

    FacetSearch(Articles articles, Dictionary dictionary, QueryTranslator translator) {
        this.articles = articles;
        this.dictionary = dictionary;
        this.translator = translator;
    }

    List<FacetCount> values(Facet facet, String folded, SearchRequest within, int size) {
        List<String> only = only(facet, folded);
        if (only != null && only.isEmpty()) {
            return List.of();
        }
        SearchRequest counted = counting(within, facet);
        Scope scope = new Scope(counted, translator.translate(within.query().query()));
        FacetAggregation aggregation = new FacetAggregation(
                facet, within.filter(facet), FacetAggregation.isClosed(facet) ? LOOKED_AT : size, only);
        JsonNode answer = articles.search(Map.of(
                "size",
                0,
                "track_total_hits",
                false,
                "query",
                scope.query(),
                "aggs",
                Map.of("values", aggregation.made(scope.without(facet)))));
        return aggregation.read(answer.path("aggregations").path("values")).stream()
                .filter(count -> Prefixes.begins(count.label(), folded))
                .limit(size)
                .toList();
    }

    private @Nullable List<String> only(Facet facet, String folded) {
        return folded.isEmpty() || FacetAggregation.isClosed(facet)
                ? null
                : dictionary.completions(facet.key(), folded, LOOKED_AT);
    }

    /** The same request with the facet among those counted, so that its own filter is left out. */
    private static SearchRequest counting(SearchRequest request, Facet facet) {
        return new SearchRequest(
                request.query(),
                request.filters(),
                request.published(),
                request.undated(),
                request.sort(),
                request.group(),
                0,
                0,
                null,
                Map.of(facet, 1),
                false);
    }
}
