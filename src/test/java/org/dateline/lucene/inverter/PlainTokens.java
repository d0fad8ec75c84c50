package org.dateline.lucene.inverter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.dateline.article.Body;
import org.dateline.text.AnalyzedText;
import org.dateline.text.Tokens;

/** The tokens of a text made one by one, for Lucene's own inverter: what waiting texts are held against. */
final class PlainTokens extends TokenStream {
    private static final int LONGEST = 1_000;

    private record Token(String text, int position) {}

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens = new ArrayList<>();
    private final Queue<Token> left = new ArrayDeque<>();
    private int position = -1;

    PlainTokens(AnalyzedText text) {
        for (int w = 0; w < text.size(); w++) {
            if (w == text.headlineSize()) {
                add(Tokens.BODY, text.bodyStart() - 1);
            }
            int place = text.position(w);
            add(text.form(w), place);
            String stem = text.stemToken(w);
            add(stem == null ? "" : stem, place);
            text.aliases(w).forEach(alias -> add(alias, place));
            for (String mark : List.of(
                    Tokens.CAPITALIZED,
                    Tokens.ALL_CAPS,
                    Tokens.OPENS_SENTENCE,
                    Tokens.OPENS_PARAGRAPH,
                    Tokens.CAPTION,
                    Tokens.LEAD_END)) {
                boolean inBody = !text.inHeadline(w);
                boolean stands = switch (mark) {
                    case Tokens.CAPITALIZED -> text.capitalized(w);
                    case Tokens.ALL_CAPS -> text.allCaps(w);
                    case Tokens.OPENS_SENTENCE -> text.opensSentence(w);
                    case Tokens.OPENS_PARAGRAPH -> text.opensParagraph(w);
                    case Tokens.CAPTION -> inBody && text.kind(w) == Body.Kind.CAPTION;
                    default -> inBody && w == text.leadEnd();
                };
                if (stands) {
                    add(mark, place);
                }
            }
        }
        if (text.bodySize() == 0) {
            add(Tokens.BODY, text.bodyStart() - 1);
        }
        if (text.leadEnd() == text.size()) {
            add(Tokens.LEAD_END, text.bodyStart() + text.bodySize());
        }
    }

    private void add(String token, int place) {
        if (!token.isEmpty() && token.length() <= LONGEST) {
            tokens.add(new Token(token, place));
        }
    }

    long places() {
        return tokens.stream().mapToInt(Token::position).distinct().count();
    }

    @Override
    public void reset() {
        left.clear();
        left.addAll(tokens);
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        Token next = left.poll();
        if (next == null) {
            return false;
        }
        clearAttributes();
        term.append(next.text());
        increment.setPositionIncrement(next.position() - position);
        position = next.position();
        return true;
    }
}
