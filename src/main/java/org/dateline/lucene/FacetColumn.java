package org.dateline.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * The values of one facet over a whole reader, numbered in order. Thread-safe; keeps the counts over all articles, four bytes
 * a value, once they were asked for: the first page of an archive shows them.
 */
final class FacetColumn {
    private final IndexReader reader;
    private final String field;
    private final @Nullable OrdinalMap map;
    private final int size;
    private final int articles;
    private int @Nullable [] ofAll;

    /**
     * Makes a column.
     *
     * @param map from the numbers of a segment to those of the reader; null for a single segment
     * @param articles how many documents of the reader may be counted at the most
     */
    FacetColumn(IndexReader reader, String field, @Nullable OrdinalMap map, long size, int articles) {
        this.reader = reader;
        this.field = field;
        this.map = map;
        this.size = Math.toIntExact(size);
        this.articles = articles;
    }

    int size() {
        return size;
    }

    /** How many of some documents have each value; not to be written to. */
    int[] count(FixedBitSet docs) throws IOException {
        int wanted = docs.cardinality();
        return wanted == articles ? ofAll(docs) : counted(docs, wanted);
    }

    private synchronized int[] ofAll(FixedBitSet docs) throws IOException {
        if (ofAll == null) {
            ofAll = counted(docs, articles);
        }
        return ofAll;
    }

    private int[] counted(FixedBitSet docs, int wanted) throws IOException {
        int[] counts = new int[size];
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = leaf.reader().getSortedSetDocValues(field);
            if (values == null) {
                continue;
            }
            LongValues global = map == null ? LongValues.IDENTITY : map.getGlobalOrds(leaf.ord);
            if (map == null || wanted < values.getValueCount()) {
                count(leaf, values, docs, counts, global);
                continue;
            }
            // Many documents: each value is looked up in the map once, rather than wherever it stands.
            int[] own = new int[Math.toIntExact(values.getValueCount())];
            count(leaf, values, docs, own, LongValues.IDENTITY);
            for (int value = 0; value < own.length; value++) {
                if (own[value] > 0) {
                    counts[(int) global.get(value)] += own[value];
                }
            }
        }
        return counts;
    }

    private static void count(
            LeafReaderContext leaf, SortedSetDocValues values, FixedBitSet docs, int[] counts, LongValues numbers)
            throws IOException {
        int end = leaf.docBase + leaf.reader().maxDoc();
        for (int doc = values.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; ) {
            int next = leaf.docBase + doc >= end ? end : docs.nextSetBit(leaf.docBase + doc, end);
            if (next >= end) {
                return;
            }
            if (next > leaf.docBase + doc) {
                doc = values.advance(next - leaf.docBase);
                if (doc != next - leaf.docBase) {
                    continue;
                }
            }
            for (int n = values.docValueCount(); n > 0; n--) {
                counts[(int) numbers.get(values.nextOrd())]++;
            }
            doc = values.nextDoc();
        }
    }

    /** The number over the whole reader for one of a segment. */
    int ordinal(int leaf, long ordinal) {
        return (int) (map == null ? ordinal : map.getGlobalOrds(leaf).get(ordinal));
    }

    /** The number of a value, or -1 where no document has it. */
    int ordinalOf(String value) throws IOException {
        BytesRef bytes = new BytesRef(value);
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues values = leaf.reader().getSortedSetDocValues(field);
            long found = values == null ? -1 : values.lookupTerm(bytes);
            if (found >= 0) {
                return ordinal(leaf.ord, found);
            }
        }
        return -1;
    }

    /** What its numbers stand for. */
    Values values() {
        return new Values();
    }

    /**
     * Reads values. Rising numbers cost least, since values are kept in compressed blocks, of which the last of each segment
     * stays unpacked. Serves one thread.
     */
    final class Values {
        private final @Nullable SortedSetDocValues[] segments =
                new SortedSetDocValues[reader.leaves().size()];

        private Values() {}

        /** The value of a number. */
        String of(int ordinal) throws IOException {
            return bytes(ordinal).utf8ToString();
        }

        /** The value of a number in UTF-8, which is overwritten by the next. */
        BytesRef bytes(int ordinal) throws IOException {
            int leaf = map == null ? 0 : map.getFirstSegmentNumber(ordinal);
            long local = map == null ? ordinal : map.getFirstSegmentOrd(ordinal);
            SortedSetDocValues values = segments[leaf];
            if (values == null) {
                values = reader.leaves().get(leaf).reader().getSortedSetDocValues(field);
                segments[leaf] = values;
            }
            if (values == null) {
                throw new IllegalStateException("The field " + field + " has lost its values.");
            }
            return values.lookupOrd(local);
        }
    }
}
