package org.dateline.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.PublishedDate.Precision;
import org.dateline.query.DateRange;
import org.dateline.result.Timeline;
import org.dateline.result.Timeline.Bar;
import org.dateline.result.Timeline.Step;

/**
 * Articles counted by date, and the bars made of them: days for up to {@value #MOST_DAYS} of them, months for up to {@value
 * #MOST_MONTHS}, else years.
 */
public final class DateCounts {
    private static final int MOST_DAYS = 45;
    private static final int MOST_MONTHS = 48;
    /** Of more bars, only those with articles are listed: a wrong year would make a million of them. */
    private static final long MOST_BARS = 4_000;

    private final Map<Integer, Long> days = new HashMap<>();
    private final Map<Integer, Long> months = new HashMap<>();
    private final Map<Integer, Long> years = new HashMap<>();
    private long undated;

    /** Counts articles without a date. */
    public void addUndated(long count) {
        undated += count;
    }

    /**
     * Counts articles.
     *
     * @param day the first that the date may be, since 1970
     */
    public void add(int day, Precision precision, long count) {
        Map<Integer, Long> counts = switch (precision) {
            case DAY -> days;
            case MONTH -> months;
            case YEAR -> years;
        };
        counts.merge(day, count, Long::sum);
    }

    /** The bars; one that meets the chosen days is selected. */
    public Timeline timeline(DateRange chosen) {
        return timeline(step(), chosen);
    }

    /** The same with bars of one width. */
    public Timeline timeline(Step step, DateRange chosen) {
        Map<LocalDate, Long> bars = new HashMap<>();
        add(days, step, bars);
        long coarser = 0;
        if (step == Step.DAY) {
            coarser += sum(months);
        } else {
            add(months, step, bars);
        }
        if (step == Step.YEAR) {
            add(years, step, bars);
        } else {
            coarser += sum(years);
        }
        return new Timeline(step, bars(step, bars, chosen), coarser, undated);
    }

    /** By the span of the dates that are known to the day, or else as they are known. */
    private Step step() {
        Map<Integer, Long> finest = !days.isEmpty() ? days : months;
        if (finest.isEmpty()) {
            return Step.YEAR;
        }
        LocalDate first =
                day(finest.keySet().stream().mapToInt(Integer::intValue).min().orElse(0));
        LocalDate last =
                day(finest.keySet().stream().mapToInt(Integer::intValue).max().orElse(0));
        if (!days.isEmpty() && ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return Step.DAY;
        }
        return ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last) < MOST_MONTHS ? Step.MONTH : Step.YEAR;
    }

    private static LocalDate day(int epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void add(Map<Integer, Long> counts, Step step, Map<LocalDate, Long> bars) {
        counts.forEach((day, count) -> bars.merge(begin(step, day(day)), count, Long::sum));
    }

    private static LocalDate begin(Step step, LocalDate day) {
        return switch (step) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static List<Bar> bars(Step step, Map<LocalDate, Long> counts, DateRange chosen) {
        if (counts.isEmpty()) {
            return List.of();
        }
        List<LocalDate> begun = counts.keySet().stream().sorted().toList();
        List<Bar> bars = new ArrayList<>();
        if (width(step).between(begun.getFirst(), begun.getLast()) > MOST_BARS) {
            begun.forEach(from -> bars.add(bar(step, from, counts.getOrDefault(from, 0L), chosen)));
            return bars;
        }
        for (LocalDate from = begun.getFirst(); !from.isAfter(begun.getLast()); from = next(step, from)) {
            bars.add(bar(step, from, counts.getOrDefault(from, 0L), chosen));
        }
        return bars;
    }

    private static ChronoUnit width(Step step) {
        return switch (step) {
            case DAY -> ChronoUnit.DAYS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
        };
    }

    private static LocalDate next(Step step, LocalDate from) {
        return switch (step) {
            case DAY -> from.plusDays(1);
            case MONTH -> from.plusMonths(1);
            case YEAR -> from.plusYears(1);
        };
    }

    private static Bar bar(Step step, LocalDate from, long count, DateRange chosen) {
        LocalDate to = next(step, from).minusDays(1);
        String label = switch (step) {
            case DAY -> from.toString();
            case MONTH -> YearMonth.from(from).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", from.getYear());
        };
        boolean selected = chosen.isBounded()
                && (chosen.from() == null || !to.isBefore(chosen.from()))
                && (chosen.to() == null || !from.isAfter(chosen.to()));
        return new Bar(label, from, to, count, selected);
    }
}
