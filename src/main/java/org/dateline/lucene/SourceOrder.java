package org.dateline.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.dateline.query.Facet;
import org.dateline.text.Folding;

/**
 * The alphabet of the outlets of a snapshot, case and accents folded, as numbers to sort by: the first has the greatest, an
 * article without an outlet the least. The numbers are odd; a name that is no longer there has an even one between its
 * neighbours, so that a cursor outlives its outlet. Immutable.
 */
final class SourceOrder {
    private static final Comparator<String> ALPHABET =
            Comparator.comparing(Folding::fold).thenComparing(Comparator.naturalOrder());

    private final FacetColumn column;
    private final String[] names;
    private final long[] keys;

    private SourceOrder(FacetColumn column, String[] names, long[] keys) {
        this.column = column;
        this.names = names;
        this.keys = keys;
    }

    static SourceOrder of(FacetColumn column) throws IOException {
        String[] names = new String[column.size()];
        FacetColumn.Values values = column.values();
        for (int ordinal = 0; ordinal < names.length; ordinal++) {
            names[ordinal] = values.of(ordinal);
        }
        String[] inOrder = names.clone();
        Arrays.sort(inOrder, ALPHABET);
        long[] keys = new long[names.length];
        for (int ordinal = 0; ordinal < names.length; ordinal++) {
            keys[ordinal] = key(Arrays.binarySearch(inOrder, names[ordinal], ALPHABET));
        }
        return new SourceOrder(column, inOrder, keys);
    }

    private static long key(int place) {
        return place >= 0 ? -(2L * place + 1) : -2L * (-place - 1);
    }

    /** The number of a name, whether or not an article has it. */
    long key(String name) {
        return key(Arrays.binarySearch(names, name, ALPHABET));
    }

    /** The name of a number that a document has, or the empty string for none. */
    String name(long key) {
        return key == Schema.NO_DATE ? "" : names[(int) ((-key - 1) / 2)];
    }

    /** The numbers of a segment's documents. */
    SortKeys.Keys of(LeafReaderContext leaf) throws IOException {
        SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Schema.field(Facet.SOURCE));
        return doc -> values != null && values.advanceExact(doc)
                ? keys[column.ordinal(leaf.ord, values.nextOrd())]
                : Schema.NO_DATE;
    }
}
