package org.dateline.lucene;

import java.io.IOException;
import java.time.LocalDate;
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
import org.dateline.query.ParsedQuery;
import org.dateline.query.QuerySyntaxException;
import org.dateline.result.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Counts articles, stories and days of many queries over one snapshot. A query costs what its hits cost: nothing is made or
 * cleared for each of them that is as large as the archive. Serves one thread.
 */
final class Tallies {
    private final IndexSearcher searcher;
    private final QueryTranslator translator;
    private final Snapshot snapshot;
    private final StoryColumn stories;
    /** The last query that met each story, so that none is counted twice. */
    private final int[] met;

    private int query;

    Tallies(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        this.searcher = new IndexSearcher(snapshot.reader());
        searcher.setQueryCache(null);
        this.translator = new QueryTranslator(snapshot.reader(), snapshot.stemmed());
        this.stories = snapshot.stories();
        this.met = new int[stories.size()];
    }

    Tally of(ParsedQuery asked) throws IOException {
        query++;
        try {
            Query translated = snapshot.current(translator.translate(asked.query()));
            return searcher.search(translated, new CollectorManager<Counter, Tally>() {
                @Override
                public Counter newCollector() {
                    return new Counter();
                }

                @Override
                public Tally reduce(Collection<Counter> counters) {
                    return counters.iterator().next().tally();
                }
            });
        } catch (QuerySyntaxException e) {
            return Tally.REFUSED;
        }
    }

    private final class Counter implements Collector {
        private long articles;
        private long told;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        Tally tally() {
            return new Tally(
                    articles,
                    told,
                    first > last ? null : LocalDate.ofEpochDay(first),
                    first > last ? null : LocalDate.ofEpochDay(last));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            @Nullable NumericDocValues days = context.reader().getNumericDocValues(Schema.FIRST_DAY);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int doc) throws IOException {
                    articles++;
                    int story = stories.of(context.docBase + doc);
                    told += met[story] == query ? 0 : 1;
                    met[story] = query;
                    if (days != null && days.advanceExact(doc)) {
                        first = Math.min(first, days.longValue());
                        last = Math.max(last, days.longValue());
                    }
                }
            };
        }
    }
}
