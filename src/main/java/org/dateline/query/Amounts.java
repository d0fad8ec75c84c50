package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.query.Token.Kind;

/** Joins a number and the word that scales it: {@code $4.2 billion} is one word, found as {@code $4.2bn} too. */
final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("\\p{Sc}?\\d{1,12}(?:[.,]\\d{1,12}){0,6}");
    private static final Pattern SCALE = Pattern.compile("(?i)(?:thousand|(?:m|b|tr)illion|mn|mln|bn|tn|trn)s?");

    private Amounts() {}

    /** The tokens with every amount as one word. */
    static List<Token> joined(List<Token> tokens, String text) {
        List<Token> joined = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            Token before = joined.isEmpty() ? token : joined.getLast();
            if (isAmount(before, token, text)) {
                At at = new At(before.at().from(), token.at().to());
                joined.set(joined.size() - 1, new Token(Kind.WORD, before.text() + " " + token.text(), at));
            } else {
                joined.add(token);
            }
        }
        return joined;
    }

    private static boolean isAmount(Token number, Token scale, String text) {
        return number.is(Kind.WORD)
                && scale.is(Kind.WORD)
                && number.at().to() + 1 == scale.at().from()
                && Characters.isSpace(text.charAt(number.at().to()))
                && SCALE.matcher(scale.text()).matches()
                && NUMBER.matcher(number.text()).matches();
    }
}
