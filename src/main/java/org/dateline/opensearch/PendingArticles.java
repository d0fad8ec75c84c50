package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** What was done since the last commit, by article. Thread-safe. */
final class PendingArticles {
    private final Map<ArticleId, Pending> articles = new LinkedHashMap<>();

    synchronized @Nullable Pending find(ArticleId id) {
        return articles.get(id);
    }

    synchronized void put(Pending pending) {
        articles.put(pending.id(), pending);
    }

    /** Those that are kept, and that a test accepts. */
    synchronized List<ArticleId> kept(Predicate<Article> test) {
        List<ArticleId> kept = new ArrayList<>();
        articles.forEach((id, pending) -> {
            if (!pending.isDelete() && test.test(pending.article())) {
                kept.add(id);
            }
        });
        return kept;
    }

    synchronized List<Pending> all() {
        return new ArrayList<>(articles.values());
    }

    synchronized boolean isEmpty() {
        return articles.isEmpty();
    }
}
