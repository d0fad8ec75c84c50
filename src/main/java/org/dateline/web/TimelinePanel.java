package org.dateline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.PublishedDate;
import org.dateline.result.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Articles over time as bars, each a link to its stretch of time. Neighbouring steps are put together until no more than
 * {@value #MOST_BARS} bars are left.
 *
 * @param most says how much the tallest bar stands for
 * @param coarser articles whose date is too coarse for a bar, or null for none
 * @param undated a link to the articles without a date, or null for none
 */
record TimelinePanel(
        List<Column> columns,
        String most,
        String first,
        String last,
        @Nullable String coarser,
        @Nullable Link undated) {
    private static final int MOST_BARS = 32;

    /**
     * A bar.
     *
     * @param height of 100, at least 2 where there is an article
     * @param top 100 less the height
     */
    record Column(String label, String count, int height, int top, boolean selected, String href) {}

    static @Nullable TimelinePanel of(Timeline timeline, SearchForm form) {
        if (timeline.bars().isEmpty() && timeline.undated() == 0 && timeline.coarser() == 0) {
            return null;
        }
        List<Timeline.Bar> bars = merged(timeline);
        long most = bars.stream().mapToLong(Timeline.Bar::count).max().orElse(0);
        return new TimelinePanel(
                bars.stream().map(bar -> column(bar, most, form)).toList(),
                "tallest bar: " + Wording.count(most, "article", "articles"),
                bars.isEmpty() ? "" : label(timeline.step(), bars.getFirst().from()),
                bars.isEmpty() ? "" : label(timeline.step(), bars.getLast().to()),
                timeline.coarser() == 0
                        ? null
                        : Wording.count(timeline.coarser(), "article has", "articles have")
                                + " a date too coarse for a bar",
                timeline.undated() == 0
                        ? null
                        : new Link(
                                Wording.number(timeline.undated()) + " undated",
                                form.withUndated(true).address()));
    }

    private static Column column(Timeline.Bar bar, long most, SearchForm form) {
        int height = bar.count() == 0 ? 0 : (int) Math.max(2, Math.round(100.0 * bar.count() / most));
        String from = iso(bar.from(), bar.to());
        String to = from.length() < 10 && PublishedDate.parse(from).last().equals(bar.to()) ? from : iso(bar);
        return new Column(
                label(from, to),
                Wording.count(bar.count(), "article", "articles"),
                height,
                100 - height,
                bar.selected(),
                form.withDates(from, to).address());
    }

    private static String label(String from, String to) {
        return from.equals(to) ? Wording.date(from) : Wording.date(from) + " to " + Wording.date(to);
    }

    private static String label(Timeline.Step step, LocalDate day) {
        return switch (step) {
            case YEAR -> Integer.toString(day.getYear());
            case MONTH -> Wording.month(day.getMonthValue()) + " " + day.getYear();
            case DAY -> day.getDayOfMonth() + " " + Wording.month(day.getMonthValue()) + " " + day.getYear();
        };
    }

    /** How the first day of a bar stands in an address: as a year or month where the bar begins and ends with one. */
    private static String iso(LocalDate from, LocalDate to) {
        boolean months = from.getDayOfMonth() == 1 && to.equals(to.withDayOfMonth(to.lengthOfMonth()));
        boolean years = months && from.getMonthValue() == 1 && to.getMonthValue() == 12;
        return from.toString().substring(0, years ? 4 : months ? 7 : 10);
    }

    private static String iso(Timeline.Bar bar) {
        return bar.to().toString().substring(0, iso(bar.from(), bar.to()).length());
    }

    private static List<Timeline.Bar> merged(Timeline timeline) {
        int[] sizes = switch (timeline.step()) {
            case YEAR -> new int[] {1, 2, 5, 10, 20, 50, 100, 1000};
            case MONTH -> new int[] {1, 3, 6, 12};
            case DAY -> new int[] {1, 7, 14, 28};
        };
        List<Timeline.Bar> merged = timeline.bars();
        for (int i = 0; i < sizes.length && merged.size() > MOST_BARS; i++) {
            merged = merged(timeline, sizes[i]);
        }
        return merged;
    }

    private static List<Timeline.Bar> merged(Timeline timeline, int size) {
        List<Timeline.Bar> merged = new ArrayList<>();
        long group = Long.MIN_VALUE;
        for (Timeline.Bar bar : timeline.bars()) {
            long of = Math.floorDiv(ordinal(timeline.step(), bar.from()), size);
            if (of == group) {
                Timeline.Bar before = merged.removeLast();
                merged.add(new Timeline.Bar(
                        before.label(),
                        before.from(),
                        bar.to(),
                        before.count() + bar.count(),
                        before.selected() && bar.selected()));
            } else {
                merged.add(bar);
            }
            group = of;
        }
        return merged;
    }

    private static long ordinal(Timeline.Step step, LocalDate day) {
        return switch (step) {
            case YEAR -> day.getYear();
            case MONTH -> day.getYear() * 12L + day.getMonthValue() - 1;
            case DAY -> day.toEpochDay();
        };
    }
}
