package org.dateline.opensearch;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.ArticleId;
import org.dateline.engine.StoryNumber;
import org.dateline.query.Facet;
import tools.jackson.databind.JsonNode;

/** How stories are called, and how many articles tell them, for the hits of a page. */
final class Stories {
    private static final int MOST_OUTLETS = 1_000;

    static final Stories NONE = new Stories();

    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, Long> copies = new HashMap<>();
    private final Map<Long, List<String>> outlets = new HashMap<>();

    /**
     * Searches that {@link #read} reads the answers of: one, or two where a story's first article is not among those given.
     *
     * @param told articles and the numbers of their stories
     */
    static List<Map<String, Object>> asked(Map<ArticleId, Long> told) {
        Set<Long> stories = new LinkedHashSet<>(told.values());
        Map<String, Object> counts = counts(List.copyOf(stories));
        stories.removeAll(firsts(told).keySet());
        return stories.isEmpty() ? List.of(counts) : List.of(counts, firsts(List.copyOf(stories)));
    }

    /** The stories whose first article is among those given. */
    private static Map<Long, String> firsts(Map<ArticleId, Long> told) {
        Map<Long, String> firsts = new HashMap<>();
        told.forEach((id, story) -> {
            if (StoryNumber.of(id) == story) {
                firsts.put(story, id.value());
            }
        });
        return firsts;
    }

    private static Map<String, Object> firsts(List<Long> stories) {
        return Map.of(
                "size",
                stories.size(),
                "query",
                Json.constant(Json.terms(Schema.ORDER, stories)),
                "_source",
                false,
                "track_total_hits",
                false);
    }

    private static Map<String, Object> counts(List<Long> all) {
        return Map.of(
                "size",
                0,
                "query",
                Articles.current(Json.constant(Json.terms(Schema.STORY, all))),
                "track_total_hits",
                false,
                "aggs",
                Map.of(
                        "stories",
                        Map.of(
                                "terms",
                                Map.of("field", Schema.STORY, "size", Math.max(1, all.size())),
                                "aggs",
                                Map.of(
                                        "outlets",
                                        Map.of(
                                                "terms",
                                                Map.of("field", Schema.field(Facet.SOURCE), "size", MOST_OUTLETS))))));
    }

    /** @param answers to {@link #asked}, others may follow them */
    static Stories read(Map<ArticleId, Long> told, List<JsonNode> answers) {
        Stories stories = new Stories();
        stories.names.putAll(firsts(told));
        if (!stories.names.keySet().containsAll(told.values())) {
            for (JsonNode hit : answers.get(1).path("hits").path("hits")) {
                ArticleId id = new ArticleId(hit.path("_id").asString(""));
                stories.names.put(StoryNumber.of(id), id.value());
            }
        }
        for (JsonNode bucket :
                answers.getFirst().path("aggregations").path("stories").path("buckets")) {
            long story = bucket.path("key").asLong();
            stories.copies.put(story, bucket.path("doc_count").asLong());
            TreeSet<String> outlets = new TreeSet<>();
            bucket.path("outlets")
                    .path("buckets")
                    .forEach(outlet -> outlets.add(outlet.path("key").asString("")));
            stories.outlets.put(story, List.copyOf(outlets));
        }
        return stories;
    }

    /** The id of the story's first article; its first half where that article is gone. */
    String name(long story) {
        return names.getOrDefault(story, StoryNumber.name(story));
    }

    /** Who tells a story, by the alphabet; empty for one that one article tells. */
    List<String> outlets(long story) {
        return copies(story) < 2 ? List.of() : outlets.getOrDefault(story, List.of());
    }

    long copies(long story) {
        return Math.max(1, copies.getOrDefault(story, 1L));
    }
}
