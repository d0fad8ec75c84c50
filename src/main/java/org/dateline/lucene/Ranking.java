package org.dateline.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.engine.Cursor;
import org.dateline.query.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Collects every match and the best of them in a total order: by the sort, then newest first, then by id. Serves one search
 * in one thread.
 */
final class Ranking implements Collector {
    /**
     * Where a document stands in the order.
     *
     * @param key what the sort looks at first, greatest first
     * @param when seconds of publication, greatest first
     * @param order of the id, smallest first
     */
    record Rank(long key, long when, long order, int doc) implements Comparable<Rank> {
        static Rank at(Cursor.Position position, SourceOrder sources) {
            long key = position.name().isEmpty() ? position.key() : sources.key(position.name());
            return new Rank(key, position.when(), position.order(), -1);
        }

        Cursor.Position position(Sort sort, SourceOrder sources) {
            return new Cursor.Position(key, when, order, sort == Sort.SOURCE ? sources.name(key) : "");
        }

        @Override
        public int compareTo(Rank other) {
            int byKey = Long.compare(other.key, key);
            int byDate = byKey != 0 ? byKey : Long.compare(other.when, when);
            return byDate != 0 ? byDate : Long.compareUnsigned(order, other.order);
        }
    }

    private final Sort sort;
    private final SortKeys keys;
    private final FixedBitSet matches;
    private final Best best;

    /**
     * @param keys what the sort looks at first, unless that is the score
     * @param best keeps the best of the matches, or none of them
     */
    Ranking(Sort sort, SortKeys keys, int maxDoc, Best best) {
        this.sort = sort;
        this.keys = keys;
        this.matches = new FixedBitSet(Math.max(1, maxDoc));
        this.best = best;
    }

    /** Every document that matches. */
    FixedBitSet matches() {
        return matches;
    }

    /** Runs a search in this thread. */
    void run(IndexSearcher searcher, Query query) throws IOException {
        searcher.search(query, new CollectorManager<Ranking, Ranking>() {
            @Override
            public Ranking newCollector() {
                return Ranking.this;
            }

            @Override
            public Ranking reduce(Collection<Ranking> collectors) {
                return Ranking.this;
            }
        });
    }

    @Override
    public ScoreMode scoreMode() {
        return sort == Sort.RELEVANCE && best.isWanted() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        int base = context.docBase;
        if (!best.isWanted()) {
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) {
                    matches.set(base + doc);
                }
            };
        }
        return new Leaf(context);
    }

    private final class Leaf implements LeafCollector {
        private final int base;
        private final @Nullable NumericDocValues when;
        private final @Nullable NumericDocValues order;
        private final SortKeys.Keys key;
        private @Nullable Scorable scorer;

        Leaf(LeafReaderContext context) throws IOException {
            base = context.docBase;
            when = context.reader().getNumericDocValues(Schema.WHEN);
            order = context.reader().getNumericDocValues(Schema.ORDER);
            key = keys.of(context);
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            matches.set(base + doc);
            long first = key(doc);
            if (best.mayEnter(first, base + doc)) {
                best.offer(new Rank(first, value(when, doc), value(order, doc), base + doc));
            }
        }

        private long key(int doc) throws IOException {
            if (sort != Sort.RELEVANCE) {
                return key.of(doc);
            }
            return scorer == null ? 0 : Float.floatToIntBits(Math.max(0, scorer.score()));
        }

        private static long value(@Nullable NumericDocValues values, int doc) throws IOException {
            return values != null && values.advanceExact(doc) ? values.longValue() : Schema.NO_DATE;
        }
    }
}
