package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** The versions of an article: each names the next. */
final class Versions {
    private static final int PAGE = 100;
    private static final Comparator<Article> OLDEST_FIRST = Comparator.comparing(
                    Article::added, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Article::id);

    private final Articles articles;

    Versions(Articles articles) {
        this.articles = articles;
    }

    /** An article as it stands, naming the newest version where it is an old one. */
    Article standing(Article article) {
        return article.withSupersededBy(newest(article));
    }

    /** The newest version, or null where it is the newest itself. */
    private @Nullable ArticleId newest(Article article) {
        ArticleId newest = null;
        Set<ArticleId> met = new LinkedHashSet<>();
        for (ArticleId next = article.supersededBy(); next != null && met.add(next); ) {
            newest = next;
            next = articles.find(next)
                    .map(Articles.Found::article)
                    .map(Article::supersededBy)
                    .orElse(null);
        }
        return newest;
    }

    /** All versions of an article, the oldest first; empty where there is only one. */
    List<Article> all(Article article) {
        ArticleId newest = newest(article);
        ArticleId last = newest == null ? article.id() : newest;
        List<Article> versions = new ArrayList<>();
        Set<ArticleId> met = new LinkedHashSet<>(Set.of(last));
        List<ArticleId> open = new ArrayList<>(met);
        while (!open.isEmpty()) {
            articles.each(
                    Json.term(Schema.SUPERSEDED_BY, open.removeLast().value()),
                    Articles.ANY_ORDER,
                    PAGE,
                    (older, story) -> {
                        if (met.add(older.id())) {
                            versions.add(older.withSupersededBy(last));
                            open.add(older.id());
                        }
                        return true;
                    });
        }
        versions.sort(OLDEST_FIRST);
        Optional<Article> end = articles.find(last).map(Articles.Found::article);
        if (end.isPresent() && !versions.isEmpty()) {
            versions.add(end.get().withSupersededBy(null));
        }
        return versions.size() < 2 ? List.of() : versions;
    }
}
