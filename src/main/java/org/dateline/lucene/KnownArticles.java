package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Every article that a writer has: those that its reader shows, and what was done since that was opened. What was done is
 * asked first, since a refresh moves articles from there into the reader and never back. Thread-safe.
 */
final class KnownArticles implements AutoCloseable {
    private final WrittenArticles written;
    private final RecentPuts recent = new RecentPuts();

    KnownArticles(IndexWriter writer) throws IOException {
        this.written = new WrittenArticles(writer);
    }

    /** An article; null where there is none. */
    @Nullable
    KnownArticle find(ArticleId id) throws IOException {
        KnownArticle known = recent.find(id);
        if (known != null) {
            return known.isGone() ? null : known;
        }
        return written.find(id);
    }

    /** How many articles are remembered because the reader does not show them yet. */
    int recent() {
        return recent.size();
    }

    /** @param article what is stored of the known one */
    void put(KnownArticle known, Article article) {
        recent.put(known, article);
    }

    void delete(ArticleId id) {
        recent.delete(id);
    }

    /** Told of articles, each read once, and the stories that they joined when they were put. */
    interface Sink {
        void article(Article article, long label);
    }

    /** The articles found at a path, as they stand. */
    void at(String path, Sink sink) throws IOException {
        each(recent.at(path), visit -> written.at(path, visit), known -> {
            Article article = known.article();
            if (article.provenance().locations().stream()
                    .anyMatch(location -> location.path().equals(path))) {
                sink.article(article, known.label());
            }
        });
    }

    /** The newest versions at an address, which is made comparable already. */
    void published(String address, Sink sink) throws IOException {
        each(recent.published(address), visit -> written.published(address, visit), known -> {
            if (known.supersededBy() == null) {
                sink.article(known.article(), known.label());
            }
        });
    }

    /** The articles that name another as their newer version. */
    List<KnownArticle> supersededBy(ArticleId newer) throws IOException {
        List<KnownArticle> older = new ArrayList<>();
        each(recent.supersededBy(newer), visit -> written.supersededBy(newer, visit), known -> {
            if (newer.equals(known.supersededBy())) {
                older.add(known);
            }
        });
        return older;
    }

    private interface Shelf {
        void each(Consumer<KnownArticle> visit) throws IOException;
    }

    /** Recent ones as they are; those of the reader unless something was done to them since; none that is gone. */
    private void each(List<ArticleId> remembered, Shelf shelf, Consumer<KnownArticle> sink) throws IOException {
        Map<ArticleId, KnownArticle> done = new LinkedHashMap<>();
        for (ArticleId id : remembered) {
            KnownArticle known = recent.find(id);
            if (known != null) {
                done.put(id, known);
            }
        }
        shelf.each(known -> {
            if (!done.containsKey(known.id())) {
                KnownArticle since = recent.find(known.id());
                accept(since == null ? known : since, sink);
            }
        });
        done.values().forEach(known -> accept(known, sink));
    }

    private static void accept(KnownArticle known, Consumer<KnownArticle> sink) {
        if (!known.isGone()) {
            sink.accept(known);
        }
    }

    /** Whether an address holds a tombstone, or may: of what was deleted since the reader was opened, it does. */
    boolean mayHaveTombstone(ArticleId id) throws IOException {
        return recent.find(id) != null || written.hasTombstone(id);
    }

    /** Keeps a fingerprint under the label of the first copy among the recent, or its own. */
    long label(int[] bands, byte[] fingerprint, long own, StoryChoice choice) {
        return recent.label(bands, fingerprint, own, choice);
    }

    /** Offers every copy that the reader shows. */
    void copies(int[] bands, StoryChoice choice) throws IOException {
        written.copies(bands, choice);
    }

    /** Tells which labels of the index mean another story by now. */
    void joinedStories(StoryGroups groups) throws IOException {
        written.joinedStories(groups);
    }

    /** Begins a new generation of what is remembered; the caller sees to it that no put is under way. */
    void turn() {
        recent.turn();
    }

    /** Opens the reader anew, and forgets what was remembered before the last {@link #turn}. */
    void refresh() throws IOException {
        written.refresh();
        recent.dropPrevious();
    }

    @Override
    public void close() throws IOException {
        written.close();
    }
}
