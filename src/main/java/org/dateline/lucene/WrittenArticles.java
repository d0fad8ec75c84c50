package org.dateline.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** What a writer finds in its index as of the last refresh, uncommitted articles included. Thread-safe. */
final class WrittenArticles implements AutoCloseable {
    /** A band that more articles share says little; the first of them are enough. */
    private static final int MOST_CANDIDATES = 200;

    private final SearcherManager searchers;
    /** Of the fields that every article put is looked up by. */
    private final Map<String, TermFilters> filters =
            Map.of(Schema.ID, new TermFilters(Schema.ID), Schema.BAND, new TermFilters(Schema.BAND));

    WrittenArticles(IndexWriter writer) throws IOException {
        searchers = new SearcherManager(writer, true, false, new SearcherFactory());
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }

    private interface Visit {
        void document(LeafReader reader, int doc) throws IOException;
    }

    private void each(Term term, int most, Visit visit) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            int visited = 0;
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                LeafReader reader = leaf.reader();
                if (!mayHave(reader, term.field(), term.bytes())) {
                    continue;
                }
                PostingsEnum docs = reader.postings(term, PostingsEnum.NONE);
                Bits live = reader.getLiveDocs();
                while (docs != null && docs.nextDoc() != PostingsEnum.NO_MORE_DOCS && visited < most) {
                    if (live == null || live.get(docs.docID())) {
                        visited++;
                        visit.document(reader, docs.docID());
                    }
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /** Asked for every band of every article put: of field and bytes, since a {@link Term} would copy the bytes. */
    private boolean mayHave(LeafReader reader, String field, BytesRef term) throws IOException {
        TermFilters filter = filters.get(field);
        return filter == null || filter.mayHave(reader, term);
    }

    @Nullable
    KnownArticle find(ArticleId id) throws IOException {
        KnownArticle[] found = {null};
        each(new Term(Schema.ID, id.value()), 1, (reader, doc) -> found[0] = known(reader, doc));
        return found[0];
    }

    void at(String path, Consumer<KnownArticle> sink) throws IOException {
        each(new Term(Schema.PATH, path), Integer.MAX_VALUE, (reader, doc) -> sink.accept(known(reader, doc)));
    }

    void published(String address, Consumer<KnownArticle> sink) throws IOException {
        each(new Term(Schema.ADDRESS, address), Integer.MAX_VALUE, (reader, doc) -> {
            if (VersionColumn.newer(reader, doc) == null) {
                sink.accept(known(reader, doc));
            }
        });
    }

    void supersededBy(ArticleId newer, Consumer<KnownArticle> sink) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (int doc : new VersionColumn(searcher.getIndexReader()).older(newer)) {
                LeafReaderContext leaf =
                        searcher.getLeafContexts().get(ReaderUtil.subIndex(doc, searcher.getLeafContexts()));
                sink.accept(known(leaf.reader(), doc - leaf.docBase));
            }
        } finally {
            searchers.release(searcher);
        }
    }

    boolean hasTombstone(ArticleId id) throws IOException {
        boolean[] found = {false};
        each(Tombstones.term(id), 1, (reader, doc) -> found[0] = true);
        return found[0];
    }

    /** Each segment is asked for all bands in rising order at once: a look into its terms begins where the last one ended. */
    void copies(int[] bands, StoryChoice choice) throws IOException {
        List<BytesRef> rising =
                Arrays.stream(bands).mapToObj(Fingerprints::term).sorted().toList();
        int[] visited = new int[rising.size()];
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                LeafReader reader = leaf.reader();
                TermsEnum all = null;
                for (int b = 0; b < visited.length; b++) {
                    BytesRef band = rising.get(b);
                    if (visited[b] < MOST_CANDIDATES && mayHave(reader, Schema.BAND, band)) {
                        all = all == null ? Terms.getTerms(reader, Schema.BAND).iterator() : all;
                        if (all.seekExact(band)) {
                            visited[b] += offer(all.postings(null, PostingsEnum.NONE), reader, choice);
                        }
                    }
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    private static int offer(PostingsEnum docs, LeafReader reader, StoryChoice choice) throws IOException {
        Bits live = reader.getLiveDocs();
        int offered = 0;
        while (offered < MOST_CANDIDATES && docs.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
            if (live == null || live.get(docs.docID())) {
                offered++;
                BinaryDocValues fingerprints = reader.getBinaryDocValues(Schema.FINGERPRINT);
                if (fingerprints != null && fingerprints.advanceExact(docs.docID())) {
                    choice.offer(fingerprints.binaryValue(), number(reader, Schema.STORY_LABEL, docs.docID()));
                }
            }
        }
        return offered;
    }

    /** Tells which labels mean another story, in one pass over two doc values. */
    void joinedStories(StoryGroups groups) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                NumericDocValues labels = leaf.reader().getNumericDocValues(Schema.STORY_LABEL);
                NumericDocValues stories = leaf.reader().getNumericDocValues(Schema.STORY);
                while (labels != null && labels.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                    if (stories.advanceExact(labels.docID()) && stories.longValue() != labels.longValue()) {
                        groups.know(labels.longValue(), stories.longValue());
                    }
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    private static KnownArticle known(LeafReader reader, int doc) throws IOException {
        Article article = StoredBytes.article(reader, doc);
        ArticleId newer = VersionColumn.newer(reader, doc);
        return new KnownArticle(article.id(), () -> article, newer, number(reader, Schema.STORY_LABEL, doc));
    }

    private static long number(LeafReader reader, String field, int doc) throws IOException {
        NumericDocValues values = reader.getNumericDocValues(field);
        return values != null && values.advanceExact(doc) ? values.longValue() : 0;
    }
}
