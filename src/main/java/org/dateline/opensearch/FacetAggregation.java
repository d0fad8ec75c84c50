package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.engine.FacetCounts;
import org.dateline.engine.SpelledNames;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.result.FacetCount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Counts the values of one facet. Of facets with a closed list of values (countries, regions, languages) all are counted,
 * exactly. Of names each shard gives its commonest {@value #FROM_SHARD}: the counts are exact on one shard, and elsewhere as
 * long as the cluster says so; {@link #error} tells by how much they may be too small.
 */
final class FacetAggregation {
    /** Under which name the commonest spellings of names come back. */
    static final String SPELLED = "spelled";
    /** The order of values and spellings. */
    static final List<Map<String, String>> COMMONEST = List.of(Map.of("_count", "desc"), Map.of("_key", "asc"));

    private static final int CLOSED = 1_000;
    private static final int FROM_SHARD = 2_000;
    /** Spellings asked for besides those that there would be if each name had one. */
    private static final int MORE_SPELLINGS = 100;

    private final Facet facet;
    private final Filter filter;
    private final int size;
    private final @Nullable List<String> only;

    /** @param only the values to count, or null for the commonest */
    FacetAggregation(Facet facet, Filter filter, int size, @Nullable List<String> only) {
        this.facet = facet;
        this.filter = SpelledNames.keyed(facet, filter);
        this.size = size;
        this.only = only;
    }

    /** Whether a facet's values are few and known. */
    static boolean isClosed(Facet facet) {
        return switch (facet) {
            case COUNTRY, COUNTRY_ABOUT, COUNTRY_MAIN, COUNTRY_DATELINE, SOURCE_COUNTRY, REGION, LANGUAGE, STATUS ->
                true;
            case PERSON, ORGANIZATION, PLACE, SOURCE, SECTION, BYLINE, COLLECTION -> false;
        };
    }

    Map<String, Object> made(Map<String, Object> documents) {
        Map<String, Object> counts = new HashMap<>();
        counts.put("values", Map.of("terms", values()));
        List<String> chosen = List.copyOf(chosen());
        if (!chosen.isEmpty()) {
            counts.put(
                    "chosen",
                    Map.of("terms", Map.of("field", Schema.field(facet), "include", chosen, "size", chosen.size())));
        }
        if (facet.isName()) {
            int spellings = size + chosen.size() + MORE_SPELLINGS;
            counts.put(
                    SPELLED,
                    Map.of(
                            "terms",
                            Map.of(
                                    "field",
                                    Schema.spellings(facet),
                                    "size",
                                    spellings,
                                    "shard_size",
                                    Math.max(FROM_SHARD, spellings),
                                    "order",
                                    COMMONEST)));
        }
        if (facet == Facet.COUNTRY) {
            counts.put("about", Map.of("terms", Map.of("field", Schema.field(Facet.COUNTRY_ABOUT), "size", CLOSED)));
        }
        return Map.of("filter", documents, "aggs", counts);
    }

    private Map<String, Object> values() {
        Map<String, Object> terms = new HashMap<>();
        terms.put("field", Schema.field(facet));
        terms.put("size", isClosed(facet) ? CLOSED : Math.max(1, size + chosen().size()));
        terms.put("shard_size", Math.max(FROM_SHARD, size));
        terms.put("order", COMMONEST);
        if (only != null) {
            terms.put("include", only);
            terms.put("size", Math.max(1, only.size()));
        }
        return terms;
    }

    private Set<String> chosen() {
        Set<String> chosen = new LinkedHashSet<>(filter.any());
        chosen.addAll(filter.none());
        return chosen;
    }

    /** The values, of names their keys, chosen ones always among them. */
    List<FacetCount> read(JsonNode aggregation) {
        Map<String, Long> about = counts(aggregation.path("about"));
        Map<String, Long> counted = counts(aggregation.path("values"));
        counted.putAll(counts(aggregation.path("chosen")));
        chosen().forEach(value -> counted.putIfAbsent(value, 0L));
        List<FacetCount> counts = new ArrayList<>();
        counted.forEach((value, count) -> counts.add(FacetCounts.count(
                value,
                FacetCounts.label(facet, value),
                count,
                facet == Facet.COUNTRY ? about.getOrDefault(value, 0L) : count,
                filter)));
        return FacetCounts.joined(counts, size);
    }

    private static Map<String, Long> counts(JsonNode terms) {
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode bucket : terms.path("buckets")) {
            counts.put(bucket.path("key").asString(""), bucket.path("doc_count").asLong());
        }
        return counts;
    }

    /** By how many articles a count may be too small at most; 0 where all are exact. */
    static long error(JsonNode aggregation) {
        return aggregation.path("values").path("doc_count_error_upper_bound").asLong(0);
    }
}
