package org.dateline.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.engine.DateCounts;
import org.dateline.query.DateRange;
import org.dateline.result.Timeline;

/** Counts articles over time. */
final class TimelineCounter {
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
        IndexReader reader = scope.snapshot().reader();
        DayCounts days = new DayCounts(reader);
        for (LeafReaderContext leaf : reader.leaves()) {
            count(leaf, docs, days, counts);
        }
        days.addTo(counts);
        return counts;
    }

    private static void count(LeafReaderContext leaf, FixedBitSet docs, DayCounts days, DateCounts counts)
            throws IOException {
        NumericDocValues day = leaf.reader().getNumericDocValues(Schema.FIRST_DAY);
        NumericDocValues precision = leaf.reader().getNumericDocValues(Schema.PRECISION);
        int end = leaf.docBase + leaf.reader().maxDoc();
        int undated = 0;
        int doc = leaf.docBase < end ? docs.nextSetBit(leaf.docBase, end) : DocIdSetIterator.NO_MORE_DOCS;
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int local = doc - leaf.docBase;
            if (day != null && precision != null && day.advanceExact(local) && precision.advanceExact(local)) {
                days.add((int) day.longValue(), (int) precision.longValue(), counts);
            } else {
                undated++;
            }
            doc = doc + 1 < end ? docs.nextSetBit(doc + 1, end) : DocIdSetIterator.NO_MORE_DOCS;
        }
        counts.addUndated(undated);
    }
}
