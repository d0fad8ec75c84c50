package org.dateline.text;

import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.dateline.article.Body;

/** The tokens of an analysed text as Lucene indexes them: several at a position, no offsets. */
public final class AnalyzedTokenStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final AnalyzedText text;
    private final Queue<String> pending = new ArrayDeque<>();
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
        pending.clear();
        next = 0;
        position = -1;
        bodyMarked = false;
        leadMarked = false;
    }

    @Override
    public boolean incrementToken() {
        if (pending.isEmpty() && !fill()) {
            return false;
        }
        clearAttributes();
        term.append(pending.remove());
        increment.setPositionIncrement(pendingAt - position);
        position = pendingAt;
        return true;
    }

    /** Gathers the tokens of the next position. */
    private boolean fill() {
        if (next == text.headlineSize() && !bodyMarked) {
            bodyMarked = true;
            pendingAt = text.bodyStart() - 1;
            pending.add(Tokens.BODY);
            pending.add(Tokens.CLOSES_SENTENCE);
            pending.add(Tokens.CLOSES_PARAGRAPH);
            return true;
        }
        if (next == text.size()) {
            if (leadMarked) {
                return false;
            }
            leadMarked = true;
            pendingAt = text.bodyStart() + text.bodySize();
            pending.add(Tokens.LEAD_END);
            return true;
        }
        pendingAt = text.position(next);
        gather(next++);
        return true;
    }

    private void gather(int w) {
        pending.add(text.form(w));
        pending.addAll(text.aliases(w));
        String stem = text.stemToken(w);
        if (stem != null) {
            pending.add(stem);
        }
        add(text.capitalized(w), Tokens.CAPITALIZED);
        add(text.allCaps(w), Tokens.ALL_CAPS);
        add(text.opensSentence(w), Tokens.OPENS_SENTENCE);
        add(text.closesSentence(w), Tokens.CLOSES_SENTENCE);
        add(text.opensParagraph(w), Tokens.OPENS_PARAGRAPH);
        add(text.closesParagraph(w), Tokens.CLOSES_PARAGRAPH);
        add(!text.inHeadline(w) && text.kind(w) == Body.Kind.CAPTION, Tokens.CAPTION);
        if (w == text.leadEnd() && !text.inHeadline(w)) {
            leadMarked = true;
            pending.add(Tokens.LEAD_END);
        }
    }

    private void add(boolean stands, String mark) {
        if (stands) {
            pending.add(mark);
        }
    }
}
