package org.dateline.query;

import java.util.List;
import org.dateline.query.Token.Kind;

/** The tokens of a query and how far they are read. */
final class TokenStream {
    private final List<Token> tokens;
    private final Steps steps;
    private int position;

    TokenStream(List<Token> tokens, Steps steps) {
        this.tokens = tokens;
        this.steps = steps;
    }

    Token peek() {
        return tokens.get(position);
    }

    /** The token so many places further, the end where there is none. */
    Token ahead(int places) {
        return tokens.get(Math.min(position + places, tokens.size() - 1));
    }

    Token next() {
        steps.add(1);
        Token token = peek();
        if (position < tokens.size() - 1) {
            position++;
        }
        return token;
    }

    boolean at(Kind kind) {
        return peek().is(kind);
    }

    boolean atEnd() {
        return at(Kind.END) || at(Kind.CLOSE);
    }

    /** Whether NOT stands here as a part of a proximity: {@code not w/5}. */
    boolean atNegatedProximity() {
        return at(Kind.NOT) && ahead(1).isProximity();
    }

    /** Where the token before ended. */
    int lastEnd() {
        return position == 0 ? 0 : tokens.get(position - 1).at().to();
    }

    int position() {
        return position;
    }
}
