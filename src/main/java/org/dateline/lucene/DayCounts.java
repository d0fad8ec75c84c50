package org.dateline.lucene;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.util.NumericUtils;
import org.dateline.article.PublishedDate.Precision;
import org.dateline.engine.DateCounts;

/**
 * Counts of days in one array from an archive's first day to its last, so that an article costs an addition whatever the
 * order of the index; a year that no news is of is counted apart. Serves one thread.
 */
final class DayCounts {
    private static final Precision[] PRECISIONS = Precision.values();
    private static final int EARLIEST = (int) LocalDate.of(1600, 1, 1).toEpochDay();
    private static final int LATEST = (int) LocalDate.of(2400, 1, 1).toEpochDay();

    private final int first;
    private final int[] counts;

    DayCounts(IndexReader reader) throws IOException {
        byte[] least = PointValues.getMinPackedValue(reader, Schema.FIRST_DAY);
        byte[] greatest = PointValues.getMaxPackedValue(reader, Schema.FIRST_DAY);
        if (least == null || greatest == null) {
            first = 0;
            counts = new int[0];
        } else {
            first = Math.max(EARLIEST, NumericUtils.sortableBytesToInt(least, 0));
            int last = Math.min(LATEST, NumericUtils.sortableBytesToInt(greatest, 0));
            counts = new int[Math.max(0, last - first + 1) * PRECISIONS.length];
        }
    }

    /** Counts one article; of a day outside the array in the others' counts. */
    void add(int day, int precision, DateCounts others) {
        long at = ((long) day - first) * PRECISIONS.length + precision;
        if (day >= first && at < counts.length) {
            counts[(int) at]++;
        } else {
            others.add(day, PRECISIONS[precision], 1);
        }
    }

    /** Tells what was counted. */
    void addTo(DateCounts all) {
        for (int at = 0; at < counts.length; at++) {
            if (counts[at] > 0) {
                all.add(first + at / PRECISIONS.length, PRECISIONS[at % PRECISIONS.length], counts[at]);
            }
        }
    }
}
