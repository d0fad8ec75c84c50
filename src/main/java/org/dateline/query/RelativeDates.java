package org.dateline.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days that are counted from today: {@code yesterday}, {@code last 90 days}, {@code this month}. */
final class RelativeDates {
    private static final Pattern LAST_SO_MANY =
            Pattern.compile("(?:(?:last|past|previous)[- ])?(\\d{1,5})[- ]?(hour|day|week|month|year|h|d|w|m|y)s?");
    private static final Pattern AGO = Pattern.compile("(\\d{1,5})[- ](day|week|month|year)s?[- ]ago");

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private RelativeDates() {}

    /** The days that are meant, today among them where the words leave it open; empty for other words. */
    static Optional<DateRange> read(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        YearMonth month = YearMonth.from(today);
        return switch (text) {
            case "today", "now" -> days(today, today);
            case "yesterday" -> days(today.minusDays(1), today.minusDays(1));
            case "this week" -> days(monday, today);
            case "this month" -> days(month.atDay(1), today);
            case "this year" -> days(today.withDayOfYear(1), today);
            case "last week", "previous week" -> days(monday.minusWeeks(1), monday.minusDays(1));
            case "last month", "previous month" -> month(month.minusMonths(1));
            case "last year", "previous year" ->
                days(
                        today.minusYears(1).withDayOfYear(1),
                        today.withDayOfYear(1).minusDays(1));
            case "past day", "past 24 hours", "last 24 hours" -> days(today.minusDays(1), today);
            case "past week" -> lastSoMany(1, "week", today);
            case "past month" -> lastSoMany(1, "month", today);
            case "past year" -> lastSoMany(1, "year", today);
            default -> counted(text, today);
        };
    }

    private static Optional<DateRange> days(LocalDate from, LocalDate to) {
        return Optional.of(new DateRange(from, to));
    }

    private static Optional<DateRange> month(YearMonth month) {
        return days(month.atDay(1), month.atEndOfMonth());
    }

    private static Optional<DateRange> counted(String text, LocalDate today) {
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            LocalDate day = back(Integer.parseInt(ago.group(1)), ago.group(2), today);
            return days(day, day);
        }
        Matcher last = LAST_SO_MANY.matcher(text);
        if (last.matches() && Integer.parseInt(last.group(1)) > 0) {
            return lastSoMany(Integer.parseInt(last.group(1)), last.group(2), today);
        }
        return Optional.empty();
    }

    /** So many days up to and with today; hours are rounded up to the days that they touch. */
    private static Optional<DateRange> lastSoMany(int count, String unit, LocalDate today) {
        boolean hours = unit.startsWith("h");
        return days(
                hours
                        ? today.minusDays((count + 23) / 24)
                        : back(count, unit, today).plusDays(1),
                today);
    }

    private static LocalDate back(int count, String unit, LocalDate today) {
        LocalDate day = switch (unit.charAt(0)) {
            case 'd' -> today.minusDays(count);
            case 'w' -> today.minusWeeks(count);
            case 'm' -> today.minusMonths(count);
            default -> today.minusYears(count);
        };
        return day.isBefore(EARLIEST) ? EARLIEST : day;
    }
}
