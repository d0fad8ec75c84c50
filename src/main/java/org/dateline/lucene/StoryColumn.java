package org.dateline.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** The story of each document, numbered from 0 without a hole: 8 bytes a document, 16 a story. Immutable. */
final class StoryColumn {
    private final int[] stories;
    private final long[] names;
    private final int[] copies;
    /** The documents that can be searched, story by story. */
    private final int[] docs;
    /** Where the documents of each story begin. */
    private final int[] begins;

    private StoryColumn(int[] stories, long[] names, int[] copies, FixedBitSet searched) {
        this.stories = stories;
        this.names = names;
        this.copies = copies;
        this.begins = new int[copies.length + 1];
        for (int story = 0; story < copies.length; story++) {
            begins[story + 1] = begins[story] + copies[story];
        }
        this.docs = new int[begins[copies.length]];
        int[] next = begins.clone();
        for (int doc = 0; doc < stories.length; doc++) {
            if (searched.get(doc)) {
                docs[next[stories[doc]]++] = doc;
            }
        }
    }

    static StoryColumn of(IndexReader reader) throws IOException {
        long[] byDoc = new long[reader.maxDoc()];
        FixedBitSet searched = new FixedBitSet(Math.max(1, reader.maxDoc()));
        for (LeafReaderContext leaf : reader.leaves()) {
            read(leaf, byDoc, searched);
        }
        long[] names = byDoc.clone();
        Arrays.sort(names);
        int size = 0;
        for (int i = 0; i < names.length; i++) {
            if (i == 0 || names[i] != names[i - 1]) {
                names[size++] = names[i];
            }
        }
        names = Arrays.copyOf(names, size);
        int[] stories = new int[byDoc.length];
        int[] copies = new int[size];
        for (int doc = 0; doc < byDoc.length; doc++) {
            stories[doc] = Arrays.binarySearch(names, byDoc[doc]);
            if (searched.get(doc)) {
                copies[stories[doc]]++;
            }
        }
        return new StoryColumn(stories, names, copies, searched);
    }

    private static void read(LeafReaderContext leaf, long[] byDoc, FixedBitSet searched) throws IOException {
        NumericDocValues values = leaf.reader().getNumericDocValues(Schema.STORY);
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
            if (values != null && values.advanceExact(doc)) {
                byDoc[leaf.docBase + doc] = values.longValue();
            }
            if (live == null || live.get(doc)) {
                searched.set(leaf.docBase + doc);
            }
        }
        BinaryDocValues old = leaf.reader().getBinaryDocValues(Schema.SUPERSEDED_BY);
        while (old != null && old.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            searched.clear(leaf.docBase + old.docID());
        }
    }

    /** How many stories there are. */
    int size() {
        return names.length;
    }

    /** The number of a document's story. */
    int of(int doc) {
        return stories[doc];
    }

    /** The name of a story as the index keeps it. */
    long name(int story) {
        return names[story];
    }

    /** How many articles that can be searched tell a story. */
    int copies(int story) {
        return copies[story];
    }

    /** The documents of a story, no more than so many, in rising order. */
    int[] docs(int story, int most) {
        return Arrays.copyOfRange(docs, begins[story], Math.min(begins[story + 1], begins[story] + most));
    }

    /** How many stories some documents tell. */
    int count(FixedBitSet docs) {
        FixedBitSet told = new FixedBitSet(Math.max(1, names.length));
        for (int doc = docs.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
            told.set(stories[doc]);
            doc = doc + 1 < docs.length() ? docs.nextSetBit(doc + 1) : Integer.MAX_VALUE;
        }
        return told.cardinality();
    }
}
