package org.dateline.opensearch;

import java.util.List;
import org.dateline.engine.Lookup;
import org.dateline.text.AnalyzedText;
import org.dateline.text.Tokens;

/**
 * An analysed text as the cluster's analyzer takes it: words parted by spaces, and the tokens of one word, which share its
 * position, parted by bars. So the cluster indexes exactly Dateline's analysis with nothing but its built-in filters. Stems
 * and marks begin with three control characters: no word is within two edits of one.
 */
final class TextTokens {
    static final char BAR = '|';
    private static final int LONGEST = 1_000;
    private static final String STEM = String.valueOf(Tokens.STEM).repeat(3);
    private static final String MARK = String.valueOf(Tokens.MARK).repeat(3);
    /** Holds the place of a word that is too long to be one. */
    private static final String TOO_LONG = MARK + "long";

    /** On the only word of a sentence, instead of its opening and closing marks. */
    static final String WHOLE_SENTENCE = Tokens.MARK + "s0";
    /** On the only word of a paragraph, instead of its opening and closing marks. */
    static final String WHOLE_PARAGRAPH = Tokens.MARK + "p0";

    private TextTokens() {}

    /** A token as the cluster keeps it. */
    static String encoded(String token) {
        return switch (token.isEmpty() ? ' ' : token.charAt(0)) {
            case Tokens.STEM -> STEM + token.substring(1);
            case Tokens.MARK -> MARK + token.substring(1);
            default -> token;
        };
    }

    static List<String> encoded(List<String> tokens) {
        return tokens.stream().map(TextTokens::encoded).toList();
    }

    /** Headline and body: two values, between which the mapping leaves {@link Tokens#GAP} positions. */
    static List<String> text(AnalyzedText text) {
        Words headline = new Words(text.title().length());
        for (int w = 0; w < text.headlineSize(); w++) {
            headline.begin();
            marked(text, w, headline);
            headline.end();
        }
        Words body = new Words(text.body().text().length());
        body.begin();
        body.token(Tokens.BODY);
        body.end();
        boolean leadEnded = false;
        for (int w = text.headlineSize(); w < text.size(); w++) {
            body.begin();
            marked(text, w, body);
            if (w == text.leadEnd()) {
                leadEnded = true;
                body.token(Tokens.LEAD_END);
            }
            body.end();
        }
        if (!leadEnded) {
            body.begin();
            body.token(Tokens.LEAD_END);
            body.end();
        }
        return List.of(headline.toString(), body.toString());
    }

    /** Forms and stems of the headline. */
    static String headline(AnalyzedText text) {
        Words headline = new Words(text.title().length());
        for (int w = 0; w < text.headlineSize(); w++) {
            headline.begin();
            tokens(text, w, headline);
            headline.end();
        }
        return headline.toString();
    }

    /** The folded words of a name. */
    static String name(String name) {
        AnalyzedText text = Lookup.analyzed(name);
        Words words = new Words(name.length());
        for (int w = 0; w < text.size(); w++) {
            words.begin();
            words.token(text.form(w));
            text.aliases(w).forEach(words::token);
            words.end();
        }
        return words.toString();
    }

    private static void tokens(AnalyzedText text, int w, Words words) {
        words.token(text.form(w));
        List<String> aliases = text.aliases(w);
        for (int a = 0; a < aliases.size(); a++) {
            words.token(aliases.get(a));
        }
        String stem = text.stemToken(w);
        if (stem != null) {
            words.token(stem);
        }
    }

    private static void marked(AnalyzedText text, int w, Words words) {
        tokens(text, w, words);
        if (text.capitalized(w)) {
            words.token(Tokens.CAPITALIZED);
        }
        if (text.allCaps(w)) {
            words.token(Tokens.ALL_CAPS);
        }
        if (text.has(w, Tokens.CAPTION)) {
            words.token(Tokens.CAPTION);
        }
        unit(
                text.opensSentence(w),
                text.closesSentence(w),
                Tokens.OPENS_SENTENCE,
                Tokens.CLOSES_SENTENCE,
                WHOLE_SENTENCE,
                words);
        unit(
                text.opensParagraph(w),
                text.closesParagraph(w),
                Tokens.OPENS_PARAGRAPH,
                Tokens.CLOSES_PARAGRAPH,
                WHOLE_PARAGRAPH,
                words);
    }

    /** So the words from an opening to the next closing mark are one unit, and no unit begins and ends in one word. */
    private static void unit(boolean first, boolean last, String opens, String closes, String whole, Words words) {
        if (first || last) {
            words.token(first && last ? whole : first ? opens : closes);
        }
    }

    /** Words as they are written one after the other. */
    private static final class Words {
        private final StringBuilder words;
        private int start;

        /** @param length of the text that the words are of */
        Words(int length) {
            // With their stems words are about three times as long.
            words = new StringBuilder(16 + 3 * length);
        }

        void begin() {
            if (!words.isEmpty()) {
                words.append(' ');
            }
            start = words.length();
        }

        /** Adds a token to the word that has begun; one that is too long is left out. */
        void token(String token) {
            if (token.isEmpty() || token.length() > LONGEST) {
                return;
            }
            if (words.length() > start) {
                words.append(BAR);
            }
            switch (token.charAt(0)) {
                case Tokens.STEM -> words.append(STEM).append(token, 1, token.length());
                case Tokens.MARK -> words.append(MARK).append(token, 1, token.length());
                default -> words.append(token);
            }
        }

        void end() {
            if (words.length() == start) {
                words.append(TOO_LONG);
            }
        }

        @Override
        public String toString() {
            return words.toString();
        }
    }
}
