package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.engine.SpelledNames;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.result.FacetCount;
import tools.jackson.databind.JsonNode;

/**
 * How counted names are spelled: as most of the counted articles do, and of equals the first in order. The commonest spellings
 * come with the counts; only where a rarer one could be the most frequent of its name are all of that name counted.
 */
final class ShownNames {
    /** Names looked up at once; the dictionary lists no more than ten thousand spellings. */
    private static final int BATCH = 1_000;

    private static final int MOST_SPELLINGS = 10_000;

    private final Articles articles;
    private final Dictionary dictionary;

    ShownNames(Articles articles, Dictionary dictionary) {
        this.articles = articles;
        this.dictionary = dictionary;
    }

    /** A spelling and how often it is written. */
    private record Spelling(String name, long count) {}

    /**
     * Puts the spelling in the place of each key.
     *
     * @param keys counted keys
     * @param aggregation what {@link FacetAggregation} got back
     * @param documents that were counted
     */
    List<FacetCount> of(
            Facet facet, Filter filter, List<FacetCount> keys, JsonNode aggregation, Map<String, Object> documents) {
        Map<String, Long> seen = new HashMap<>();
        Map<String, Spelling> best = new HashMap<>();
        read(aggregation.path(FacetAggregation.SPELLED), best, seen);
        List<String> unsure = keys.stream()
                .filter(key -> key.count() > 0 && !isSure(key, best, seen))
                .map(FacetCount::value)
                .toList();
        for (int from = 0; from < unsure.size(); from += BATCH) {
            count(facet, unsure.subList(from, Math.min(unsure.size(), from + BATCH)), documents, best);
        }
        Map<String, String> typed = SpelledNames.typed(facet, filter);
        List<FacetCount> shown = new ArrayList<>();
        for (FacetCount key : keys) {
            Spelling spelling = key.count() == 0 ? null : best.get(key.value());
            shown.add(SpelledNames.shown(
                    key, spelling == null ? typed.getOrDefault(key.value(), key.value()) : spelling.name()));
        }
        return shown;
    }

    /** Whether what was not seen of a name is rarer than what was. */
    private static boolean isSure(FacetCount key, Map<String, Spelling> best, Map<String, Long> seen) {
        Spelling spelling = best.get(key.value());
        return spelling != null && spelling.count() > key.count() - seen.getOrDefault(key.value(), 0L)
                || spelling != null && seen.getOrDefault(key.value(), 0L) >= key.count();
    }

    private void count(Facet facet, List<String> keys, Map<String, Object> documents, Map<String, Spelling> best) {
        List<String> spellings = dictionary.spellings(facet.key(), keys, MOST_SPELLINGS).stream()
                .map(name -> SpelledNames.term(SpelledNames.key(facet, name), name))
                .toList();
        if (spellings.isEmpty()) {
            return;
        }
        JsonNode answer = articles.search(Map.of(
                "size",
                0,
                "track_total_hits",
                false,
                "query",
                new Json.All()
                        .filter(documents)
                        .filter(Json.terms(Schema.field(facet), keys))
                        .made(),
                "aggs",
                Map.of(
                        FacetAggregation.SPELLED,
                        Map.of(
                                "terms",
                                Map.of(
                                        "field",
                                        Schema.spellings(facet),
                                        "include",
                                        spellings,
                                        "size",
                                        spellings.size(),
                                        "shard_size",
                                        spellings.size(),
                                        "order",
                                        FacetAggregation.COMMONEST)))));
        keys.forEach(best::remove);
        read(answer.path("aggregations").path(FacetAggregation.SPELLED), best, new HashMap<>());
    }

    /** Buckets come by their counts, of equals in order, so that the first of a name is the one to show. */
    private static void read(JsonNode terms, Map<String, Spelling> best, Map<String, Long> seen) {
        for (JsonNode bucket : terms.path("buckets")) {
            String term = bucket.path("key").asString("");
            long count = bucket.path("doc_count").asLong();
            String key = SpelledNames.keyOf(term);
            best.putIfAbsent(key, new Spelling(SpelledNames.spellingOf(term), count));
            seen.merge(key, count, Long::sum);
        }
    }
}
