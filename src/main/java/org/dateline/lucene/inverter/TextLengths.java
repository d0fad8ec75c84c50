package org.dateline.lucene.inverter;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;

/** Writes the length of a waiting text rather than that of its one token. */
final class TextLengths extends BM25Similarity {
    @Override
    public long computeNorm(FieldInvertState state) {
        if (state.getAttributeSource() instanceof TextNumber text) {
            state.setLength(text.places());
            state.setNumOverlap(0);
        }
        return super.computeNorm(state);
    }
}
