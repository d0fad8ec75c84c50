package org.dateline.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.jspecify.annotations.Nullable;

/**
 * What was put since the writer's reader was opened, and so cannot be found there yet. Two generations: the older is dropped
 * when a reader that holds it is open. Thread-safe.
 */
final class RecentPuts {
    /** An article as it was put, or the mark of one that was deleted. */
    record Known(@Nullable Article article, long story) {
        static final Known GONE = new Known(null, 0);
    }

    private record Copy(byte[] fingerprint, long story) {}

    private static final class Generation {
        final Map<ArticleId, Known> articles = new HashMap<>();
        final Map<String, List<Copy>> bands = new HashMap<>();
        final Map<String, Set<ArticleId>> paths = new HashMap<>();
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

    synchronized void put(Article article, long story) {
        current.articles.put(article.id(), new Known(light(article), story));
        article.provenance()
                .locations()
                .forEach(location -> current.paths
                        .computeIfAbsent(location.path(), path -> new TreeSet<>())
                        .add(article.id()));
    }

    synchronized void delete(ArticleId id) {
        current.articles.put(id, Known.GONE);
    }

    /** The articles that were found at a path, perhaps gone by now. */
    synchronized Set<ArticleId> at(String path) {
        Set<ArticleId> ids = new TreeSet<>(current.paths.getOrDefault(path, Set.of()));
        ids.addAll(previous.paths.getOrDefault(path, Set.of()));
        return ids;
    }

    /** Keeps a fingerprint. */
    synchronized void fingerprint(List<String> bands, byte[] fingerprint, long story) {
        Copy copy = new Copy(fingerprint, story);
        bands.forEach(band ->
                current.bands.computeIfAbsent(band, b -> new ArrayList<>(2)).add(copy));
    }

    /** Offers every copy that shares a band to a choice. */
    synchronized void copies(List<String> bands, StoryChoice choice) {
        for (String band : bands) {
            for (Generation generation : List.of(previous, current)) {
                for (Copy copy : generation.bands.getOrDefault(band, List.of())) {
                    choice.offer(new BytesRef(copy.fingerprint()), copy.story());
                }
            }
        }
    }

    /** Begins a new generation; the older stays until {@link #dropPrevious}. */
    synchronized void turn() {
        Generation merged = current;
        merged.articles.forEach(previous.articles::put);
        merged.bands.forEach((band, copies) ->
                previous.bands.computeIfAbsent(band, b -> new ArrayList<>()).addAll(copies));
        merged.paths.forEach((path, ids) ->
                previous.paths.computeIfAbsent(path, p -> new TreeSet<>()).addAll(ids));
        current = new Generation();
    }

    synchronized void dropPrevious() {
        previous = new Generation();
    }

    /** Without its text, which would fill the memory. */
    private static Article light(Article article) {
        return new Article(
                article.id(),
                article.key(),
                article.title(),
                Body.EMPTY,
                article.language(),
                article.publication(),
                article.editorial(),
                article.provenance(),
                Annotations.NONE,
                article.collections(),
                article.added(),
                article.supersededBy());
    }
}
