package org.dateline.opensearch;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dateline.archive.ArchiveException;
import org.dateline.query.Facet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * The languages of the archive, never older than five seconds. While they are wanted again and again they are asked anew beside
 * the searches, none of which waits for them. Thread-safe.
 */
final class Languages {
    private static final Logger log = LoggerFactory.getLogger(Languages.class);
    private static final long OLD_NS = TimeUnit.SECONDS.toNanos(5);
    /** After this time they are asked anew ahead of need. */
    private static final long AGING_NS = OLD_NS / 2;

    private static final int MOST = 1_000;

    private final Articles articles;
    private @Nullable Known known;
    private boolean asking;

    /**
     * @param someUnknown whether some article's language is not known
     * @param since when it was asked, as {@link System#nanoTime} tells it
     */
    private record Known(Set<String> languages, boolean someUnknown, long since) {}

    Languages(Articles articles) {
        this.articles = articles;
    }

    Set<String> get() {
        return fresh().languages();
    }

    /** The languages that texts are stemmed in: those known, and the likely ones where some article's is not. */
    Set<String> stemmed() {
        Known fresh = fresh();
        Set<String> all = new LinkedHashSet<>(fresh.languages());
        if (fresh.someUnknown()) {
            all.addAll(org.dateline.text.Languages.LIKELY);
        }
        return all;
    }

    private synchronized Known fresh() {
        Known last = known;
        long age = last == null ? Long.MAX_VALUE : System.nanoTime() - last.since();
        if (last == null || age > OLD_NS) {
            last = ask();
            known = last;
        } else if (age > AGING_NS && !asking) {
            asking = true;
            Known aging = last;
            Thread.startVirtualThread(() -> renew(aging));
        }
        return last;
    }

    /** Asks without being waited for; a load that ended meanwhile counts for more. */
    private void renew(Known aging) {
        Known renewed = aging;
        try {
            renewed = ask();
        } catch (ArchiveException e) {
            // Who needs them next asks, and is told.
            log.debug("The languages of the cluster were not told.", e);
        } finally {
            synchronized (this) {
                asking = false;
                known = known == aging ? renewed : known;
            }
        }
    }

    /** Makes the next call ask. */
    synchronized void forget() {
        known = null;
    }

    private Known ask() {
        long now = System.nanoTime();
        Map<String, Object> all = Map.of("terms", Map.of("field", Schema.field(Facet.LANGUAGE), "size", MOST));
        JsonNode answer = articles.search(Map.of(
                "size",
                0,
                "track_total_hits",
                false,
                "aggs",
                Map.of("languages", all, "unknown", Map.of("missing", Map.of("field", Schema.field(Facet.LANGUAGE))))));
        boolean someUnknown =
                answer.path("aggregations").path("unknown").path("doc_count").asLong(0) > 0;
        Set<String> found = new LinkedHashSet<>();
        for (JsonNode bucket : answer.path("aggregations").path("languages").path("buckets")) {
            found.add(bucket.path("key").asString(""));
        }
        return new Known(Set.copyOf(found), someUnknown, now);
    }
}
