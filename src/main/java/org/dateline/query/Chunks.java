package org.dateline.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one run of characters between spaces: an operator, a part with its bracket, a field, an address or words. */
final class Chunks {
    private static final Pattern COUNTED = Pattern.compile("(atleast|first)(\\d{1,6})");
    private static final Pattern TRAILING_FIRST = Pattern.compile("(?i)(.+)/f(\\d{1,6})/");
    private static final Pattern SCHEME = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]{1,9}://|www\\.).*");

    private final String text;
    private final Notes notes;
    private final Operators operators;
    private final List<Token> tokens;
    private final WordCutter words;
    private final FieldLexer fields;

    Chunks(String text, Notes notes, Operators operators, List<Token> tokens) {
        this.text = text;
        this.notes = notes;
        this.operators = operators;
        this.tokens = tokens;
        this.words = new WordCutter(text, notes, tokens);
        this.fields = new FieldLexer(text, notes, tokens);
    }

    /** Reads the run that begins here and tells where to go on, always further. */
    int read(int from) {
        int sign = sign(from);
        if (sign > from) {
            return sign;
        }
        int end = end(from);
        At place = new At(from, end);
        String piece = text.substring(from, end);
        if ((piece.contains("://") || piece.indexOf('.') == 3)
                && SCHEME.matcher(piece).matches()) {
            return words.address(from, plainEnd(from));
        }
        Token operator = operators.read(piece, place);
        if (operator != null) {
            tokens.add(operator);
            return end;
        }
        int wrapped = wrap(piece, from, end);
        if (wrapped > from) {
            return wrapped;
        }
        int field = fields.read(from, end);
        return field > from ? field : plain(from, end);
    }

    private int plain(int from, int end) {
        if (text.charAt(end - 1) != '/') {
            words.cut(from, end);
            return end;
        }
        Matcher first = TRAILING_FIRST.matcher(text).region(from, end);
        if (first.matches()) {
            words.cut(from, first.end(1));
            tokens.add(
                    new Token(Kind.FIRST, first.group(), Integer.parseInt(first.group(2)), new At(first.end(1), end)));
            return end;
        }
        words.cut(from, end);
        return end;
    }

    /** A minus, an exclamation mark or a plus that touches what follows and nothing before it. */
    private int sign(int from) {
        char c = text.charAt(from);
        boolean minus = c == '-' || c == '\u2212' || c == '\u2013' || c == '!';
        if (!minus && c != '+' || from + 1 >= text.length() || touchesWordBefore(from)) {
            return from;
        }
        char next = text.charAt(from + 1);
        boolean letter = Characters.isWordPart(text.codePointAt(from + 1));
        if (!letter && !Characters.isQuote(next) && !Characters.isOpen(next) && next != '/' && next != '*') {
            return from;
        }
        if (c == '+') {
            return Characters.isDigit(next) ? from : from + 1;
        }
        tokens.add(new Token(Kind.MINUS, String.valueOf(c), new At(from, from + 1)));
        return from + 1;
    }

    private boolean touchesWordBefore(int from) {
        return from > 0 && Characters.isWordPart(text.charAt(from - 1));
    }

    private int wrap(String piece, int from, int end) {
        boolean opens = end < text.length() && Characters.isOpen(text.charAt(end));
        String name = piece.toLowerCase(Locale.ROOT);
        if (opens && name.equals("around")) {
            Token around = operators.around(text, from, end);
            if (around != null) {
                tokens.add(around);
                return around.at().to();
            }
        }
        boolean mayCount = name.startsWith("atleast") || name.startsWith("first");
        Matcher counted = COUNTED.matcher(name);
        if (mayCount && counted.matches() && (opens || name.startsWith("atleast") && end < text.length())) {
            int count = Integer.parseInt(counted.group(2));
            tokens.add(new Token(Kind.WRAP, counted.group(1), count, new At(from, end)));
            return end;
        }
        return part(name, from, end, opens);
    }

    private int part(String name, int from, int end, boolean opens) {
        int sign = signAfterName(name);
        String canonical = part(sign < 0 ? name : name.substring(0, sign));
        boolean attached = sign >= 0 && (sign + 1 < name.length() || end < text.length() && touchesOperand(end));
        if (canonical == null || sign < 0 && !opens) {
            return from;
        }
        if (sign >= 0 && !attached) {
            return sign + 1 == name.length() ? apart(canonical, from, end) : from;
        }
        int to = sign < 0 ? end : from + sign + 1;
        tokens.add(new Token(Kind.WRAP, canonical, new At(from, to)));
        return to;
    }

    /** {@code title: coup} is a slip where the name is in small letters; {@code Caption: Crowds} is how a text is written. */
    private int apart(String canonical, int from, int end) {
        int next = fields.afterSlip(text.substring(from, end - 1), end);
        if (next < 0) {
            return from;
        }
        At place = new At(from, end);
        notes.add(
                Remark.of(RemarkKind.SPACE_AFTER_FIELD, notes.typed(place)),
                place,
                text.substring(0, end) + text.substring(next));
        tokens.add(new Token(Kind.WRAP, canonical, place));
        return next;
    }

    private boolean touchesOperand(int end) {
        return Characters.isOpen(text.charAt(end)) || Characters.isQuote(text.charAt(end));
    }

    private static int signAfterName(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == ':' || name.charAt(i) == '=') {
                return i;
            }
        }
        return -1;
    }

    /** The canonical name of a part of the article, of capitals or of other spellings; null for any other name. */
    private static @Nullable String part(String name) {
        return switch (name) {
            case "headline", "title", "hl", "intitle" -> "headline";
            case "hlead", "hlp" -> "hlead";
            case "lead", "body", "caption", "caps", "allcaps", "spelling" -> name;
            default -> null;
        };
    }

    /** Where a run of characters ends: at a space, a bracket, a quote, a dash, or a comma that is not inside a number. */
    int end(int from) {
        int end = from + 1;
        while (end < text.length() && !endsRun(end)) {
            end++;
        }
        return end;
    }

    private boolean endsRun(int i) {
        char c = text.charAt(i);
        if (Characters.isComma(c)) {
            boolean inNumber = i + 1 < text.length()
                    && Characters.isDigit(text.charAt(i - 1))
                    && Characters.isDigit(text.charAt(i + 1));
            return !inNumber;
        }
        return Characters.isSeparator(c) || endsPlain(i);
    }

    /** Where a run ends that nothing is read from: at a space, a bracket or a quote. */
    int plainEnd(int from) {
        int end = from + 1;
        while (end < text.length() && !endsPlain(end)) {
            end++;
        }
        return end;
    }

    private boolean endsPlain(int i) {
        char c = text.charAt(i);
        if (Characters.isQuote(c)) {
            boolean gershayim = i + 1 < text.length()
                    && Characters.isHebrew(text.charAt(i - 1))
                    && Characters.isHebrew(text.charAt(i + 1));
            return !gershayim;
        }
        return Characters.isSpace(c) || Characters.isOpen(c) || Characters.isClose(c);
    }
}
