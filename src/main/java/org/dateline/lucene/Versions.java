package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** The versions of an article in a snapshot. */
final class Versions {
    private final VersionColumn column;
    private final Hits hits;

    Versions(Snapshot snapshot, Hits hits) throws IOException {
        this.column = snapshot.versions();
        this.hits = hits;
    }

    /** An article as it stands, naming the newest version where it is an old one. */
    Article article(int doc) throws IOException {
        return hits.article(doc).withSupersededBy(newest(doc));
    }

    /** The newest version of a document, or null where it is the newest itself. */
    private @Nullable ArticleId newest(int doc) throws IOException {
        ArticleId newest = null;
        Set<ArticleId> met = new LinkedHashSet<>();
        for (ArticleId next = column.newer(doc); next != null && met.add(next); ) {
            newest = next;
            Optional<Integer> newer = hits.find(next);
            next = newer.isEmpty() ? null : column.newer(newer.get());
        }
        return newest;
    }

    /** All versions of a document, the oldest first; empty where there is only one. */
    List<Article> all(int doc) throws IOException {
        ArticleId newest = newest(doc);
        ArticleId last = newest == null ? hits.article(doc).id() : newest;
        List<Article> versions = new ArrayList<>();
        Set<ArticleId> met = new LinkedHashSet<>(Set.of(last));
        List<ArticleId> open = new ArrayList<>(met);
        while (!open.isEmpty()) {
            for (int older : column.older(open.removeLast())) {
                Article version = hits.article(older).withSupersededBy(last);
                if (met.add(version.id())) {
                    versions.add(version);
                    open.add(version.id());
                }
            }
        }
        versions.sort(OLDEST_FIRST);
        Optional<Integer> end = hits.find(last);
        if (end.isPresent() && !versions.isEmpty()) {
            versions.add(hits.article(end.get()).withSupersededBy(null));
        }
        return versions.size() < 2 ? List.of() : versions;
    }

    private static final Comparator<Article> OLDEST_FIRST = Comparator.comparing(
                    Article::added, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Article::id);
}
