package org.dateline.opensearch;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Fingerprint;
import tools.jackson.databind.JsonNode;

/**
 * Finds the stories of new articles: that of the most similar article which shares a band of the fingerprint, on the cluster or
 * among those found before in the same commit; or one of its own. Serves one commit in one thread.
 */
final class StoryFinder {
    /** A band that more articles share says little; the first of them are enough. */
    private static final int MOST_CANDIDATES = 50;

    private static final int BATCH = 100;
    private static final String FINGERPRINT = Schema.STORED + ".fingerprint";

    private record Copy(List<Integer> fingerprint, long story) {}

    private final Patience patience;
    private final Indexes indexes;
    private final Map<String, List<Copy>> recent = new HashMap<>();

    StoryFinder(Patience patience, Indexes indexes) {
        this.patience = patience;
        this.indexes = indexes;
    }

    /** Gives each of some articles its story. */
    void find(List<Pending> articles) {
        List<Pending> printed =
                articles.stream().filter(each -> !each.fingerprint().isEmpty()).toList();
        for (int from = 0; from < printed.size(); from += BATCH) {
            List<Pending> batch = printed.subList(from, Math.min(printed.size(), from + BATCH));
            List<JsonNode> candidates = candidates(batch);
            for (int i = 0; i < batch.size(); i++) {
                choose(batch.get(i), candidates.get(i));
            }
        }
    }

    private List<JsonNode> candidates(List<Pending> batch) {
        StringBuilder lines = new StringBuilder();
        for (Pending each : batch) {
            lines.append("{\"ignore_unavailable\":true,\"allow_partial_search_results\":false}\n")
                    .append(Json.text(Map.of(
                            "size", MOST_CANDIDATES,
                            "track_total_hits", false,
                            "query", Json.constant(Json.terms(Schema.BAND, ArticleDocument.bands(each.fingerprint()))),
                            "_source", List.of(FINGERPRINT, Schema.STORY))))
                    .append('\n');
        }
        Cluster.Answer answer =
                patience.send("POST", "/" + indexes.articles() + "/_msearch", Map.of(), lines.toString());
        List<JsonNode> candidates = new ArrayList<>();
        answer.json().path("responses").forEach(each -> candidates.add(each.path("hits").path("hits")));
        if (answer.failed() || candidates.size() != batch.size()) {
            throw patience.refused(answer);
        }
        return candidates;
    }

    private void choose(Pending article, JsonNode candidates) {
        List<String> bands = ArticleDocument.bands(article.fingerprint());
        Choice choice = new Choice(article);
        for (JsonNode hit : candidates) {
            JsonNode source = hit.path("_source");
            String stored = source.path(Schema.STORED).path("fingerprint").asString("");
            choice.offer(fingerprint(stored), source.path(Schema.STORY).asLong());
        }
        for (String band : bands) {
            recent.getOrDefault(band, List.of()).forEach(copy -> choice.offer(copy.fingerprint(), copy.story()));
        }
        article.story(choice.story);
        Copy copy = new Copy(article.fingerprint(), choice.story);
        bands.forEach(band ->
                recent.computeIfAbsent(band, b -> new ArrayList<>(1)).add(copy));
    }

    private static List<Integer> fingerprint(String stored) {
        IntBuffer values = ByteBuffer.wrap(Base64.getDecoder().decode(stored)).asIntBuffer();
        List<Integer> fingerprint = new ArrayList<>();
        while (values.hasRemaining()) {
            fingerprint.add(values.get());
        }
        return fingerprint;
    }

    /** The story of the most similar copy offered. Ties go to the story of the smaller number. */
    private static final class Choice {
        private final List<Integer> fingerprint;
        private double best;
        private long story;

        Choice(Pending article) {
            fingerprint = article.fingerprint();
            story = StoryNumber.of(article.id());
        }

        void offer(List<Integer> other, long its) {
            double similarity =
                    other.size() == fingerprint.size() ? Fingerprint.similarity(fingerprint, other) : 0;
            boolean tie = similarity == best && Long.compareUnsigned(its, story) < 0;
            if (similarity >= Fingerprint.SAME_STORY && (similarity > best || tie)) {
                best = similarity;
                story = its;
            }
        }
    }
}
