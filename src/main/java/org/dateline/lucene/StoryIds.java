package org.dateline.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
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
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Stories as numbers: the first half of the id of the story's first article. Two of ten million articles share a half with a
 * probability of 3 in a million; the archive would then show their stories as one.
 */
final class StoryIds {
    private static final int DIGITS = 16;

    private StoryIds() {}

    static long number(ArticleId id) {
        return HexFormat.fromHexDigitsToLong(id.value(), 0, DIGITS);
    }

    /** A number as a term of eight bytes. */
    static BytesRef term(long number) {
        byte[] bytes = new byte[Long.BYTES];
        ByteBuffer.wrap(bytes).putLong(number);
        return new BytesRef(bytes);
    }

    /** The number of a story's name, or null where it is none. */
    static @Nullable Long number(String name) {
        try {
            return name.length() < DIGITS || name.length() > 2 * DIGITS
                    ? null
                    : (Long) HexFormat.fromHexDigitsToLong(name, 0, DIGITS);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * The story of a number: that of the article whose id begins so, or the one into which the story of that number went;
     * otherwise the number itself.
     */
    static long story(IndexReader reader, long number) throws IOException {
        BytesRef prefix = new BytesRef(name(number));
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

    /** The name of a story whose first article is gone. */
    static String name(long number) {
        return HexFormat.of().toHexDigits(number);
    }
}
