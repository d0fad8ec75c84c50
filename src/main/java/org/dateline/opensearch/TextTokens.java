package org.dateline.opensearch;

import java.util.ArrayList;
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
        StringBuilder headline = new StringBuilder();
        for (int w = 0; w < text.headlineSize(); w++) {
            append(headline, marked(text, w));
        }
        StringBuilder body = new StringBuilder();
        append(body, List.of(Tokens.BODY));
        boolean leadEnded = false;
        for (int w = text.headlineSize(); w < text.size(); w++) {
            List<String> tokens = marked(text, w);
            if (w == text.leadEnd()) {
                leadEnded = true;
                tokens.add(Tokens.LEAD_END);
            }
            append(body, tokens);
        }
        if (!leadEnded) {
            append(body, List.of(Tokens.LEAD_END));
        }
        return List.of(headline.toString(), body.toString());
    }

    /** Forms and stems of the headline. */
    static String headline(AnalyzedText text) {
        StringBuilder headline = new StringBuilder();
        for (int w = 0; w < text.headlineSize(); w++) {
            append(headline, tokens(text, w));
        }
        return headline.toString();
    }

    /** The folded words of a name. */
    static String name(String name) {
        AnalyzedText words = Lookup.analyzed(name);
        StringBuilder tokens = new StringBuilder();
        for (int w = 0; w < words.size(); w++) {
            List<String> each = new ArrayList<>();
            each.add(words.form(w));
            each.addAll(words.aliases(w));
            append(tokens, each);
        }
        return tokens.toString();
    }

    private static List<String> tokens(AnalyzedText text, int w) {
        List<String> tokens = new ArrayList<>();
        tokens.add(text.form(w));
        tokens.addAll(text.aliases(w));
        String stem = text.stemToken(w);
        if (stem != null) {
            tokens.add(stem);
        }
        return tokens;
    }

    private static List<String> marked(AnalyzedText text, int w) {
        List<String> tokens = tokens(text, w);
        for (String mark : List.of(Tokens.CAPITALIZED, Tokens.ALL_CAPS, Tokens.CAPTION)) {
            if (text.has(w, mark)) {
                tokens.add(mark);
            }
        }
        unit(text, w, Tokens.OPENS_SENTENCE, Tokens.CLOSES_SENTENCE, WHOLE_SENTENCE, tokens);
        unit(text, w, Tokens.OPENS_PARAGRAPH, Tokens.CLOSES_PARAGRAPH, WHOLE_PARAGRAPH, tokens);
        return tokens;
    }

    /** So the words from an opening to the next closing mark are one unit, and no unit begins and ends in one word. */
    private static void unit(AnalyzedText text, int w, String opens, String closes, String whole, List<String> tokens) {
        boolean first = text.has(w, opens);
        boolean last = text.has(w, closes);
        if (first || last) {
            tokens.add(first && last ? whole : first ? opens : closes);
        }
    }

    private static void append(StringBuilder words, List<String> tokens) {
        if (!words.isEmpty()) {
            words.append(' ');
        }
        int start = words.length();
        for (String token : tokens) {
            if (token.length() <= LONGEST && !token.isEmpty()) {
                if (words.length() > start) {
                    words.append(BAR);
                }
                words.append(encoded(token));
            }
        }
        if (words.length() == start) {
            words.append(TOO_LONG);
        }
    }
}
