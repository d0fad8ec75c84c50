package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.Token.Kind;

/**
 * Cuts a typed string into tokens, from left to right, without ever going back further than the token at hand: linear in
 * the string's length.
 */
final class Lexer {
    private static final Pattern FIRST_WORDS = Pattern.compile("(?i)/f(\\d{1,6})/");
    private static final Pattern SLOP = Pattern.compile("~(\\d{1,6})");

    private static final int MOST_WORDS = 3 * Limits.CLAUSES;

    private final String text;
    private final Notes notes;
    private final Steps steps;
    private final Operators operators;
    private final Chunks chunks;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int counted;
    private int words;
    private boolean noCurlyClose;

    Lexer(String text, Notes notes, Steps steps) {
        this.text = text;
        this.notes = notes;
        this.steps = steps;
        this.operators = new Operators(notes);
        this.chunks = new Chunks(text, notes, operators, tokens);
    }

    List<Token> tokens() {
        while (at < text.length()) {
            int before = at;
            step();
            steps.add(at - before);
            refuseTooMany();
        }
        tokens.add(new Token(Kind.END, "", new At(text.length(), text.length())));
        return Amounts.joined(tokens, text);
    }

    /** Words may join into one clause within a field, so more of them are let through than clauses are. */
    private void refuseTooMany() {
        for (; counted < tokens.size(); counted++) {
            words += tokens.get(counted).startsOperand() && !tokens.get(counted).is(Kind.OPEN) ? 1 : 0;
        }
        if (words > MOST_WORDS) {
            throw new QuerySyntaxException(
                    Remark.of(RemarkKind.TOO_MANY_CLAUSES, Limits.CLAUSES),
                    tokens.getLast().at(),
                    "");
        }
    }

    private void step() {
        char c = text.charAt(at);
        if (Characters.isSpace(c)) {
            at++;
        } else if (Characters.isOpen(c)) {
            single(Kind.OPEN);
        } else if (Characters.isClose(c)) {
            single(Kind.CLOSE);
        } else if (Characters.isQuote(c) || c == '\u2018' && opensCurly()) {
            quoted(c);
        } else if (Characters.isComma(c)) {
            comma();
        } else if (c == '/') {
            slash();
        } else if (c == '|') {
            at += text.startsWith("||", at) ? 1 : 0;
            single(Kind.OR);
        } else if (c == '\\') {
            backslash();
        } else if (Characters.isSeparator(c)) {
            at++;
        } else {
            at = chunks.read(at);
        }
    }

    private void single(Kind kind) {
        tokens.add(new Token(kind, String.valueOf(text.charAt(at)), new At(at, at + 1)));
        at++;
    }

    /** Whether a single curly quote opens a quotation, and is not an apostrophe. */
    private boolean opensCurly() {
        if (noCurlyClose || at > 0 && Characters.isWordPart(text.charAt(at - 1))) {
            return false;
        }
        boolean closed = curlyClose(at + 1) > at + 1;
        noCurlyClose = !closed;
        return closed;
    }

    private int curlyClose(int from) {
        for (int i = from; i < text.length(); i++) {
            steps.add(1);
            boolean ends = i + 1 == text.length() || !Characters.isWordPart(text.charAt(i + 1));
            if (text.charAt(i) == '\u2019' && ends) {
                return i;
            }
        }
        return -1;
    }

    private void quoted(char opening) {
        int close = opening == '\u2018' ? curlyClose(at + 1) : close(opening);
        if (close < 0 && at > 0 && Characters.isWordPart(text.charAt(at - 1))) {
            At place = new At(at, at + 1);
            notes.add(Remark.of(RemarkKind.STRAY_QUOTE), place, notes.fix(place, ""));
            at++;
            return;
        }
        int from = at;
        String inside = text.substring(at + 1, close < 0 ? text.length() : close);
        at = close < 0 ? text.length() : close + 1;
        if (close < 0) {
            notes.add(Remark.of(RemarkKind.OPEN_QUOTE), new At(from, from + 1), text + "\"");
        }
        int slop = slop(from);
        tokens.add(new Token(Kind.QUOTED, inside, slop, new At(from, at)));
    }

    private int close(char opening) {
        for (int i = at + 1; i < text.length(); i++) {
            steps.add(1);
            if (Characters.closes(opening, text.charAt(i)) && text.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return -1;
    }

    /** The number after a closing quote and a tilde, with a space between them or not. */
    private int slop(int from) {
        int tilde = at;
        while (tilde < text.length() && Characters.isSpace(text.charAt(tilde))) {
            tilde++;
        }
        steps.add(tilde - at);
        Matcher matcher = SLOP.matcher(text).region(tilde, text.length());
        if (!matcher.lookingAt()) {
            return 0;
        }
        At place = new At(from, matcher.end());
        int slop = Integer.parseInt(matcher.group(1));
        if (slop > Limits.DISTANCE) {
            At number = new At(matcher.start(), matcher.end());
            throw notes.mistake(Remark.of(RemarkKind.SLOP_TOO_LARGE, Limits.DISTANCE), number, "~" + Limits.DISTANCE);
        }
        if (tilde > at) {
            String joined = text.substring(from, at) + matcher.group();
            notes.add(Remark.of(RemarkKind.SLOP_JOINED), place, notes.fix(place, joined));
        }
        at = matcher.end();
        return slop;
    }

    private void comma() {
        At place = new At(at, at + 1);
        while (at < text.length() && (Characters.isComma(text.charAt(at)) || Characters.isSpace(text.charAt(at)))) {
            at++;
        }
        if (at < text.length() && !tokens.isEmpty() && !tokens.getLast().isOperator()) {
            notes.add(Remark.of(RemarkKind.COMMA), place, Commas.asAny(text));
        }
    }

    private void slash() {
        Matcher first = FIRST_WORDS.matcher(text).region(at, text.length());
        if (first.lookingAt()) {
            tokens.add(new Token(Kind.FIRST, first.group(), Integer.parseInt(first.group(1)), new At(at, first.end())));
            at = first.end();
            return;
        }
        int end = chunks.end(at);
        Token operator = operators.read(text.substring(at, end), new At(at, end));
        if (operator != null) {
            tokens.add(operator);
            at = end;
            return;
        }
        int close = regexClose();
        if (close > at + 1) {
            tokens.add(new Token(Kind.REGEX, text.substring(at + 1, close), new At(at, close + 1)));
            at = close + 1;
            return;
        }
        while (at < text.length() && text.charAt(at) == '/') {
            at++;
        }
    }

    /** Where the regular expression that opens here closes, or -1 where this slash opens none. */
    private int regexClose() {
        for (int i = at + 1; i < text.length() && !Characters.isSpace(text.charAt(i)); i++) {
            steps.add(1);
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '/') {
                return i + 1 == text.length() || isBorder(text.charAt(i + 1)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isBorder(char c) {
        return Characters.isSpace(c) || Characters.isClose(c) || Characters.isOpen(c) || Characters.isComma(c);
    }

    /** A backslash before a letter makes the run after it a word, whatever it looks like; elsewhere it hides one sign. */
    private void backslash() {
        int next = at + 1;
        if (next < text.length() && opensPlain(text.codePointAt(next))) {
            int end = chunks.plainEnd(next);
            tokens.add(new Token(Kind.PLAIN, text.substring(next, end), new At(at, end)));
            at = end;
        } else {
            at = Math.min(text.length(), at + 2);
        }
    }

    private static boolean opensPlain(int c) {
        return Characters.isWordPart(c) || c == '#' || c == '@';
    }
}
