package org.dateline.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.dateline.engine.Lookup;
import org.dateline.text.AnalyzedText;
import org.dateline.text.RecentNames;

/** The folded words of names, a gap between one name and the next. */
final class NameTokens extends TokenStream {
    private static final int GAP = 100;

    private static final RecentNames<List<Token>> RECENT = new RecentNames<>(NameTokens::of);

    /** @param increment of the position, the first word of a name as it stands behind another name */
    private record Token(String text, int increment) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    NameTokens(Iterable<String> names) {
        for (String name : names) {
            tokens.addAll(RECENT.of(name));
        }
    }

    private static List<Token> of(String name) {
        AnalyzedText words = Lookup.analyzed(name);
        List<Token> tokens = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            tokens.add(new Token(words.form(w), w == 0 ? GAP : 1));
            words.aliases(w).forEach(alias -> tokens.add(new Token(alias, 0)));
        }
        return List.copyOf(tokens);
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == tokens.size()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.get(next);
        term.append(token.text());
        increment.setPositionIncrement(next++ == 0 ? 1 : token.increment());
        return true;
    }
}
