package org.dateline.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Tokens of {@link TokenBytes} as Lucene takes them, group after group; nothing is copied or encoded. Serves one thread, and
 * can be read again after a {@link #reset}.
 */
abstract class IndexTokens extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef token = new BytesRef();
    private byte[] group = {};
    private int at;
    private int end;
    private int step;

    /** Hands the next tokens to {@link #stand}; false where there are none. */
    abstract boolean advance();

    /** Lets tokens between two offsets stand so many positions after those before. */
    final void stand(byte[] tokens, int from, int to, int positions) {
        group = tokens;
        at = from;
        end = to;
        step += positions;
    }

    @Override
    public void reset() {
        at = 0;
        end = 0;
        step = 0;
    }

    @Override
    public final boolean incrementToken() {
        while (at == end) {
            if (!advance()) {
                return false;
            }
        }
        token.bytes = group;
        token.offset = at + 2;
        token.length = TokenBytes.length(group, at);
        at += 2 + token.length;
        term.setBytesRef(token);
        increment.setPositionIncrement(step);
        step = 0;
        return true;
    }
}
