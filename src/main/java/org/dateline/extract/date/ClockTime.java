package org.dateline.extract.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/** The time of day and offset that may follow a date. Without both, only the day is known. */
final class ClockTime {
    /** What may follow an ISO day. */
    static final String AFTER_ISO =
            "(?:(?:[T ]| T)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s?(?:Z|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?)?";

    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\b\\.?)?"
                    + "\\s*\\(?(?<zone>Z\\b|(?:GMT|UTC)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{2,5}\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("UT", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("WAT", 1),
            Map.entry("EAT", 3),
            Map.entry("SAST", 2),
            Map.entry("JST", 9),
            Map.entry("HKT", 8),
            Map.entry("AEST", 10),
            Map.entry("AEDT", 11));

    private ClockTime() {}

    /** The date with the time in the text that begins with it; null for no date. */
    static @Nullable PublishedDate at(@Nullable LocalDate day, String rest) {
        if (day == null) {
            return null;
        }
        Matcher matcher = TIME.matcher(rest);
        if (matcher.find() && matcher.start() < 45) {
            ZoneOffset offset = offset(matcher.group("zone"));
            LocalTime time = time(matcher);
            if (offset != null && time != null) {
                return PublishedDate.of(OffsetDateTime.of(day, time, offset));
            }
        }
        return PublishedDate.of(day);
    }

    /** {@code 20230603T101500+0200}, its groups {@code time} and {@code zone}. */
    static @Nullable PublishedDate at(@Nullable LocalDate day, Matcher compact, String text) {
        String digits = compact.group("time");
        String zone = compact.group("zone");
        if (day == null || digits == null || zone == null || digits.length() % 2 == 1) {
            return day == null ? null : PublishedDate.of(day);
        }
        return at(day, digits.replaceAll("(\\d{2})(?=\\d)", "$1:") + zone);
    }

    private static @Nullable LocalTime time(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group("h"));
        int minute = Integer.parseInt(matcher.group("min"));
        int second = matcher.group("s") == null ? 0 : Math.min(59, Integer.parseInt(matcher.group("s")));
        String half = matcher.group("half");
        if (half != null) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute, second);
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        String name = zone.toUpperCase(Locale.ROOT);
        Integer hours = ZONES.get(name);
        if (hours != null) {
            return ZoneOffset.ofHours(hours);
        }
        Matcher matcher =
                Pattern.compile("(?:GMT|UTC)?\\s?([+-])(\\d{1,2}):?(\\d{2})?").matcher(name);
        if (!matcher.matches()) {
            return null;
        }
        int minutes = Integer.parseInt(matcher.group(2)) * 60
                + (matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3)));
        return minutes > 18 * 60
                ? null
                : ZoneOffset.ofTotalSeconds((matcher.group(1).equals("-") ? -60 : 60) * minutes);
    }
}
