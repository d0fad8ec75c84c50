package org.dateline.opensearch;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dateline.query.Facet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The languages of the archive, asked anew every few seconds. Thread-safe. */
final class Languages {
    private static final long FRESH_NS = TimeUnit.SECONDS.toNanos(5);
    private static final int MOST = 1_000;

    private final Articles articles;
    private @Nullable Set<String> known;
    private boolean someUnknown;
    private long asked;

    Languages(Articles articles) {
        this.articles = articles;
    }

    synchronized Set<String> get() {
        Set<String> languages = known;
        if (languages == null || System.nanoTime() - asked > FRESH_NS) {
            asked = System.nanoTime();
            languages = ask();
            known = languages;
        }
        return languages;
    }

    /** The languages that texts are stemmed in: those known, and the likely ones where some article's is not. */
    synchronized Set<String> stemmed() {
        Set<String> all = new LinkedHashSet<>(get());
        if (someUnknown) {
            all.addAll(org.dateline.text.Languages.LIKELY);
        }
        return all;
    }

    /** Makes the next call ask. */
    synchronized void forget() {
        known = null;
    }

    private Set<String> ask() {
        Map<String, Object> all = Map.of("terms", Map.of("field", Schema.field(Facet.LANGUAGE), "size", MOST));
        JsonNode answer = articles.search(Map.of(
                "size",
                0,
                "track_total_hits",
                false,
                "aggs",
                Map.of("languages", all, "unknown", Map.of("missing", Map.of("field", Schema.field(Facet.LANGUAGE))))));
        someUnknown =
                answer.path("aggregations").path("unknown").path("doc_count").asLong(0) > 0;
        Set<String> found = new LinkedHashSet<>();
        for (JsonNode bucket : answer.path("aggregations").path("languages").path("buckets")) {
            found.add(bucket.path("key").asString(""));
        }
        return Set.copyOf(found);
    }
}
