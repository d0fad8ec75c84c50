package org.dateline.lucene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.engine.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * What was put since the writer's reader was opened, and so cannot be found there yet. An older generation
 * is dropped when a reader that holds it is open. Thread-safe.
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

    /** The newest first; one, or two while a reader is being opened. */
    private final Deque<Generation> generations = new ArrayDeque<>(List.of(new Generation()));

    synchronized int size() {
        return generations.getFirst().articles.size();
    }

    synchronized @Nullable Known find(ArticleId id) {
        for (Generation generation : generations) {
            Known known = generation.articles.get(id);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    synchronized void put(Article article, long label) {
        Generation current = generations.getFirst();
        current.articles.put(article.id(), new Known(article.withoutText(), label));
        article.provenance().locations().forEach(location -> add(current.paths, location.path(), article.id()));
        Addresses.all(article).forEach(address -> add(current.addresses, address, article.id()));
    }

    private static void add(Map<String, Set<ArticleId>> to, String key, ArticleId id) {
        to.computeIfAbsent(key, k -> new TreeSet<>()).add(id);
    }

    synchronized void delete(ArticleId id) {
        generations.getFirst().articles.put(id, Known.GONE);
    }

    /** The articles that were found at a path, perhaps gone by now. */
    synchronized List<ArticleId> at(String path) {
        return all(generation -> generation.paths.get(path));
    }

    /** The articles whose canonical address is this one, perhaps gone or superseded by now. */
    synchronized List<ArticleId> published(String address) {
        return all(generation -> generation.addresses.get(address));
    }

    private List<ArticleId> all(Function<Generation, @Nullable Set<ArticleId>> look) {
        Set<ArticleId> ids = new TreeSet<>();
        for (Generation generation : generations) {
            Set<ArticleId> found = look.apply(generation);
            if (found != null) {
                ids.addAll(found);
            }
        }
        return List.copyOf(ids);
    }

    /** The articles that an article superseded since. */
    synchronized List<ArticleId> supersededBy(ArticleId newer) {
        List<ArticleId> ids = new ArrayList<>();
        for (Generation generation : generations) {
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
            for (Generation generation : generations) {
                for (Copy copy : generation.bands.getOrDefault(band, List.of())) {
                    choice.offer(new BytesRef(copy.fingerprint()), copy.label());
                }
            }
        }
        long label =
                choice.labels().isEmpty() ? own : choice.labels().iterator().next();
        Copy copy = new Copy(fingerprint, label);
        Generation current = generations.getFirst();
        bands.forEach(band ->
                current.bands.computeIfAbsent(band, b -> new ArrayList<>(2)).add(copy));
        return label;
    }

    /** Begins a new generation; the older ones stay until {@link #dropPrevious}. */
    synchronized void turn() {
        generations.addFirst(new Generation());
    }

    synchronized void dropPrevious() {
        Generation newest = generations.getFirst();
        generations.clear();
        generations.add(newest);
    }
}
