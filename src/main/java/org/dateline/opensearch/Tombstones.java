package org.dateline.opensearch;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.ArticleId;
import org.dateline.result.Tombstone;
import tools.jackson.databind.JsonNode;

/** Removed articles, beside what loaders have acknowledged. */
final class Tombstones {
    private static final String KIND = "removed";

    private Tombstones() {}

    private static String key(ArticleId id) {
        return KIND + ':' + id.value();
    }

    /** Finds any. */
    static Map<String, Object> all() {
        return Json.term(Schema.KIND, KIND);
    }

    static Optional<Tombstone> find(Cluster cluster, Indexes indexes, ArticleId id) {
        JsonNode json = cluster.ask("GET", "/" + indexes.state() + "/_doc/" + key(id), null);
        JsonNode source = json.path("_source");
        return json.path("found").asBoolean(false)
                ? Optional.of(new Tombstone(
                        id,
                        source.path("title").asString(""),
                        source.path("path").asString(""),
                        Instant.parse(source.path("removed").asString("")),
                        source.path("reason").asString("")))
                : Optional.empty();
    }

    /** The lines of a request that set one up. */
    static String raised(Tombstone tombstone) {
        return Json.text(Map.of("index", Map.of("_id", key(tombstone.id()))))
                + '\n'
                + Json.text(Map.of(
                        Schema.KIND,
                        KIND,
                        "title",
                        tombstone.title(),
                        "path",
                        tombstone.path(),
                        "removed",
                        tombstone.removed().toString(),
                        "reason",
                        tombstone.reason()))
                + '\n';
    }

    /** The line of a request that takes one away, where there is one. */
    static String razed(ArticleId id) {
        return Json.text(Map.of("delete", Map.of("_id", key(id)))) + '\n';
    }
}
