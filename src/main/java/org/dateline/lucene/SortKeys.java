package org.dateline.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.dateline.query.Sort;

/** What each order but that by relevance looks at first: a number for each document, greatest first. */
interface SortKeys {
    /** The numbers of a segment's documents, asked for in rising order. */
    Keys of(LeafReaderContext leaf) throws IOException;

    /** A number for each document. */
    interface Keys {
        long of(int doc) throws IOException;
    }

    /** No number: for an order by relevance, whose number is the score, and where no order is wanted. */
    SortKeys NONE = leaf -> doc -> 0;

    /** The keys of an order that a column of the index gives. */
    static SortKeys column(Sort sort) {
        return switch (sort) {
            case NEWEST -> leaf -> column(leaf.reader(), Schema.WHEN);
            case OLDEST -> leaf -> oldest(column(leaf.reader(), Schema.WHEN));
            case ADDED -> leaf -> column(leaf.reader(), Schema.ADDED);
            case LENGTH -> leaf -> column(leaf.reader(), Schema.WORDS);
            case RELEVANCE, SOURCE, MATCHES -> NONE;
        };
    }

    private static Keys column(LeafReader reader, String field) throws IOException {
        NumericDocValues values = reader.getNumericDocValues(field);
        return doc -> values != null && values.advanceExact(doc) ? values.longValue() : Schema.NO_DATE;
    }

    /** The undated come last in this order too. */
    private static Keys oldest(Keys newest) {
        return doc -> newest.of(doc) == Schema.NO_DATE ? Schema.NO_DATE : -newest.of(doc);
    }
}
