package org.dateline.query;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads operators that are words: AND, OR, NOT and every way to write a proximity. */
final class Operators {
    private static final Pattern NEAR = Pattern.compile("(?:w/|within/|near/?|n/|/n?)(\\d{1,9})/?");
    private static final Pattern ORDERED = Pattern.compile("(?:pre/|onear/?|adj/?|p/|\\+|/p)(\\d{1,9})/?");
    private static final Pattern SENTENCE = Pattern.compile("(?:w|within|near|n)?/(?:s|sent|sentence)");
    private static final Pattern PARAGRAPH = Pattern.compile("(?:w|within|near|n)?/(?:p|para|paragraph)");
    private static final Pattern BROKEN = Pattern.compile("(?:w|within|pre|onear)/.*|(?:near|adj)/.{0,2}");

    /** No operator is longer, and nothing longer looks like one. */
    private static final int LONGEST = 24;

    private final Notes notes;

    Operators(Notes notes) {
        this.notes = notes;
    }

    /** The operator that a run of characters is, or null. */
    @Nullable
    Token read(String piece, At at) {
        if (piece.length() > LONGEST || piece.equals("/")) {
            return null;
        }
        String lower = piece.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "and", "&&" -> new Token(Kind.AND, piece, at);
            case "or", "||", "|" -> new Token(Kind.OR, piece, at);
            case "not", "andnot" -> new Token(Kind.NOT, piece, at);
            case "w/o" -> without(piece, at);
            case "same" -> new Token(Kind.PARAGRAPH, piece, at);
            default -> isMeasure(lower) ? proximity(piece, lower, at) : null;
        };
    }

    /** Every proximity but {@code same} has a slash or ends in a digit. */
    private static boolean isMeasure(String piece) {
        return piece.indexOf('/') >= 0 || Characters.isDigit(piece.charAt(piece.length() - 1));
    }

    private Token without(String piece, At at) {
        notes.add(Remark.of(RemarkKind.WITHOUT), at, notes.fix(at, "NOT"));
        return new Token(Kind.NOT, piece, at);
    }

    private @Nullable Token proximity(String piece, String lower, At at) {
        if (SENTENCE.matcher(lower).matches()) {
            return new Token(Kind.SENTENCE, piece, at);
        }
        if (PARAGRAPH.matcher(lower).matches()) {
            return new Token(Kind.PARAGRAPH, piece, at);
        }
        Matcher near = NEAR.matcher(lower);
        if (near.matches()) {
            return new Token(Kind.NEAR, piece, distance(near.group(1), "w/", at), at);
        }
        Matcher ordered = ORDERED.matcher(lower);
        if (ordered.matches()) {
            return new Token(Kind.ORDERED_NEAR, piece, distance(ordered.group(1), "pre/", at), at);
        }
        if (BROKEN.matcher(lower).matches()) {
            throw broken(lower, at);
        }
        return null;
    }

    /** {@code around(5)}, whose brackets stand at an offset of the text; null where there is none. */
    @Nullable
    Token around(String text, int from, int open) {
        int at = open + 1;
        while (at < text.length() && at - open < 10 && Characters.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == open + 1 || at >= text.length() || text.charAt(at) != ')') {
            return null;
        }
        At place = new At(from, at + 1);
        return new Token(
                Kind.NEAR, text.substring(from, at + 1), distance(text.substring(open + 1, at), "w/", place), place);
    }

    private int distance(String digits, String operator, At at) {
        int distance = Integer.parseInt(digits);
        if (distance < 1) {
            throw notes.mistake(Remark.of(RemarkKind.DISTANCE_TOO_SMALL), at, operator + 1);
        }
        if (distance > Limits.DISTANCE) {
            throw notes.mistake(Remark.of(RemarkKind.DISTANCE_TOO_LARGE, Limits.DISTANCE), at, "w/p");
        }
        return distance;
    }

    private QuerySyntaxException broken(String lower, At at) {
        boolean ordered = lower.startsWith("pre") || lower.startsWith("onear") || lower.startsWith("adj");
        String fix = ordered ? "pre/5" : "w/5";
        return notes.mistake(Remark.of(RemarkKind.NO_DISTANCE, notes.typed(at), fix), at, fix);
    }
}
