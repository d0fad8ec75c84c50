package org.dateline.text;

import org.dateline.article.Body;

/**
 * The tokens of an analysed text as Lucene indexes them: several at a position, no offsets. Of the borders of sentences and
 * paragraphs only the openings are written, which is all that the embedded engine asks for.
 */
public final class AnalyzedTokenStream extends IndexTokens {
    private static final byte[] BODY = new TokenBytes(0).add(Tokens.BODY).toBytes();
    private static final int SENTENCE = 1;
    private static final int PARAGRAPH = 2;
    private static final int CAPTION = 4;
    private static final int LEAD_END = 8;
    /** The marks of a place, made ready for each way in which they can stand together. */
    private static final byte[][] MARKS = marks();

    private final AnalyzedText text;
    private int next;
    private int position = -1;
    private int marks;
    private boolean bodyMarked;
    private boolean leadMarked;

    public AnalyzedTokenStream(AnalyzedText text) {
        this.text = text;
    }

    private static byte[][] marks() {
        byte[][] marks = new byte[16][];
        for (int set = 0; set < marks.length; set++) {
            TokenBytes tokens = new TokenBytes(0);
            add((set & SENTENCE) != 0, Tokens.OPENS_SENTENCE, tokens);
            add((set & PARAGRAPH) != 0, Tokens.OPENS_PARAGRAPH, tokens);
            add((set & CAPTION) != 0, Tokens.CAPTION, tokens);
            add((set & LEAD_END) != 0, Tokens.LEAD_END, tokens);
            marks[set] = tokens.toBytes();
        }
        return marks;
    }

    private static void add(boolean stands, String mark, TokenBytes to) {
        if (stands) {
            to.add(mark);
        }
    }

    @Override
    public void reset() {
        super.reset();
        next = 0;
        position = -1;
        marks = 0;
        bodyMarked = false;
        leadMarked = false;
    }

    @Override
    boolean advance() {
        if (marks != 0) {
            stand(MARKS[marks], 0, MARKS[marks].length, 0);
            marks = 0;
        } else if (next == text.headlineSize() && !bodyMarked) {
            bodyMarked = true;
            stand(BODY, 0, text.bodyStart() - 1);
        } else if (next < text.size()) {
            stand(text.word(next).bytes(), text.word(next).tokens(), text.position(next));
            marks = marksAt(next++);
        } else if (!leadMarked) {
            leadMarked = true;
            stand(MARKS[LEAD_END], 0, text.bodyStart() + text.bodySize());
        } else {
            return false;
        }
        return true;
    }

    private void stand(byte[] tokens, int from, int place) {
        stand(tokens, from, tokens.length, place - position);
        position = place;
    }

    private int marksAt(int w) {
        int set = (text.opensSentence(w) ? SENTENCE : 0) | (text.opensParagraph(w) ? PARAGRAPH : 0);
        if (text.inHeadline(w)) {
            return set;
        }
        if (w == text.leadEnd()) {
            leadMarked = true;
            set |= LEAD_END;
        }
        return text.kind(w) == Body.Kind.CAPTION ? set | CAPTION : set;
    }
}
