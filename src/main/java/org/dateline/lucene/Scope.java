package org.dateline.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.engine.PlaceReader;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a request speaks of: all its filters, or all but one. Serves one request in one thread.
 */
final class Scope {
    /** Long articles are discounted a little more than usual: news says what it is about in few words. */
    private static final Similarity WORDS = new BM25Similarity(1.2f, 0.85f);

    private final Snapshot snapshot;
    private final SearchRequest request;
    private final IndexSearcher searcher;
    private final Query query;
    private final QueryTranslator translator;
    private @Nullable FixedBitSet all;

    Scope(Snapshot snapshot, SearchRequest request, long limitMs) throws IOException {
        this.snapshot = snapshot;
        this.request = request;
        this.searcher = new IndexSearcher(snapshot.reader());
        searcher.setSimilarity(WORDS);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limitMs);
        searcher.setTimeout(() -> System.nanoTime() - deadline > 0);
        this.translator = new QueryTranslator(snapshot.reader(), snapshot.stemmed());
        this.query = snapshot.current(translator.translate(request.query().query()));
    }

    Snapshot snapshot() {
        return snapshot;
    }

    SearchRequest request() {
        return request;
    }

    /** Whether the time limit cut any of the searches short. */
    boolean timedOut() {
        return searcher.timedOut();
    }

    /** Collects the matches in order. */
    FixedBitSet rank(Best best) throws IOException {
        Ranking ranking = new Ranking(request.sort(), keys(), snapshot.reader().maxDoc(), best);
        ranking.run(searcher, filtered(null, true));
        all = ranking.matches();
        return all;
    }

    private SortKeys keys() throws IOException {
        return switch (request.sort()) {
            case SOURCE -> snapshot.sources()::of;
            case MATCHES -> {
                MatchCounts counts = new MatchCounts(
                        new PlaceReader(Expansion.vocabulary(Schema.TEXT, snapshot.reader()), snapshot.stemmed()),
                        request.query().query());
                yield leaf -> counts.of(leaf.reader());
            }
            case RELEVANCE, NEWEST, OLDEST, ADDED, LENGTH -> SortKeys.column(request.sort());
        };
    }

    /** The matches with a facet's own filter left out. */
    FixedBitSet without(Facet facet) throws IOException {
        if (request.filter(facet).isOpen() && all != null) {
            return all;
        }
        return collect(filtered(facet, true));
    }

    /** The matches with the days chosen on the timeline left out. */
    FixedBitSet withoutDates() throws IOException {
        if (!request.published().isBounded() && !request.undated() && all != null) {
            return all;
        }
        return collect(filtered(null, false));
    }

    /** The matches with all filters. */
    FixedBitSet matches() throws IOException {
        return all != null ? all : collect(filtered(null, true));
    }

    /** How many articles of the archive a query matches alone. */
    long count(org.dateline.query.Query clause) throws IOException {
        return searcher.count(snapshot.current(translator.translate(clause)));
    }

    private FixedBitSet collect(Query filtered) throws IOException {
        Ranking ranking =
                new Ranking(Sort.NEWEST, SortKeys.NONE, snapshot.reader().maxDoc(), Best.NONE);
        ranking.run(searcher, filtered);
        return ranking.matches();
    }

    private Query filtered(@Nullable Facet leftOut, boolean dates) {
        BooleanQuery.Builder filters = new BooleanQuery.Builder();
        int added = 0;
        for (Map.Entry<Facet, Filter> chosen : request.filters().entrySet()) {
            if (chosen.getKey() == leftOut) {
                continue;
            }
            List<String> any = chosen.getValue().any();
            List<String> none = chosen.getValue().none();
            if (!any.isEmpty()) {
                filters.add(QueryTranslator.values(chosen.getKey(), any), Occur.FILTER);
                added++;
            }
            if (!none.isEmpty()) {
                filters.add(QueryTranslator.values(chosen.getKey(), none), Occur.MUST_NOT);
                added++;
            }
        }
        if (dates && request.undated()) {
            filters.add(QueryTranslator.undated(), Occur.FILTER);
            added++;
        }
        if (dates && request.published().isBounded()) {
            filters.add(
                    QueryTranslator.published(
                            request.published().from(), request.published().to()),
                    Occur.FILTER);
            added++;
        }
        return added == 0 ? query : filters.add(query, Occur.MUST).build();
    }
}
