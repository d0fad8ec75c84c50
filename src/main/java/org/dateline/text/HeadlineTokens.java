package org.dateline.text;

/** Forms and stems of the headline's words, stems over their forms. */
public final class HeadlineTokens extends IndexTokens {
    private final AnalyzedText text;
    private int next;

    public HeadlineTokens(AnalyzedText text) {
        this.text = text;
    }

    @Override
    public void reset() {
        super.reset();
        next = 0;
    }

    @Override
    boolean advance() {
        if (next == text.headlineSize()) {
            return false;
        }
        byte[] tokens = text.tokens(next);
        int end = tokens.length == 0 ? 0 : 2 + TokenBytes.length(tokens, 0);
        if (text.stemToken(next) != null && end < tokens.length) {
            end += 2 + TokenBytes.length(tokens, end);
        }
        stand(tokens, end, 1);
        next++;
        return true;
    }
}
