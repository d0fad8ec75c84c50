package org.dateline.opensearch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.query.At;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.query.SearchRequest;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.result.ArchiveStats;
import org.dateline.result.SearchResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an archive on a cluster holds. */
final class Statistics {
    private static final int VALUES = 1_000;

    private Statistics() {}

    /** A search for everything whose facets are the statistics'. */
    static SearchRequest everything() {
        ParsedQuery all = new ParsedQuery("", new Query.Everything(At.NOWHERE), "", List.of(), List.of());
        Map<Facet, Integer> facets = Map.of(Facet.SOURCE, VALUES, Facet.LANGUAGE, VALUES, Facet.COUNTRY, VALUES);
        return new SearchRequest(
                all, Map.of(), DateRange.EVER, false, Sort.NEWEST, Group.NONE, 0, 0, null, facets, false);
    }

    static ArchiveStats of(SearchResult everything, Articles articles, Cluster cluster, Indexes indexes) {
        JsonNode measured = articles.search(Map.of(
                        "size", 0,
                        "query", Articles.current(Json.EVERYTHING),
                        "aggs",
                                Map.of(
                                        "first", Map.of("min", Map.of("field", Schema.FIRST_DAY)),
                                        "last", Map.of("max", Map.of("field", Schema.FIRST_DAY)),
                                        "undated", Map.of("missing", Map.of("field", Schema.FIRST_DAY)),
                                        "bytes", Map.of("sum", Map.of("field", Schema.BYTES)))))
                .path("aggregations");
        String version =
                cluster.ask("GET", "/", null).path("version").path("number").asString("");
        JsonNode stored = cluster.ask("GET", "/" + indexes.articles() + "/_stats/store", null);
        return new ArchiveStats(
                "opensearch " + version,
                everything.total().count(),
                everything.stories(),
                measured.path("undated").path("doc_count").asLong(0),
                day(measured.path("first")),
                day(measured.path("last")),
                everything.facets().getOrDefault(Facet.SOURCE, List.of()),
                everything.facets().getOrDefault(Facet.LANGUAGE, List.of()),
                everything.facets().getOrDefault(Facet.COUNTRY, List.of()),
                measured.path("bytes").path("value").asLong(0),
                stored.path("_all")
                        .path("total")
                        .path("store")
                        .path("size_in_bytes")
                        .asLong(0));
    }

    private static @Nullable LocalDate day(JsonNode aggregation) {
        JsonNode value = aggregation.path("value");
        return value.isNumber() ? LocalDate.ofEpochDay((long) value.asDouble()) : null;
    }
}
