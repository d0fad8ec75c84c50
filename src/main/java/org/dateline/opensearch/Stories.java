package org.dateline.opensearch;

import java.util.HashMap;
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

    private final Map<Long, String> names = new HashMap<>();
    private final Map<Long, Long> copies = new HashMap<>();
    private final Map<Long, List<String>> outlets = new HashMap<>();

    /** Two searches that {@link #read} reads the answers of. */
    static List<Map<String, Object>> asked(Set<Long> stories) {
        List<Long> all = List.copyOf(stories);
        Map<String, Object> firsts = Map.of(
                "size", all.size(),
                "query", Json.constant(Json.terms(Schema.ORDER, all)),
                "_source", false,
                "docvalue_fields", List.of(Schema.ORDER),
                "track_total_hits", false);
        Map<String, Object> counts = Map.of(
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
        return List.of(firsts, counts);
    }

    static Stories read(JsonNode firsts, JsonNode counts) {
        Stories stories = new Stories();
        for (JsonNode hit : firsts.path("hits").path("hits")) {
            ArticleId id = new ArticleId(hit.path("_id").asString(""));
            stories.names.put(StoryNumber.of(id), id.value());
        }
        for (JsonNode bucket : counts.path("aggregations").path("stories").path("buckets")) {
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
