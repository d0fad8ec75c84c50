package org.dateline.lucene;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.dateline.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Forms and stems of the headline's words, stems over their forms. */
final class HeadlineTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final AnalyzedText text;
    private @Nullable String stem;
    private int next;

    HeadlineTokens(AnalyzedText text) {
        this.text = text;
    }

    @Override
    public void reset() {
        next = 0;
        stem = null;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (stem != null) {
            term.append(stem);
            increment.setPositionIncrement(0);
            stem = null;
            return true;
        }
        if (next == text.headlineSize()) {
            return false;
        }
        term.append(text.form(next));
        stem = text.stemToken(next++);
        return true;
    }
}
