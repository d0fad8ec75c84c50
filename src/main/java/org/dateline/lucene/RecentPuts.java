package org.dateline.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What was put since the writer's reader was opened, and so cannot be found there yet. Two generations: the older is dropped
 * when a reader that holds it is open. Thread-safe.
 */
final class RecentPuts {
    /** An article as it was put, or the mark of one that was deleted. */
    record Known(@Nullable Article article, long label) {
        static final Known GONE = new Known(null, 0);
    }

    private record Copy(byte[] fingerprint, long label) {}

    private static final class Generation {
        final Map<ArticleId, Known> articles = new HashMap<>();
        final Map<BytesRef, List<Copy>> bands = new HashMap<>();
        final Map<String, Set<ArticleId>> paths = new HashMap<>();
        final Map<String, Set<ArticleId>> addresses = new HashMap<>();
    }

    private Generation current = new Generation();
    private Generation previous = new Generation();

    synchronized int size() {
        return current.articles.size();
    }

    synchronized @Nullable Known find(ArticleId id) {
        Known known = current.articles.get(id);
        return known != null ? known : previous.articles.get(id);
    }

    synchronized void put(Article article, long label) {
        current.articles.put(article.id(), new Known(article.withoutText(), label));
        article.provenance().locations().forEach(location -> add(current.paths, location.path(), article.id()));
        Addresses.all(article).forEach(address -> add(current.addresses, address, article.id()));
    }

    private static void add(Map<String, Set<ArticleId>> to, String key, ArticleId id) {
        to.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
    }

    synchronized void delete(ArticleId id) {
        current.articles.put(id, Known.GONE);
    }

    /** The articles that were found at a path, perhaps gone by now. */
    synchronized List<ArticleId> at(String path) {
        Set<ArticleId> ids = new TreeSet<>(current.paths.getOrDefault(path, Set.of()));
        ids.addAll(previous.paths.getOrDefault(path, Set.of()));
        return List.copyOf(ids);
    }

    /** The articles whose canonical address is this one, perhaps gone or superseded by now. */
    synchronized List<ArticleId> published(String address) {
        Set<ArticleId> ids = new TreeSet<>(current.addresses.getOrDefault(address, Set.of()));
        ids.addAll(previous.addresses.getOrDefault(address, Set.of()));
        return List.copyOf(ids);
    }

    /** The articles that an article superseded since. */
    synchronized List<ArticleId> supersededBy(ArticleId newer) {
        List<ArticleId> ids = new ArrayList<>();
        for (Generation generation : List.of(current, previous)) {
            generation.articles.forEach((id, known) -> {
                if (known.article() != null && newer.equals(known.article().supersededBy())) {
                    ids.add(id);
                }
            });
        }
        return ids;
    }

    /** Keeps a fingerprint under the label of the first copy here, or its own, and offers every copy to a choice. */
    synchronized long label(List<BytesRef> bands, byte[] fingerprint, long own, StoryChoice choice) {
        for (BytesRef band : bands) {
            for (Generation generation : List.of(previous, current)) {
                for (Copy copy : generation.bands.getOrDefault(band, List.of())) {
                    choice.offer(new BytesRef(copy.fingerprint()), copy.label());
                }
            }
        }
        long label =
                choice.labels().isEmpty() ? own : choice.labels().iterator().next();
        Copy copy = new Copy(fingerprint, label);
        bands.forEach(band ->
                current.bands.computeIfAbsent(band, b -> new ArrayList<>(2)).add(copy));
        return label;
    }

    /** Begins a new generation; the older stays until {@link #dropPrevious}. */
    synchronized void turn() {
        Generation merged = current;
        merged.articles.forEach(previous.articles::put);
        merged.bands.forEach((band, copies) ->
                previous.bands.computeIfAbsent(band, b -> new ArrayList<>()).addAll(copies));
        merged.paths.forEach((path, ids) -> ids.forEach(id -> add(previous.paths, path, id)));
        merged.addresses.forEach((address, ids) -> ids.forEach(id -> add(previous.addresses, address, id)));
        current = new Generation();
    }

    synchronized void dropPrevious() {
        previous = new Generation();
    }
}
