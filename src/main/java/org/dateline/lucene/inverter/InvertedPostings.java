package org.dateline.lucene.inverter;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The documents and positions of one token after the other. */
final class InvertedPostings extends PostingsEnum {
    private final TextInverter texts;
    private int document = -1;
    /** Where the places of the document begin, go on and end. */
    private int begin;

    private int place;
    private int end;
    private int endOfToken;

    InvertedPostings(TextInverter texts) {
        this.texts = texts;
    }

    void begin(int token) {
        document = -1;
        end = texts.begin(token);
        endOfToken = texts.end(token);
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public int nextDoc() {
        begin = end;
        place = end;
        if (end == endOfToken) {
            document = NO_MORE_DOCS;
            return document;
        }
        document = texts.document(begin);
        do {
            end++;
        } while (end < endOfToken && texts.document(end) == document);
        return document;
    }

    @Override
    public int advance(int target) throws IOException {
        return slowAdvance(target);
    }

    @Override
    public long cost() {
        return endOfToken - end;
    }

    @Override
    public int freq() {
        return end - begin;
    }

    @Override
    public int nextPosition() {
        return texts.position(place++);
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
        return null;
    }
}
