package org.dateline.query;

import org.jspecify.annotations.Nullable;

/**
 * Checks a regular expression over one word (Lucene's syntax) in one pass without recursion, so that no engine is handed
 * one that it would refuse, or that would cost more than its length.
 */
final class RegexSyntax {
    private static final int DEPTH = 32;
    private static final int MOST_REPEATS = 100;

    private final String pattern;
    private int at;
    private int depth;
    private boolean repeatable;

    private RegexSyntax(String pattern) {
        this.pattern = pattern;
    }

    /**
     * What is wrong.
     *
     * @param offset of the offending character in the pattern
     */
    record Mistake(String message, int offset) {}

    /** The first mistake of a pattern, or null. */
    static @Nullable Mistake check(String pattern) {
        if (pattern.length() > Limits.REGEX_LENGTH) {
            return new Mistake("is longer than " + Limits.REGEX_LENGTH + " characters", Limits.REGEX_LENGTH);
        }
        return new RegexSyntax(pattern).check();
    }

    private @Nullable Mistake check() {
        while (at < pattern.length()) {
            Mistake mistake = step(pattern.charAt(at));
            if (mistake != null) {
                return mistake;
            }
            at++;
        }
        return depth > 0 ? wrong("lacks a closing )", pattern.length() - 1) : null;
    }

    private static Mistake wrong(String message, int offset) {
        return new Mistake(message, Math.max(0, offset));
    }

    private @Nullable Mistake step(char c) {
        return switch (c) {
            case '(' -> open();
            case ')' -> close();
            case '[' -> set();
            case '*', '+', '?' -> repeat(c);
            case '{' -> count();
            case '|', '&' -> operator();
            case '\\' -> escape();
            case '"' -> through('"', "lacks a closing quotation mark");
            case '<' -> through('>', "has a < that is never closed; write \\<");
            case '~' -> wrong("has a ~, which is not supported; write \\~", at);
            default -> {
                repeatable = true;
                yield null;
            }
        };
    }

    private @Nullable Mistake open() {
        depth++;
        repeatable = false;
        return depth > DEPTH ? wrong("nests more than " + DEPTH + " brackets", at) : null;
    }

    private @Nullable Mistake close() {
        depth--;
        if (depth < 0) {
            return wrong("has a ) that closes nothing; write \\)", at);
        }
        if (!repeatable) {
            return wrong("has a ) with nothing before it", at);
        }
        return null;
    }

    private @Nullable Mistake operator() {
        if (!repeatable || at + 1 == pattern.length() || pattern.charAt(at + 1) == ')') {
            return wrong("has a " + pattern.charAt(at) + " with nothing on one side", at);
        }
        repeatable = false;
        return null;
    }

    private @Nullable Mistake repeat(char c) {
        return repeatable ? null : wrong("has a " + c + " with nothing to repeat", at);
    }

    private @Nullable Mistake escape() {
        at++;
        repeatable = true;
        return at == pattern.length() ? wrong("ends in a lone \\", at - 1) : null;
    }

    private @Nullable Mistake through(char end, String message) {
        int close = pattern.indexOf(end, at + 1);
        if (close < 0) {
            return wrong(message, at);
        }
        if (end == '>' && !pattern.substring(at + 1, close).matches("\\d{1,9}-\\d{1,9}")) {
            return wrong("has < > without two numbers between them, like <1-9>", at);
        }
        at = close;
        repeatable = true;
        return null;
    }

    private @Nullable Mistake set() {
        int open = at;
        at += at + 1 < pattern.length() && pattern.charAt(at + 1) == '^' ? 2 : 1;
        int first = at;
        int low = -1;
        while (at < pattern.length() && (pattern.charAt(at) != ']' || at == first)) {
            boolean escaped = pattern.charAt(at) == '\\';
            at += escaped ? 1 : 0;
            int c = at < pattern.length() ? pattern.charAt(at) : -1;
            if (c == '-' && !escaped && low >= 0 && at + 1 < pattern.length() && pattern.charAt(at + 1) != ']') {
                if (pattern.charAt(at + 1) < low) {
                    return wrong("has a range that runs backwards", at);
                }
                low = -1;
            } else {
                low = c;
            }
            at++;
        }
        repeatable = true;
        return at >= pattern.length() ? wrong("lacks a closing ]", open) : null;
    }

    private @Nullable Mistake count() {
        int close = pattern.indexOf('}', at);
        if (!repeatable || close < 0 || !pattern.substring(at + 1, close).matches("\\d{1,6}(?:,\\d{0,6})?")) {
            return wrong("has a { that is no count, like {2} or {2,4}; write \\{", at);
        }
        for (String number : pattern.substring(at + 1, close).split(",", -1)) {
            if (!number.isEmpty() && Integer.parseInt(number) > MOST_REPEATS) {
                return wrong("repeats more than " + MOST_REPEATS + " times", at);
            }
        }
        String[] bounds = pattern.substring(at + 1, close).split(",");
        if (bounds.length == 2 && Integer.parseInt(bounds[0]) > Integer.parseInt(bounds[1])) {
            return wrong("has a count that runs backwards", at);
        }
        at = close;
        return null;
    }
}
