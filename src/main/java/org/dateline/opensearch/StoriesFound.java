package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How many stories a search finds, and which the page of its hits shows. That is asked once the hits are known, in one call, and
 * waited for where it is wanted. Serves one thread.
 */
final class StoriesFound {
    /** Of so many articles the stories are counted exactly; of more, estimated. */
    static final long MOST_EXACT = 20_000;

    private final List<JsonNode> page;
    private final Map<ArticleId, Long> told;
    private final Supplier<List<JsonNode>> called;
    private final long total;
    private @Nullable List<JsonNode> answers;

    private StoriesFound(List<JsonNode> page, Map<ArticleId, Long> told, Supplier<List<JsonNode>> called, long total) {
        this.page = page;
        this.told = told;
        this.called = called;
        this.total = total;
    }

    /**
     * Sends the call.
     *
     * @param page the hits that are shown
     * @param total how many hits there are
     * @param found the query that finds them all, made only where it is needed
     */
    static StoriesFound begin(Articles articles, List<JsonNode> page, long total, Supplier<Map<String, Object>> found) {
        Map<ArticleId, Long> told = MarkedHits.told(page);
        List<Map<String, Object>> asked = new ArrayList<>();
        if (!page.isEmpty()) {
            asked.addAll(Stories.asked(told));
        }
        if (total > page.size() && total <= MOST_EXACT) {
            asked.add(each(found.get()));
        }
        return new StoriesFound(page, told, articles.beginCounting(asked), total);
    }

    /** Makes a bucket of each story, of which only the number comes back. */
    private static Map<String, Object> each(Map<String, Object> found) {
        Map<String, Object> terms =
                Map.of("terms", Map.of("field", Schema.STORY, "size", MOST_EXACT, "shard_size", MOST_EXACT));
        Map<String, Object> count = Map.of("stats_bucket", Map.of("buckets_path", "each._count"));
        return Map.of(
                "size", 0, "track_total_hits", false, "query", found, "aggs", Map.of("each", terms, "told", count));
    }

    private List<JsonNode> answers() {
        List<JsonNode> known = answers;
        if (known == null) {
            known = called.get();
            answers = known;
        }
        return known;
    }

    List<JsonNode> page() {
        return page;
    }

    boolean isEstimated() {
        return total > MOST_EXACT && total > page.size();
    }

    /** @param estimate given where the stories are not counted */
    long count(long estimate) {
        if (isEstimated()) {
            return estimate;
        }
        return total <= page.size()
                ? Set.copyOf(told.values()).size()
                : answers()
                        .getLast()
                        .path("aggregations")
                        .path("told")
                        .path("count")
                        .asLong();
    }

    /** The stories of the page's hits. */
    Stories ofPage() {
        return page.isEmpty() ? Stories.NONE : Stories.read(told, answers());
    }
}
