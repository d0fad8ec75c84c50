package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
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

    /** An article, recent ones without their text; null where there is none. */
    RecentPuts.@Nullable Known find(ArticleId id) throws IOException {
        RecentPuts.Known known = recent.find(id);
        if (known != null) {
            return known.article() == null ? null : known;
        }
        return written.find(id);
    }

    boolean isRecent(ArticleId id) {
        return recent.find(id) != null;
    }

    /** How many articles are remembered because the reader does not show them yet. */
    int recent() {
        return recent.size();
    }

    void put(Article article, long label) {
        recent.put(article, label);
    }

    void delete(ArticleId id) {
        recent.delete(id);
    }

    /** The articles found at a path, as they stand; those that the reader shows are read one by one. */
    void at(String path, Consumer<RecentPuts.Known> sink) throws IOException {
        each(recent.at(path), visit -> written.at(path, visit), known -> {
            if (known.article() != null
                    && known.article().provenance().locations().stream()
                            .anyMatch(location -> location.path().equals(path))) {
                sink.accept(known);
            }
        });
    }

    /** The newest versions at an address, which is made comparable already. */
    void published(String address, Consumer<RecentPuts.Known> sink) throws IOException {
        each(recent.published(address), visit -> written.published(address, visit), known -> {
            if (known.article() != null && known.article().supersededBy() == null) {
                sink.accept(known);
            }
        });
    }

    /** The articles that name another as their newer version. */
    List<RecentPuts.Known> supersededBy(ArticleId newer) throws IOException {
        List<RecentPuts.Known> older = new ArrayList<>();
        each(recent.supersededBy(newer), visit -> written.supersededBy(newer, visit), known -> {
            if (known.article() != null && newer.equals(known.article().supersededBy())) {
                older.add(known);
            }
        });
        return older;
    }

    private interface Shelf {
        void each(Consumer<RecentPuts.Known> visit) throws IOException;
    }

    /** Recent ones as they are; those of the reader unless something was done to them since. */
    private void each(List<ArticleId> remembered, Shelf shelf, Consumer<RecentPuts.Known> sink) throws IOException {
        Map<ArticleId, RecentPuts.Known> done = new LinkedHashMap<>();
        for (ArticleId id : remembered) {
            RecentPuts.Known known = recent.find(id);
            if (known != null) {
                done.put(id, known);
            }
        }
        shelf.each(known -> {
            Article article = known.article();
            if (article != null && !done.containsKey(article.id())) {
                RecentPuts.Known since = recent.find(article.id());
                sink.accept(since == null ? known : since);
            }
        });
        done.values().forEach(sink);
    }

    /** Whether an address holds a tombstone, or may: of what was deleted since the reader was opened, it does. */
    boolean mayHaveTombstone(ArticleId id) throws IOException {
        return recent.find(id) != null || written.hasTombstone(id);
    }

    /** Keeps a fingerprint under the label of the first copy among the recent, or its own. */
    long label(List<BytesRef> bands, byte[] fingerprint, long own, StoryChoice choice) {
        return recent.label(bands, fingerprint, own, choice);
    }

    /** Offers every copy that the reader shows. */
    void copies(List<BytesRef> bands, StoryChoice choice) throws IOException {
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
