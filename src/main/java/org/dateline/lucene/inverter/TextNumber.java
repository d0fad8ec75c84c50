package org.dateline.lucene.inverter;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;

/** The one token of a waiting text. */
final class TextNumber extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final BytesRef number;
    private final int places;
    private boolean given;

    TextNumber(BytesRef number, int places) {
        this.number = number;
        this.places = places;
    }

    /** How long the text is. */
    int places() {
        return places;
    }

    @Override
    public void reset() {
        given = false;
    }

    @Override
    public boolean incrementToken() {
        if (given) {
            return false;
        }
        given = true;
        clearAttributes();
        term.setBytesRef(number);
        return true;
    }
}
