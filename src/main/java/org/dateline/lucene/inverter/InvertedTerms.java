package org.dateline.lucene.inverter;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The tokens of a segment's texts as a codec reads them to write them down: once, from first to last. */
final class InvertedTerms extends Terms {
    private final TextInverter texts;
    private final int[] sorted;

    InvertedTerms(TextInverter texts) {
        this.texts = texts;
        this.sorted = texts.sorted();
    }

    @Override
    public TermsEnum iterator() {
        return new Each();
    }

    @Override
    public long size() {
        return sorted.length;
    }

    @Override
    public long getSumTotalTermFreq() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long getSumDocFreq() {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getDocCount() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasFreqs() {
        return true;
    }

    @Override
    public boolean hasOffsets() {
        return false;
    }

    @Override
    public boolean hasPositions() {
        return true;
    }

    @Override
    public boolean hasPayloads() {
        return false;
    }

    private final class Each extends BaseTermsEnum {
        private final BytesRef term = new BytesRef();
        private int at = -1;

        @Override
        public @Nullable BytesRef next() {
            return ++at < sorted.length ? texts.token(sorted[at], term) : null;
        }

        @Override
        public BytesRef term() {
            return term;
        }

        @Override
        public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) {
            InvertedPostings postings = reuse instanceof InvertedPostings before ? before : new InvertedPostings(texts);
            postings.begin(sorted[at]);
            return postings;
        }

        @Override
        public int docFreq() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long totalTermFreq() {
            return texts.end(sorted[at]) - texts.begin(sorted[at]);
        }

        @Override
        public long ord() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SeekStatus seekCeil(BytesRef text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void seekExact(long ord) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImpactsEnum impacts(int flags) {
            throw new UnsupportedOperationException();
        }
    }
}
