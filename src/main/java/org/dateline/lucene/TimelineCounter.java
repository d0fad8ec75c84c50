package org.dateline.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.article.PublishedDate.Precision;
import org.dateline.query.DateRange;
import org.dateline.result.Timeline;
import org.dateline.result.Timeline.Bar;
import org.dateline.result.Timeline.Step;

/** Counts articles over time: days for up to {@value #MOST_DAYS} of them, months for up to {@value #MOST_MONTHS}, else years. */
final class TimelineCounter {
    private static final int MOST_DAYS = 45;
    private static final int MOST_MONTHS = 48;
    /** Of more bars, only those with articles are listed: a wrong year would make a million of them. */
    private static final long MOST_BARS = 4_000;

    private final Map<Integer, Long> days = new HashMap<>();
    private final Map<Integer, Long> months = new HashMap<>();
    private final Map<Integer, Long> years = new HashMap<>();
    private long undated;

    private TimelineCounter() {}

    /** Counts the matches with the days chosen on the timeline left out; a bar that meets them is selected. */
    static Timeline count(Scope scope) throws IOException {
        TimelineCounter counter = new TimelineCounter();
        FixedBitSet docs = scope.withoutDates();
        for (LeafReaderContext leaf : scope.snapshot().reader().leaves()) {
            counter.count(leaf, docs);
        }
        return counter.timeline(counter.step(), scope.request().published());
    }

    /** Counts the matches with bars of one width. */
    static Timeline count(Scope scope, Step step) throws IOException {
        TimelineCounter counter = new TimelineCounter();
        FixedBitSet docs = scope.matches();
        for (LeafReaderContext leaf : scope.snapshot().reader().leaves()) {
            counter.count(leaf, docs);
        }
        return counter.timeline(step, DateRange.EVER);
    }

    private void count(LeafReaderContext leaf, FixedBitSet docs) throws IOException {
        NumericDocValues day = leaf.reader().getNumericDocValues(Schema.FIRST_DAY);
        NumericDocValues precision = leaf.reader().getNumericDocValues(Schema.PRECISION);
        int end = leaf.docBase + leaf.reader().maxDoc();
        int doc = leaf.docBase < end ? docs.nextSetBit(leaf.docBase, end) : DocIdSetIterator.NO_MORE_DOCS;
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int local = doc - leaf.docBase;
            if (day == null || precision == null || !day.advanceExact(local) || !precision.advanceExact(local)) {
                undated++;
            } else {
                add((int) day.longValue(), Precision.values()[(int) precision.longValue()]);
            }
            doc = doc + 1 < end ? docs.nextSetBit(doc + 1, end) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }

    private void add(int day, Precision precision) {
        Map<Integer, Long> counts = switch (precision) {
            case DAY -> days;
            case MONTH -> months;
            case YEAR -> years;
        };
        counts.merge(day, 1L, Long::sum);
    }

    private Timeline timeline(Step step, DateRange chosen) {
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
