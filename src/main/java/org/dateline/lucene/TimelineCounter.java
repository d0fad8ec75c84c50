package org.dateline.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.article.PublishedDate.Precision;
import org.dateline.engine.DateCounts;
import org.dateline.query.DateRange;
import org.dateline.result.Timeline;

/** Counts articles over time. */
final class TimelineCounter {
    private static final Precision[] PRECISIONS = Precision.values();

    private TimelineCounter() {}

    /** Counts the matches with the days chosen on the timeline left out; a bar that meets them is selected. */
    static Timeline count(Scope scope) throws IOException {
        return counts(scope, scope.withoutDates()).timeline(scope.request().published());
    }

    /** Counts the matches with bars of one width. */
    static Timeline count(Scope scope, Timeline.Step step) throws IOException {
        return counts(scope, scope.matches()).timeline(step, DateRange.EVER);
    }

    private static DateCounts counts(Scope scope, FixedBitSet docs) throws IOException {
        DateCounts counts = new DateCounts();
        for (LeafReaderContext leaf : scope.snapshot().reader().leaves()) {
            count(leaf, docs, counts);
        }
        return counts;
    }

    private static void count(LeafReaderContext leaf, FixedBitSet docs, DateCounts counts) throws IOException {
        NumericDocValues day = leaf.reader().getNumericDocValues(Schema.FIRST_DAY);
        NumericDocValues precision = leaf.reader().getNumericDocValues(Schema.PRECISION);
        int end = leaf.docBase + leaf.reader().maxDoc();
        // The index is sorted by date, so that articles of one day stand together: a run of them is counted at once.
        int runDay = 0;
        int runPrecision = 0;
        long run = 0;
        int doc = leaf.docBase < end ? docs.nextSetBit(leaf.docBase, end) : DocIdSetIterator.NO_MORE_DOCS;
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int local = doc - leaf.docBase;
            if (day == null || precision == null || !day.advanceExact(local) || !precision.advanceExact(local)) {
                counts.addUndated(1);
            } else if (run > 0 && day.longValue() == runDay && precision.longValue() == runPrecision) {
                run++;
            } else {
                add(counts, runDay, runPrecision, run);
                runDay = (int) day.longValue();
                runPrecision = (int) precision.longValue();
                run = 1;
            }
            doc = doc + 1 < end ? docs.nextSetBit(doc + 1, end) : DocIdSetIterator.NO_MORE_DOCS;
        }
        add(counts, runDay, runPrecision, run);
    }

    private static void add(DateCounts counts, int day, int precision, long run) {
        if (run > 0) {
            counts.add(day, PRECISIONS[precision], run);
        }
    }
}
