package org.dateline.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in one spelling: {@code 4,200,000}, {@code 4 200 000} (with no-break spaces), {@code 4.200.000} are 4200000; a decimal comma is a point. */
final class Numbers {
    private static final Map<String, String> SCALES = Map.ofEntries(
            Map.entry("bn", "bn"),
            Map.entry("b", "bn"),
            Map.entry("billion", "bn"),
            Map.entry("billions", "bn"),
            Map.entry("m", "m"),
            Map.entry("mn", "m"),
            Map.entry("mln", "m"),
            Map.entry("million", "m"),
            Map.entry("millions", "m"),
            Map.entry("tn", "tn"),
            Map.entry("trn", "tn"),
            Map.entry("t", "tn"),
            Map.entry("trillion", "tn"),
            Map.entry("trillions", "tn"),
            Map.entry("k", "k"),
            Map.entry("thousand", "k"));
    private static final Map<String, String> WORDS =
            Map.of("bn", "billion", "m", "million", "tn", "trillion", "k", "thousand");
    private static final List<String> NEEDS_CURRENCY = List.of("b", "m", "t", "k");

    private Numbers() {}

    /**
     * Reads a number that begins with a digit.
     *
     * @param canonical receives its canonical spelling
     * @return one after its last unit
     */
    static int read(char[] b, int from, int end, StringBuilder canonical) {
        int i = digits(b, from, end, canonical);
        boolean continued = from > 1 && b[from - 1] == '.' && Chars.kind(b[from - 2]) == Chars.DIGIT;
        if (i >= end - 1 || continued) {
            return i;
        }
        int grouped = grouping(b, from, i, end, canonical);
        int fraction = fraction(b, grouped, end);
        if (fraction > 0 && !(grouped == i && chained(b, fraction, end))) {
            canonical.append('.');
            return digits(b, grouped + 1, end, canonical);
        }
        return grouped;
    }

    private static int grouping(char[] b, int from, int first, int end, StringBuilder canonical) {
        char separator = b[first];
        if (!isGrouping(separator) || first - from > 3 || b[from] == '0') {
            return first;
        }
        int groups = 0;
        int i = first;
        while (i < end && b[i] == separator && digitsAt(b, i + 1, end) == 3) {
            i += 4;
            groups++;
        }
        boolean decimalFollows = i < end && b[i] == ',' && separator == '.' && digitsAt(b, i + 1, end) > 0;
        if (groups == 0 || (separator == '.' && groups == 1 && !decimalFollows)) {
            return first;
        }
        for (int j = first; j < i; j++) {
            if (b[j] != separator) {
                canonical.append(digit(b[j]));
            }
        }
        return i;
    }

    /** How many digits follow a decimal mark at {@code i}, or 0 where there is none. */
    private static int fraction(char[] b, int i, int end) {
        if (i >= end) {
            return 0;
        }
        int digits = digitsAt(b, i + 1, end);
        boolean mark = b[i] == '.' || b[i] == '\u066B' || (b[i] == ',' && digits <= 2);
        return mark && digits > 0 ? i + 1 + digits : 0;
    }

    /** Whether one more mark and digit follow: a date or an address, not a decimal number. */
    private static boolean chained(char[] b, int i, int end) {
        return i + 1 < end && (b[i] == '.' || b[i] == ',') && Chars.kind(b[i + 1]) == Chars.DIGIT;
    }

    private static boolean isGrouping(char c) {
        return switch (c) {
            case ',', '.', '\'', '\u2019', '\u00A0', '\u202F', '\u066C' -> true;
            default -> false;
        };
    }

    private static int digitsAt(char[] b, int i, int end) {
        int n = 0;
        while (i + n < end && Chars.kind(b[i + n]) == Chars.DIGIT) {
            n++;
        }
        return n;
    }

    private static int digits(char[] b, int from, int end, StringBuilder to) {
        int i = from;
        while (i < end && Chars.kind(b[i]) == Chars.DIGIT) {
            to.append(digit(b[i++]));
        }
        return i;
    }

    private static char digit(char c) {
        return c < 128 ? c : (char) ('0' + Character.digit(c, 10));
    }

    /** The scale that a suffix or a word means: bn, m, tn or k; null where it is none. */
    static @Nullable String scale(String folded, boolean currency) {
        return !currency && NEEDS_CURRENCY.contains(folded) ? null : SCALES.get(folded);
    }

    /** The scale as a word: billion. */
    static String scaleWord(String scale) {
        return WORDS.getOrDefault(scale, scale);
    }
}
