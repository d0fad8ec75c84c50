package org.dateline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.PublishedDate;
import org.dateline.query.DateRange;
import org.dateline.result.Timeline;

/** The timeline of a {@link SampleArchive}, counted one by one. */
final class SampleTimeline {
    private SampleTimeline() {}

    static Timeline of(List<Article> found, Timeline.Step step, DateRange chosen) {
        TreeMap<LocalDate, Long> counts = new TreeMap<>();
        long undated = 0;
        long coarser = 0;
        for (Article article : found) {
            PublishedDate date = article.publication().date();
            if (date == null) {
                undated++;
            } else if (isCoarser(date.precision(), step)) {
                coarser++;
            } else {
                counts.merge(start(date.first(), step), 1L, Long::sum);
            }
        }
        List<Timeline.Bar> bars = new ArrayList<>();
        LocalDate next;
        for (LocalDate day = counts.isEmpty() ? LocalDate.MAX : counts.firstKey();
                !counts.isEmpty() && !day.isAfter(counts.lastKey());
                day = next) {
            next = next(day, step);
            LocalDate last = next.minusDays(1);
            bars.add(new Timeline.Bar(
                    label(day, step), day, last, counts.getOrDefault(day, 0L), isChosen(day, last, chosen)));
        }
        return new Timeline(step, bars, coarser, undated);
    }

    private static boolean isCoarser(PublishedDate.Precision precision, Timeline.Step step) {
        return step == Timeline.Step.DAY && precision != PublishedDate.Precision.DAY
                || step == Timeline.Step.MONTH && precision == PublishedDate.Precision.YEAR;
    }

    private static LocalDate start(LocalDate day, Timeline.Step step) {
        return switch (step) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private static LocalDate next(LocalDate day, Timeline.Step step) {
        return switch (step) {
            case DAY -> day.plusDays(1);
            case MONTH -> day.plusMonths(1);
            case YEAR -> day.plusYears(1);
        };
    }

    private static String label(LocalDate day, Timeline.Step step) {
        return day.toString()
                .substring(
                        0,
                        switch (step) {
                            case DAY -> 10;
                            case MONTH -> 7;
                            case YEAR -> 4;
                        });
    }

    private static boolean isChosen(LocalDate first, LocalDate last, DateRange chosen) {
        LocalDate from = chosen.from();
        LocalDate to = chosen.to();
        return chosen.isBounded() && (from == null || !last.isBefore(from)) && (to == null || !first.isAfter(to));
    }
}
