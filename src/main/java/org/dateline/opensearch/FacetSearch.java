package org.dateline.opensearch;

import java.util.List;
import java.util.Map;
import org.dateline.engine.Prefixes;
import org.dateline.engine.SpelledNames;
import org.dateline.query.Facet;
import org.dateline.query.SearchRequest;
import org.dateline.result.FacetCount;
import org.dateline.text.NameKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values of a facet by the beginning of their words: the dictionary knows which there are, the articles how many have them. */
final class FacetSearch {
    private static final int LOOKED_AT = 1_000;

    private final Articles articles;
    private final Dictionary dictionary;
    private final QueryTranslator translator;
    private final ShownNames names;

    FacetSearch(Articles articles, Dictionary dictionary, QueryTranslator translator) {
        this.names = new ShownNames(articles, dictionary);
        this.articles = articles;
        this.dictionary = dictionary;
        this.translator = translator;
    }

    List<FacetCount> values(Facet facet, String prefix, SearchRequest within, int size) {
        String folded = Prefixes.folded(facet, prefix);
        List<String> only = only(facet, prefix);
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
        JsonNode counts = answer.path("aggregations").path("values");
        List<FacetCount> wanted = aggregation.read(counts).stream()
                .filter(count -> Prefixes.begins(count.label(), folded))
                .limit(size)
                .toList();
        Map<String, Object> documents = new Json.All()
                .filter(scope.query())
                .filter(scope.without(facet))
                .made();
        return facet.isName() ? names.of(facet, within.filter(facet), wanted, counts, documents) : wanted;
    }

    private @Nullable List<String> only(Facet facet, String prefix) {
        return prefix.isBlank() || FacetAggregation.isClosed(facet)
                ? null
                : SpelledNames.keys(facet, dictionary.completions(facet.key(), NameKey.of(prefix), LOOKED_AT));
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
