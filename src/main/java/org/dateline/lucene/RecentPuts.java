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
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.engine.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * What was put since the writer's reader was opened, and so cannot be found there yet. An older generation
 * is dropped when a reader that holds it is open. Thread-safe.
 */
final class RecentPuts {
    private static final class Generation {
        final Map<ArticleId, KnownArticle> articles = new HashMap<>();
        final RecentBands bands = new RecentBands();
        final Map<String, Set<ArticleId>> paths = new HashMap<>();
        final Map<String, Set<ArticleId>> addresses = new HashMap<>();
    }

    /** The newest first; one, or two while a reader is being opened. */
    private final Deque<Generation> generations = new ArrayDeque<>(List.of(new Generation()));

    synchronized int size() {
        return generations.getFirst().articles.size();
    }

    synchronized @Nullable KnownArticle find(ArticleId id) {
        for (Generation generation : generations) {
            KnownArticle known = generation.articles.get(id);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** @param article what is stored of the known one */
    synchronized void put(KnownArticle known, Article article) {
        Generation current = generations.getFirst();
        current.articles.put(known.id(), known);
        article.provenance().locations().forEach(location -> add(current.paths, location.path(), known.id()));
        Addresses.all(article).forEach(address -> add(current.addresses, address, known.id()));
    }

    /** Nearly all addresses are of one article, and some paths are of very many. */
    private static void add(Map<String, Set<ArticleId>> to, String key, ArticleId id) {
        Set<ArticleId> before = to.putIfAbsent(key, Set.of(id));
        if (before instanceof TreeSet) {
            before.add(id);
        } else if (before != null && !before.contains(id)) {
            Set<ArticleId> both = new TreeSet<>(before);
            both.add(id);
            to.put(key, both);
        }
    }

    synchronized void delete(ArticleId id) {
        generations.getFirst().articles.put(id, KnownArticle.gone(id));
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
                if (newer.equals(known.supersededBy())) {
                    ids.add(id);
                }
            });
        }
        return ids;
    }

    /** Keeps a fingerprint under the label of the first copy here, or its own, and offers every copy to a choice. */
    synchronized long label(int[] bands, byte[] fingerprint, long own, StoryChoice choice) {
        for (int band : bands) {
            generations.forEach(generation -> generation.bands.offer(band, choice));
        }
        long label =
                choice.labels().isEmpty() ? own : choice.labels().iterator().next();
        generations.getFirst().bands.add(bands, fingerprint, label);
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
