package org.dateline.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Forms and stems of the headline's words, stems over their forms, as Lucene takes them; nothing is copied or encoded. Serves
 * one thread, and can be read again after a {@link #reset}.
 */
public final class HeadlineTokens extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef token = new BytesRef();
    private final AnalyzedText text;
    private int next;
    private byte[] word = {};
    private int at;
    private int end;
    private int step;

    public HeadlineTokens(AnalyzedText text) {
        this.text = text;
    }

    @Override
    public void reset() {
        next = 0;
        at = 0;
        end = 0;
        step = 0;
    }

    @Override
    public boolean incrementToken() {
        while (at == end) {
            if (next == text.headlineSize()) {
                return false;
            }
            begin(text.word(next++));
        }
        token.bytes = word;
        token.offset = at + 2;
        token.length = TokenBytes.length(word, at);
        at += 2 + token.length;
        term.setBytesRef(token);
        increment.setPositionIncrement(step);
        step = 0;
        return true;
    }

    private void begin(Word begun) {
        word = begun.bytes();
        at = 0;
        end = after(at);
        if (begun.stemToken() != null) {
            end = after(end);
        }
        step++;
    }

    private int after(int token) {
        return token == word.length ? token : token + 2 + TokenBytes.length(word, token);
    }
}
