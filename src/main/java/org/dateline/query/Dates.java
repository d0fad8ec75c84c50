package org.dateline.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.MonthNames;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates and parts of dates as people write them. A part of a date is a range: {@code 2023-06} is the first to the
 * thirtieth of June.
 */
public final class Dates {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:t.*)?");
    private static final Pattern COMPACT = Pattern.compile("((?:1[5-9]|20|21)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[- ]?q([1-4])|q([1-4])[- ]?(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}+)\\.?[-, ]+(\\d{4})");
    private static final Pattern YEAR_OF_MONTH = Pattern.compile("(\\d{4})[- ]+(\\p{L}+)\\.?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[- ]+(?:of |de )?(\\p{L}+)\\.?,?[- ]+(?:de )?(\\d{4})");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}+)\\.?[- ]+(\\d{1,2})(?:st|nd|rd|th)?,?[- ]+(\\d{4})");

    private Dates() {}

    /** What a typed date turned out to be. */
    public sealed interface Reading {}

    /** Days. */
    public record Days(DateRange range) implements Reading {}

    /** One of several days. */
    public record Ambiguous(List<LocalDate> readings) implements Reading {}

    /** A day that the calendar does not have, and the last day before it. */
    public record Impossible(LocalDate nearest) implements Reading {}

    /** No date at all. */
    public record Unreadable() implements Reading {}

    /**
     * The first day of a date or a part of one, as a {@code from=} of an address means it; empty where it is not a date
     * or may be several.
     */
    public static Optional<LocalDate> first(String typed) {
        return read(typed) instanceof Days(DateRange range) ? Optional.ofNullable(range.from()) : Optional.empty();
    }

    /** The last day of a date or a part of one, as a {@code to=} of an address means it. */
    public static Optional<LocalDate> last(String typed) {
        return read(typed) instanceof Days(DateRange range) ? Optional.ofNullable(range.to()) : Optional.empty();
    }

    /** Reads one date or a part of one: a year, a quarter, a month, a day. */
    public static Reading read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.length() > 40) {
            return new Unreadable();
        }
        Reading numbers = numbers(text);
        return numbers != null ? numbers : names(text);
    }

    private static @Nullable Reading numbers(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            int number = Integer.parseInt(text);
            return days(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
        }
        Matcher month = YEAR_MONTH.matcher(text);
        if (month.matches()) {
            return month(month.group(1), month.group(2));
        }
        for (Pattern pattern : List.of(DAY, COMPACT)) {
            Matcher day = pattern.matcher(text);
            if (day.matches()) {
                return day(day.group(1), day.group(2), day.group(3));
            }
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            boolean yearFirst = quarter.group(1) != null;
            return quarter(quarter.group(yearFirst ? 1 : 4), quarter.group(yearFirst ? 2 : 3));
        }
        Matcher slashed = SLASHED.matcher(text);
        return slashed.matches() ? slashed(slashed) : null;
    }

    private static Reading names(String text) {
        Matcher monthYear = MONTH_YEAR.matcher(text);
        if (monthYear.matches()) {
            return month(monthYear.group(2), monthNumber(monthYear.group(1)));
        }
        Matcher yearMonth = YEAR_OF_MONTH.matcher(text);
        if (yearMonth.matches()) {
            return month(yearMonth.group(1), monthNumber(yearMonth.group(2)));
        }
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return day(dayMonth.group(3), monthNumber(dayMonth.group(2)), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        if (monthDay.matches()) {
            return day(monthDay.group(3), monthNumber(monthDay.group(1)), monthDay.group(2));
        }
        return new Unreadable();
    }

    /** The number of a month by its name in any language, {@code 0} for what is no month. */
    private static String monthNumber(String name) {
        Integer month = MonthNames.month(name, null);
        return month == null ? "0" : month.toString();
    }

    private static Reading days(LocalDate from, LocalDate to) {
        return new Days(new DateRange(from, to));
    }

    private static Reading quarter(String year, String quarter) {
        YearMonth first = YearMonth.of(Integer.parseInt(year), 3 * Integer.parseInt(quarter) - 2);
        return days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private static Reading month(String year, String month) {
        int number = Integer.parseInt(month);
        if (number < 1 || number > 12) {
            return new Unreadable();
        }
        YearMonth found = YearMonth.of(Integer.parseInt(year), number);
        return days(found.atDay(1), found.atEndOfMonth());
    }

    private static Reading day(String year, String month, String day) {
        int monthNumber = Integer.parseInt(month);
        int dayNumber = Integer.parseInt(day);
        if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) {
            return new Unreadable();
        }
        YearMonth found = YearMonth.of(Integer.parseInt(year), monthNumber);
        if (!found.isValidDay(dayNumber)) {
            return new Impossible(found.atEndOfMonth());
        }
        return days(found.atDay(dayNumber), found.atDay(dayNumber));
    }

    /** Day and month in either order, unless dots say that the day comes first. */
    private static Reading slashed(Matcher matcher) {
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(3));
        int year = Integer.parseInt(matcher.group(4));
        int fullYear = matcher.group(4).length() == 4 ? year : year + (year < 70 ? 2000 : 1900);
        LocalDate dayFirst = valid(fullYear, second, first);
        LocalDate monthFirst = matcher.group(2).equals(".") ? null : valid(fullYear, first, second);
        if (dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst)) {
            return new Ambiguous(List.of(dayFirst, monthFirst));
        }
        LocalDate only = dayFirst != null ? dayFirst : monthFirst;
        return only == null ? new Unreadable() : days(only, only);
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
