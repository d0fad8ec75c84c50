package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** What was put since the last commit, by article and by path. Thread-safe. */
final class PendingArticles {
    private final Map<ArticleId, Pending> articles = new LinkedHashMap<>();
    private final Map<String, Set<ArticleId>> paths = new HashMap<>();

    synchronized @Nullable Pending find(ArticleId id) {
        return articles.get(id);
    }

    synchronized void put(Pending pending) {
        articles.put(pending.id(), pending);
        pending.article().provenance().locations().forEach(location -> paths.computeIfAbsent(
                        location.path(), path -> new TreeSet<>())
                .add(pending.id()));
    }

    /** The articles that were found at a path, perhaps gone by now. */
    synchronized Set<ArticleId> at(String path) {
        return new TreeSet<>(paths.getOrDefault(path, Set.of()));
    }

    synchronized List<Pending> all() {
        return new ArrayList<>(articles.values());
    }

    synchronized boolean isEmpty() {
        return articles.isEmpty();
    }
}
