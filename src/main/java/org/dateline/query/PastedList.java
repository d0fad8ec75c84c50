package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.PhraseReader.Line;

/** Tells a list of names that was pasted, a line each, from a query that runs over several lines. */
final class PastedList {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u2028\\u2029]+");
    private static final Pattern BULLET = Pattern.compile("(?:[\u2022\u00B7*-]\\s+|\\d{1,5}[.)]\\s+)");
    private static final Pattern OPERATOR = Pattern.compile(
            "(?:^|\\s)(?:AND|OR|NOT|same)(?:\\s|$)|(?i)(?:^|\\s)(?:w|n|p|pre|near|onear|adj|within)?/(?:\\d+|[sp])(?:\\s|$)"
                    + "|(?i)(?:^|\\s)(?:near|onear|adj)\\d+(?:\\s|$)");
    private static final Pattern SIGN = Pattern.compile("(?:^|\\s)[-!+]\\p{L}|[()\"\u201C\u201D\u201E]|~\\d");
    private static final Pattern FIELD = Pattern.compile("(?:^|\\s)([A-Za-z.]{1,20})[:=<>](?!//)\\S");

    private PastedList() {}

    /** The lines of a list; none where the text is no list. */
    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            Line line = line(matcher.group(), matcher.start());
            if (Characters.hasWordPart(line.text())) {
                if (isSyntax(line.text())) {
                    return List.of();
                }
                lines.add(line);
            }
        }
        return lines.size() < 2 ? List.of() : lines;
    }

    /** A line without its bullet, its quotation marks and the comma at its end. */
    private static Line line(String typed, int offset) {
        int from = 0;
        int to = typed.length();
        while (to > from && isMargin(typed.charAt(to - 1))) {
            to--;
        }
        while (from < to && Characters.isSpace(typed.charAt(from))) {
            from++;
        }
        Matcher bullet = BULLET.matcher(typed).region(from, to);
        from = bullet.lookingAt() ? bullet.end() : from;
        if (to - from > 2 && Characters.isQuote(typed.charAt(from)) && Characters.isQuote(typed.charAt(to - 1))) {
            from++;
            to--;
        }
        return new Line(typed.substring(from, to), new At(offset + from, offset + to));
    }

    private static boolean isMargin(char c) {
        return Characters.isSpace(c) || Characters.isComma(c);
    }

    private static boolean isSyntax(String line) {
        if (OPERATOR.matcher(line).find() || SIGN.matcher(line).find()) {
            return true;
        }
        Matcher field = FIELD.matcher(line);
        while (field.find()) {
            if (Field.named(field.group(1)) != null) {
                return true;
            }
        }
        return false;
    }
}
