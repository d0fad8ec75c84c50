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

    private static int after(int token, byte[] bytes) {
        return token == bytes.length ? token : token + 2 + TokenBytes.length(bytes, token);
    }

    @Override
    boolean advance() {
        if (next == text.headlineSize()) {
            return false;
        }
        Word word = text.word(next++);
        int end = after(word.tokens(), word.bytes());
        stand(word.bytes(), word.tokens(), word.stemToken() == null ? end : after(end, word.bytes()), 1);
        return true;
    }
}
