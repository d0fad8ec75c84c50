package org.dateline.query;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.Token.Kind;

/** Reads a field's name, its sign and, where it is neither quoted nor bracketed, its value. */
final class FieldLexer {
    private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z.]{0,20})(:=|:>=|:<=|:>|:<|>=|<=|[:=<>])");
    private static final Pattern RANGE =
            Pattern.compile("[\\[{]\\s*([^\\]}\\s]+)\\s+(?i:to)\\s+([^\\]}\\s]+)\\s*[\\]}]");
    private static final Pattern OPERATOR = Pattern.compile("(?i)(?:and|or|not)\\b.*");

    private final String text;
    private final Notes notes;
    private final List<Token> tokens;

    FieldLexer(String text, Notes notes, List<Token> tokens) {
        this.text = text;
        this.notes = notes;
        this.tokens = tokens;
    }

    /** Reads a field from a run of characters and tells where to go on; the run's start where it is no field. */
    int read(int from, int end) {
        Matcher matcher = NAME.matcher(text).region(from, end);
        if (!matcher.lookingAt()) {
            return from;
        }
        Field field = Field.named(matcher.group(1));
        String sign = matcher.group(2);
        if (field == null) {
            unknown(matcher, sign, end);
            return from;
        }
        if (!sign.startsWith(":") && !sign.equals("=") && !field.isMeasured()) {
            return from;
        }
        return valued(matcher, field, sign, from);
    }

    private int valued(Matcher matcher, Field field, String sign, int from) {
        int value = matcher.end();
        At name = new At(from, value);
        int next = skipSpaces(value);
        if (next > value && !mayStandApart(matcher.group(1), next)) {
            return from;
        }
        if (next == text.length() || Characters.isClose(text.charAt(next))) {
            notes.add(Remark.of(RemarkKind.FIELD_AS_WORD, notes.typed(name)), name);
            return from;
        }
        if (next > value) {
            notes.add(Remark.of(RemarkKind.SPACE_AFTER_FIELD, notes.typed(name)), name, closeUp(value, next));
        }
        tokens.add(new Token(Kind.FIELD, field.name(), sign, 0, name));
        return value(next);
    }

    private String closeUp(int value, int next) {
        return text.substring(0, value) + text.substring(next);
    }

    /** {@code country: mali} is a slip; {@code Source: Reuters} is how a text is written, and so is a line's end. */
    private boolean mayStandApart(String name, int next) {
        boolean small = name.equals(name.toLowerCase(Locale.ROOT));
        return small
                && next < text.length()
                && (Characters.isWordPart(text.codePointAt(next)) || Characters.isQuote(text.charAt(next)))
                && !OPERATOR.matcher(text).region(next, text.length()).lookingAt();
    }

    /** Where the value begins that stands apart from its field by a slip of the pen; -1 where none does. */
    int afterSlip(String name, int end) {
        int next = skipSpaces(end);
        return next > end && mayStandApart(name, next) ? next : -1;
    }

    private int skipSpaces(int from) {
        int next = from;
        while (next < text.length() && Characters.isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    /** A quoted or bracketed value is left to the lexer. */
    private int value(int from) {
        char c = text.charAt(from);
        if (Characters.isQuote(c) || Characters.isOpen(c)) {
            return from;
        }
        if (c == '[' || c == '{') {
            Matcher range = RANGE.matcher(text).region(from, Math.min(text.length(), from + 100));
            if (range.lookingAt()) {
                At place = new At(from, range.end());
                tokens.add(new Token(Kind.VALUE, bound(range.group(1)) + ".." + bound(range.group(2)), place));
                return range.end();
            }
        }
        int end = from + 1;
        while (end < text.length() && !endsValue(text.charAt(end))) {
            end++;
        }
        int last = end;
        while (last > from + 1 && (Characters.isComma(text.charAt(last - 1)))) {
            last--;
        }
        tokens.add(new Token(Kind.VALUE, text.substring(from, last), new At(from, last)));
        return end;
    }

    private static boolean endsValue(char c) {
        return Characters.isSpace(c) || Characters.isQuote(c) || Characters.isOpen(c) || Characters.isClose(c);
    }

    private static String bound(String typed) {
        return typed.equals("*") ? "" : typed;
    }

    /** No field is called so: it is plain text, and a name that was meant may be offered. */
    private void unknown(Matcher matcher, String sign, int end) {
        String similar =
                sign.equals(":") && matcher.end() < end && !notes.isFull() ? Field.similar(matcher.group(1)) : null;
        if (similar != null) {
            At name = new At(matcher.start(1), matcher.end(1));
            notes.add(Remark.of(RemarkKind.UNKNOWN_FIELD, notes.typed(name)), name, notes.fix(name, similar));
        }
    }
}
