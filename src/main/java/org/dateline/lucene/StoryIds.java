package org.dateline.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.dateline.engine.StoryNumber;

/** Stories in the index: their {@linkplain StoryNumber numbers} as terms, and the story that a number stands for by now. */
final class StoryIds {
    private StoryIds() {}

    /** A number as a term of eight bytes. */
    static BytesRef term(long number) {
        byte[] bytes = new byte[Long.BYTES];
        ByteBuffer.wrap(bytes).putLong(number);
        return new BytesRef(bytes);
    }

    /**
     * The story of a number: that of the article whose id begins so, or the one into which the story of that number went;
     * otherwise the number itself.
     */
    static long story(IndexReader reader, long number) throws IOException {
        BytesRef prefix = new BytesRef(StoryNumber.name(number));
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms ids = leaf.reader().terms(Schema.ID);
            TermsEnum each = ids == null ? TermsEnum.EMPTY : ids.iterator();
            boolean named =
                    each.seekCeil(prefix) != TermsEnum.SeekStatus.END && StringHelper.startsWith(each.term(), prefix);
            PostingsEnum docs = named
                    ? each.postings(null, PostingsEnum.NONE)
                    : leaf.reader().postings(new Term(Schema.STORY_LABEL, term(number)), PostingsEnum.NONE);
            NumericDocValues stories = leaf.reader().getNumericDocValues(Schema.STORY);
            Bits live = leaf.reader().getLiveDocs();
            while (docs != null && docs.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if ((live == null || live.get(docs.docID())) && stories != null && stories.advanceExact(docs.docID())) {
                    return stories.longValue();
                }
            }
        }
        return number;
    }
}
