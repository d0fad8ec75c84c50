package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.engine.StoryNumber;
import org.dateline.text.Fingerprint;
import tools.jackson.databind.JsonNode;

/**
 * Finds the stories of new articles: that of the articles which share a band of the fingerprint and are alike enough, on the
 * cluster or among those found since the last commit; or one of its own. An article that is a copy of two stories makes them
 * one, that of the smaller number. Thread-safe.
 */
final class StoryFinder {
    /** A band that more articles share says little; the first of them are enough. */
    private static final int MOST_CANDIDATES = 50;

    private static final int BATCH = 100;

    private record Copy(List<Integer> fingerprint, long story, int generation) {}

    private final Patience patience;
    private final Indexes indexes;
    private final Map<Long, List<Copy>> recent = new HashMap<>();
    private final Map<Long, Long> joined = new HashMap<>();
    private final Set<Long> moved = new HashSet<>();
    private int generation;

    StoryFinder(Patience patience, Indexes indexes) {
        this.patience = patience;
        this.indexes = indexes;
    }

    /** Gives each of some articles its story, where it has none yet. */
    synchronized void find(List<Pending> articles) {
        List<Pending> open =
                articles.stream().filter(each -> !each.isStoryFound()).toList();
        for (int from = 0; from < open.size(); from += BATCH) {
            choose(open.subList(from, Math.min(open.size(), from + BATCH)));
        }
    }

    /** Chooses with one search for all; where so many share a band that not all candidates came, with one for each. */
    private void choose(List<Pending> batch) {
        JsonNode all = candidates(List.of(batch)).getFirst();
        if (all.size() < MOST_CANDIDATES * batch.size()) {
            choose(batch, all);
            return;
        }
        List<List<Pending>> each = batch.stream().map(List::of).toList();
        List<JsonNode> candidates = candidates(each);
        for (int i = 0; i < batch.size(); i++) {
            choose(each.get(i), candidates.get(i));
        }
    }

    private void choose(List<Pending> batch, JsonNode candidates) {
        BandedCopies there = new BandedCopies();
        for (JsonNode hit : candidates) {
            JsonNode source = hit.path("_source");
            List<Integer> fingerprint =
                    Fingerprint.ofWritten(source.path(Schema.FINGERPRINT).asString(""));
            there.add(fingerprint, source.path(Schema.STORY).asLong());
        }
        batch.forEach(article -> choose(article, there));
    }

    /** The story that a story went into, or itself. */
    synchronized long story(long story) {
        long root = story;
        for (Long into = joined.get(root); into != null; into = joined.get(root)) {
            root = into;
        }
        return root;
    }

    /** Stories that went into others since the last call. */
    synchronized Set<Long> takeMoved() {
        Set<Long> taken = new HashSet<>(moved);
        moved.clear();
        return taken;
    }

    /** What was found so far is of one commit from now on, and what follows of the next. */
    synchronized int turn() {
        return generation++;
    }

    /** Forgets what the cluster shows, since a commit has ended. */
    synchronized void forget(int committed) {
        recent.values().forEach(copies -> copies.removeIf(copy -> copy.generation() <= committed));
        recent.values().removeIf(List::isEmpty);
    }

    /** For each of some groups the articles on the cluster that share a band with any of it, so many for each at most. */
    private List<JsonNode> candidates(List<List<Pending>> groups) {
        StringBuilder lines = new StringBuilder();
        for (List<Pending> group : groups) {
            List<String> bands = group.stream()
                    .flatMap(each -> ArticleDocument.bands(each.fingerprint()).stream())
                    .distinct()
                    .toList();
            lines.append("{\"allow_partial_search_results\":false}\n")
                    .append(Json.text(Map.of(
                            "size",
                            MOST_CANDIDATES * group.size(),
                            "track_total_hits",
                            false,
                            "query",
                            Json.constant(Json.terms(Schema.BAND, bands)),
                            "_source",
                            List.of(Schema.FINGERPRINT, Schema.STORY))))
                    .append('\n');
        }
        Cluster.Answer answer =
                patience.send("POST", "/" + indexes.articles() + "/_msearch", Map.of(), lines.toString());
        List<JsonNode> candidates = new ArrayList<>();
        answer.json()
                .path("responses")
                .forEach(each -> candidates.add(each.path("hits").path("hits")));
        if (answer.failed() || candidates.size() != groups.size()) {
            throw patience.refused(answer);
        }
        return candidates;
    }

    private void choose(Pending article, BandedCopies there) {
        long[] bands = Fingerprint.bands(article.fingerprint());
        Set<Long> alike = new HashSet<>();
        there.sharing(bands, MOST_CANDIDATES, (fingerprint, story) -> offer(article, fingerprint, story, alike));
        for (long band : bands) {
            for (Copy copy : recent.getOrDefault(band, List.of())) {
                offer(article, copy.fingerprint(), copy.story(), alike);
            }
        }
        long story = alike.stream().min(Long::compareUnsigned).orElse(StoryNumber.of(article.id()));
        for (long other : alike) {
            if (other != story) {
                joined.put(other, story);
                moved.add(other);
            }
        }
        article.story(story);
        Copy copy = new Copy(article.fingerprint(), story, generation);
        for (long band : bands) {
            recent.computeIfAbsent(band, b -> new ArrayList<>(1)).add(copy);
        }
    }

    private void offer(Pending article, List<Integer> other, long its, Set<Long> alike) {
        if (Fingerprint.similarity(article.fingerprint(), other) >= Fingerprint.SAME_STORY) {
            alike.add(story(its));
        }
    }
}
