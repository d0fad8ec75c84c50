package org.dateline.extract.date;

import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PublishedDate;
import org.dateline.text.MonthNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that people and programs write: ISO 8601, RFC 822, epoch seconds, {@code June 3, 2023},
 * {@code 3 juin 2023}, {@code 2023年6月3日}, {@code 03.06.2023}, a month, a year. Never guesses: {@code 03/04/2023} is a
 * date only where the language decides which number is the day. The day is the one that the writer's clock showed.
 * Thread-safe.
 */
public final class DateParser {
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d.])(?<y>\\d{4})(?<sep>[-/.])(?<m>\\d{1,2})(?:\\k<sep>(?<d>\\d{1,2}))?(?!\\d)"
                    + ClockTime.AFTER_ISO);
    private static final Pattern COMPACT = Pattern.compile(
            "^(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?:T?(?<time>\\d{4,6})(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?$");
    private static final Pattern EPOCH = Pattern.compile("^-?\\d{9,10}(?:\\.\\d+)?$|^\\d{12,13}$");
    private static final Pattern CJK =
            Pattern.compile("(?<y>\\d{4})\\s*[年년]\\s*(?<m>\\d{1,2})\\s*[月월](?:\\s*(?<d>\\d{1,2})\\s*[日일号])?");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|ºº?|ª|\\.)?[\\s,-]*(?:of\\s+|de\\s+|del\\s+|d['’]\\s*|da\\s+)?"
                    + "(?<m>\\p{L}[\\p{L}\\p{M}'’\\u200c]*)(?:\\s?/\\s?\\p{IsArabic}+)?\\.?[\\s,-]*(?:de\\s+|del\\s+|of\\s+)?(?<y>\\d{4}|(?<=-)\\d{2})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<m>\\p{L}[\\p{L}\\p{M}]*)\\.?\\s*(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:\\s*,\\s*|\\s+)(?<y>\\d{4})(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(?<!\\d)(?<y>\\d{4})[.,]?\\s+(?<m>\\p{L}[\\p{L}\\p{M}]*)\\.?\\s+(?<d>\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?<m>\\p{L}[\\p{L}\\p{M}'’]*)\\.?[\\s,/-]+(?:de\\s+|del\\s+|of\\s+)?(?<y>\\d{4})(?!\\d)");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<!\\d)(?<a>\\d{1,2})(?<sep>[./-])(?: (?=\\d{1,2}\\. \\d))?(?<b>\\d{1,2})\\k<sep> ?(?<y>\\d{4})(?!\\d)");
    private static final Pattern RFC_SHORT_YEAR =
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2})[ -](?<m>\\p{L}{3})[ -](?<y>\\d{2})\\s+\\d{1,2}:\\d{2}");
    private static final Pattern YEAR = Pattern.compile("^\\(?(?<y>\\d{4})\\)?\\.?$");
    private static final Set<String> MONTH_FIRST_COUNTRIES = Set.of("US", "PH", "PR", "GU");
    private static final Set<String> BOTH_ORDERS = Set.of("en", "fil", "sw", "ha", "so", "am");

    private DateParser() {}

    /** The date in a value that should be one, or null where it is none, or which it is cannot be known. */
    public static @Nullable PublishedDate parse(@Nullable String value, @Nullable String language) {
        return value == null || value.length() > 200 ? null : read(normal(value), language);
    }

    /** The part of {@code value} that {@link #parse} takes for a date, or null. Offsets fit the value. */
    public static @Nullable String found(String value, @Nullable String language) {
        String text = digits(value);
        for (Pattern form :
                new Pattern[] {ISO, CJK, DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY, NUMBERS, MONTH_YEAR}) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                if (parse(matcher.group(), language) != null) {
                    return value.substring(matcher.start(), matcher.end());
                }
            }
        }
        return null;
    }

    private static @Nullable PublishedDate read(String text, @Nullable String language) {
        if (EPOCH.matcher(text).matches()) {
            return epoch(text);
        }
        Matcher matcher = COMPACT.matcher(text);
        if (matcher.matches()) {
            return ClockTime.at(day(number(matcher, "y"), number(matcher, "m"), number(matcher, "d")), matcher, text);
        }
        for (Pattern form : new Pattern[] {ISO, CJK}) {
            matcher = form.matcher(text);
            if (matcher.find()) {
                PublishedDate date = form == ISO && matcher.group("d") == null && !text.matches("\\d{4}[-/.]\\d{1,2}")
                        ? null
                        : numeric(matcher, text);
                if (date != null) {
                    return date;
                }
            }
        }
        PublishedDate named = named(text, language);
        if (named != null) {
            return named;
        }
        matcher = NUMBERS.matcher(text);
        if (matcher.find()) {
            return ordered(matcher, text, language);
        }
        matcher = YEAR.matcher(text);
        return matcher.matches() ? year(number(matcher, "y")) : null;
    }

    private static @Nullable PublishedDate numeric(Matcher matcher, String text) {
        int year = number(matcher, "y");
        if (matcher.group("d") == null) {
            return month(year, number(matcher, "m"));
        }
        return ClockTime.at(day(year, number(matcher, "m"), number(matcher, "d")), text.substring(matcher.start()));
    }

    /** Forms that name the month. */
    private static @Nullable PublishedDate named(String text, @Nullable String language) {
        for (Pattern form :
                new Pattern[] {DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY, RFC_SHORT_YEAR, MONTH_YEAR}) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                int year = number(matcher, "y");
                year = year < 70 ? year + 2000 : year < 100 ? year + 1900 : year;
                Integer day = form == MONTH_YEAR ? null : Integer.valueOf(number(matcher, "d"));
                if (day == null && text.replace(matcher.group("y"), "").matches(".*\\d.*")) {
                    // A day that is none, as of 31 June, leaves the whole in doubt.
                    continue;
                }
                PublishedDate date = named(year, matcher.group("m"), day, text.substring(matcher.start()), language);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable PublishedDate named(
            int year, String monthName, @Nullable Integer day, String rest, @Nullable String language) {
        Integer persian = MonthNames.persianMonth(monthName);
        if (persian != null && year >= 1200 && year < 1600) {
            return day == null ? null : persian(year, persian, day);
        }
        Integer month = MonthNames.month(monthName, language);
        if (month == null) {
            return null;
        }
        return day == null ? month(year, month) : ClockTime.at(day(year, month, day), rest);
    }

    /** {@code 3/6/2023}: the day comes first or last as the writer's country has it, if that can be known. */
    private static @Nullable PublishedDate ordered(Matcher matcher, String text, @Nullable String language) {
        int a = number(matcher, "a");
        int b = number(matcher, "b");
        int year = number(matcher, "y");
        Boolean dayFirst;
        if (a > 12 || a == b || matcher.group("sep").equals(".")) {
            dayFirst = true;
        } else {
            dayFirst = b > 12 ? Boolean.FALSE : dayFirst(language);
        }
        if (dayFirst == null) {
            return null;
        }
        LocalDate date = dayFirst ? day(year, b, a) : day(year, a, b);
        return ClockTime.at(date, text.substring(matcher.start()));
    }

    private static @Nullable Boolean dayFirst(@Nullable String language) {
        if (language == null) {
            return null;
        }
        Locale locale = Locale.forLanguageTag(language);
        if (MONTH_FIRST_COUNTRIES.contains(locale.getCountry())) {
            return false;
        }
        return locale.getCountry().isEmpty() && BOTH_ORDERS.contains(locale.getLanguage()) ? null : Boolean.TRUE;
    }

    private static @Nullable PublishedDate epoch(String text) {
        double value = Double.parseDouble(text);
        long seconds = (long) (Math.abs(value) > 1e11 ? value / 1000 : value);
        return seconds <= 0
                ? null
                : PublishedDate.of(java.time.Instant.ofEpochSecond(seconds).atOffset(java.time.ZoneOffset.UTC));
    }

    private static @Nullable PublishedDate persian(int year, int month, int day) {
        PersianCalendar calendar = new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        calendar.clear();
        calendar.set(year, month - 1, day);
        return day > 31
                ? null
                : PublishedDate.of(LocalDate.ofInstant(calendar.getTime().toInstant(), ZoneId.of("UTC")));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return isPlausible(year) ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable PublishedDate month(int year, int month) {
        return isPlausible(year) && month >= 1 && month <= 12 ? PublishedDate.of(YearMonth.of(year, month)) : null;
    }

    private static @Nullable PublishedDate year(int year) {
        return isPlausible(year) ? PublishedDate.of(Year.of(year)) : null;
    }

    /** Newspapers are not older, and nothing is published after this century. */
    private static boolean isPlausible(int year) {
        return year >= 1600 && year < 2100;
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String normal(String value) {
        return digits(value).replaceAll("[\\s\\p{Z}\\u200e\\u200f]+", " ").strip();
    }

    /** Digits of any script as 0 to 9, and white space of any kind as a space; lengths stay. */
    private static String digits(String value) {
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int digit = c > 127 ? Character.digit(c, 10) : -1;
            text.append(digit >= 0 ? (char) ('0' + digit) : c > 127 && Character.isSpaceChar(c) ? ' ' : c);
        }
        return text.toString();
    }
}
