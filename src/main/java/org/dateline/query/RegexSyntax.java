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
    record Mistake(Remark remark, int offset) {}

    /** The first mistake of a pattern, or null. */
    static @Nullable Mistake check(String pattern) {
        if (pattern.length() > Limits.REGEX_LENGTH) {
            return new Mistake(Remark.of(RemarkKind.REGEX_TOO_LONG, Limits.REGEX_LENGTH), Limits.REGEX_LENGTH);
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
        return depth > 0 ? wrong(Remark.of(RemarkKind.REGEX_OPEN, ")"), pattern.length() - 1) : null;
    }

    private static Mistake wrong(RemarkKind kind, int offset) {
        return wrong(Remark.of(kind), offset);
    }

    private static Mistake wrong(Remark remark, int offset) {
        return new Mistake(remark, Math.max(0, offset));
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
            case '"' -> through('"', Remark.of(RemarkKind.REGEX_OPEN, "\""));
            case '<' -> through('>', Remark.of(RemarkKind.REGEX_ANGLE));
            case '~' -> wrong(RemarkKind.REGEX_TILDE, at);
            default -> {
                repeatable = true;
                yield null;
            }
        };
    }

    private @Nullable Mistake open() {
        depth++;
        repeatable = false;
        return depth > DEPTH ? wrong(Remark.of(RemarkKind.REGEX_TOO_DEEP, DEPTH), at) : null;
    }

    private @Nullable Mistake close() {
        depth--;
        if (depth < 0) {
            return wrong(RemarkKind.REGEX_STRAY_BRACKET, at);
        }
        if (!repeatable) {
            return wrong(RemarkKind.REGEX_NOTHING_BEFORE, at);
        }
        return null;
    }

    private @Nullable Mistake operator() {
        if (!repeatable || at + 1 == pattern.length() || pattern.charAt(at + 1) == ')') {
            return wrong(Remark.of(RemarkKind.REGEX_ONE_SIDE, pattern.substring(at, at + 1)), at);
        }
        repeatable = false;
        return null;
    }

    private @Nullable Mistake repeat(char c) {
        return repeatable ? null : wrong(Remark.of(RemarkKind.REGEX_NOTHING_TO_REPEAT, String.valueOf(c)), at);
    }

    private @Nullable Mistake escape() {
        at++;
        repeatable = true;
        return at == pattern.length() ? wrong(RemarkKind.REGEX_BACKSLASH, at - 1) : null;
    }

    private @Nullable Mistake through(char end, Remark open) {
        int close = pattern.indexOf(end, at + 1);
        if (close < 0) {
            return wrong(open, at);
        }
        if (end == '>' && !pattern.substring(at + 1, close).matches("\\d{1,9}-\\d{1,9}")) {
            return wrong(RemarkKind.REGEX_NUMBERS, at);
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
                    return wrong(RemarkKind.REGEX_RANGE, at);
                }
                low = -1;
            } else {
                low = c;
            }
            at++;
        }
        repeatable = true;
        return at >= pattern.length() ? wrong(Remark.of(RemarkKind.REGEX_OPEN, "]"), open) : null;
    }

    private @Nullable Mistake count() {
        int close = pattern.indexOf('}', at);
        if (!repeatable || close < 0 || !pattern.substring(at + 1, close).matches("\\d{1,6}(?:,\\d{0,6})?")) {
            return wrong(Remark.of(RemarkKind.REGEX_COUNT, "{", "{2}", "{2,4}", "\\{"), at);
        }
        for (String number : pattern.substring(at + 1, close).split(",", -1)) {
            if (!number.isEmpty() && Integer.parseInt(number) > MOST_REPEATS) {
                return wrong(Remark.of(RemarkKind.REGEX_REPEATS, MOST_REPEATS), at);
            }
        }
        String[] bounds = pattern.substring(at + 1, close).split(",");
        if (bounds.length == 2 && Integer.parseInt(bounds[0]) > Integer.parseInt(bounds[1])) {
            return wrong(RemarkKind.REGEX_COUNT_BACKWARDS, at);
        }
        at = close;
        return null;
    }
}
