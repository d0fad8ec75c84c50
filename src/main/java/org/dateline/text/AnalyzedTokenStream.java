package org.dateline.text;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.dateline.article.Body;

/** The tokens of an analysed text as Lucene indexes them: several at a position, no offsets. */
public final class AnalyzedTokenStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final AnalyzedText text;
    private String[] pending = new String[16];
    private int first;
    private int last;
    private int next;
    private int position = -1;
    private int pendingAt;
    private boolean bodyMarked;
    private boolean leadMarked;

    public AnalyzedTokenStream(AnalyzedText text) {
        this.text = text;
    }

    @Override
    public void reset() {
        first = 0;
        last = 0;
        next = 0;
        position = -1;
        bodyMarked = false;
        leadMarked = false;
    }

    @Override
    public boolean incrementToken() {
        if (first == last && !fill()) {
            return false;
        }
        term.setEmpty().append(pending[first++]);
        increment.setPositionIncrement(pendingAt - position);
        position = pendingAt;
        return true;
    }

    /** Gathers the tokens of the next position. */
    private boolean fill() {
        first = 0;
        last = 0;
        if (next == text.headlineSize() && !bodyMarked) {
            bodyMarked = true;
            pendingAt = text.bodyStart() - 1;
            push(Tokens.BODY);
            push(Tokens.CLOSES_SENTENCE);
            push(Tokens.CLOSES_PARAGRAPH);
            return true;
        }
        if (next == text.size()) {
            if (leadMarked) {
                return false;
            }
            leadMarked = true;
            pendingAt = text.bodyStart() + text.bodySize();
            push(Tokens.LEAD_END);
            return true;
        }
        pendingAt = text.position(next);
        gather(next++);
        return true;
    }

    private void gather(int w) {
        push(text.form(w));
        for (String alias : text.aliases(w)) {
            push(alias);
        }
        String stem = text.stemToken(w);
        if (stem != null) {
            push(stem);
        }
        mark(text.capitalized(w), Tokens.CAPITALIZED);
        mark(text.allCaps(w), Tokens.ALL_CAPS);
        mark(text.opensSentence(w), Tokens.OPENS_SENTENCE);
        mark(text.closesSentence(w), Tokens.CLOSES_SENTENCE);
        mark(text.opensParagraph(w), Tokens.OPENS_PARAGRAPH);
        mark(text.closesParagraph(w), Tokens.CLOSES_PARAGRAPH);
        mark(!text.inHeadline(w) && text.kind(w) == Body.Kind.CAPTION, Tokens.CAPTION);
        if (w == text.leadEnd() && !text.inHeadline(w)) {
            leadMarked = true;
            push(Tokens.LEAD_END);
        }
    }

    private void mark(boolean stands, String mark) {
        if (stands) {
            push(mark);
        }
    }

    private void push(String token) {
        if (last == pending.length) {
            pending = Arrays.copyOf(pending, last * 2);
        }
        pending[last++] = token;
    }
}
