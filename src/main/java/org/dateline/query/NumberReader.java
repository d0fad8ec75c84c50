package org.dateline.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.country.Countries;
import org.dateline.query.Query.AboutYear;
import org.dateline.query.Query.Length;
import org.jspecify.annotations.Nullable;

/** Reads the values of fields that hold a number. */
final class NumberReader {
    private static final Pattern RANGE = Pattern.compile("(\\d{0,9})\\s*(?:\\.{2,3}|\\u2026)\\s*(\\d{0,9})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})[-\u2013](\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("([<>]?=?)\\s*(\\d{1,9})");
    private static final int LAST_YEAR = 9999;

    private final Notes notes;

    NumberReader(Notes notes) {
        this.notes = notes;
    }

    /** Both ends included. */
    private record Bounds(int from, int to) {}

    Query length(String sign, String value, At place, At at) {
        String bare = value.replaceAll("(?<=\\d)[,.](?=\\d{3}\\b)", "");
        Bounds bounds = bounds(sign, bare, Integer.MAX_VALUE);
        if (bounds == null) {
            throw notes.mistake(Remark.of(RemarkKind.NO_LENGTH, Notes.shortened(value)), place, "500");
        }
        return new Length(bounds.from(), bounds.to(), at);
    }

    /** A year that the text speaks of. Anything else may be a country, or words that stand after “about:”. */
    Query year(String sign, String value, At place, At at) {
        Matcher years = YEARS.matcher(value);
        Bounds bounds = years.matches()
                ? between(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)))
                : bounds(sign, value, LAST_YEAR);
        if (bounds != null && bounds.from() <= LAST_YEAR && bounds.to() <= LAST_YEAR) {
            return new AboutYear(bounds.from(), bounds.to(), at);
        }
        boolean country = !Countries.resolve(value).isEmpty();
        Remark message =
                Remark.of(country ? RemarkKind.NO_YEAR_BUT_COUNTRY : RemarkKind.NO_YEAR, Notes.shortened(value));
        String quoted = ValueText.quoted(value);
        throw notes.mistake(message, at, country ? "country.about:" + quoted : quoted);
    }

    private static @Nullable Bounds bounds(String sign, String value, int most) {
        Matcher range = RANGE.matcher(value);
        if (range.matches() && !(range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return between(number(range.group(1), 0), number(range.group(2), most));
        }
        Matcher number = NUMBER.matcher(value);
        if (!number.matches()) {
            return null;
        }
        int n = Integer.parseInt(number.group(2));
        return switch ((sign + number.group(1)).replace(":", "")) {
            case ">" -> new Bounds(Math.min(n + 1, most), most);
            case ">=", "=>" -> new Bounds(n, most);
            case "<" -> new Bounds(0, Math.max(0, n - 1));
            case "<=", "=<" -> new Bounds(0, n);
            default -> new Bounds(n, n);
        };
    }

    private static int number(String digits, int otherwise) {
        return digits.isEmpty() ? otherwise : Integer.parseInt(digits);
    }

    private static Bounds between(int a, int b) {
        return new Bounds(Math.min(a, b), Math.max(a, b));
    }
}
