package org.dateline.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.json.StoredArticle;
import org.jspecify.annotations.Nullable;

/** What a writer finds in its index as of the last refresh, uncommitted articles included. Thread-safe. */
final class WrittenArticles implements AutoCloseable {
    /** A band that more articles share says little; the first of them are enough. */
    private static final int MOST_CANDIDATES = 200;

    private final SearcherManager searchers;

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

    RecentPuts.@Nullable Known find(ArticleId id) throws IOException {
        RecentPuts.Known[] found = {null};
        each(new Term(Schema.ID, id.value()), 1, (reader, doc) -> {
            Article article = article(reader, doc);
            found[0] = new RecentPuts.Known(article, story(reader, doc));
        });
        return found[0];
    }

    Set<ArticleId> at(String path) throws IOException {
        Set<ArticleId> ids = new TreeSet<>();
        each(
                new Term(Schema.PATH, path),
                Integer.MAX_VALUE,
                (reader, doc) -> ids.add(article(reader, doc).id()));
        return ids;
    }

    void copies(List<String> bands, StoryChoice choice) throws IOException {
        for (String band : bands) {
            each(new Term(Schema.BAND, band), MOST_CANDIDATES, (reader, doc) -> {
                BinaryDocValues fingerprints = reader.getBinaryDocValues(Schema.FINGERPRINT);
                if (fingerprints != null && fingerprints.advanceExact(doc)) {
                    choice.offer(fingerprints.binaryValue(), story(reader, doc));
                }
            });
        }
    }

    /** The article that a document stores. */
    static Article article(IndexReader reader, int doc) throws IOException {
        BytesRef stored =
                reader.storedFields().document(doc, Set.of(Schema.STORED)).getBinaryValue(Schema.STORED);
        return StoredArticle.read(BytesRef.deepCopyOf(stored).bytes);
    }

    private static long story(LeafReader reader, int doc) throws IOException {
        NumericDocValues stories = reader.getNumericDocValues(Schema.STORY);
        return stories != null && stories.advanceExact(doc) ? stories.longValue() : 0;
    }
}
