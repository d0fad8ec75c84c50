package org.dateline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.PublishedDate;
import org.dateline.result.Timeline;
import org.dateline.web.wording.Wording;

/**
 * A row of bars, each a link to its stretch of time. Neighbouring steps are put together until no more than
 * {@value #MOST_BARS} bars are left.
 *
 * @param label what the row shows
 * @param most says how much the tallest bar stands for
 * @param last when the last bar ends; empty where there is only one
 */
record BarStrip(String label, List<Bar> bars, String most) {
    private static final int MOST_BARS = 34;
    private static final int TICKS = 6;

    /**
     * A bar.
     *
     * @param height of 100, at least 2 where there is an article
     * @param top 100 less the height
     * @param from the first day, month or year, as an address has it
     * @param to the last one
     * @param tick what stands under it on the axis, or the empty string
     * @param ends whether that is where the axis ends
     */
    record Bar(
            String label,
            String count,
            int height,
            int top,
            boolean selected,
            String from,
            String to,
            String href,
            String tick,
            boolean ends) {}

    static BarStrip of(Timeline timeline, String label, SearchForm form, Wording wording) {
        List<Timeline.Bar> bars = merged(timeline);
        long most = bars.stream().mapToLong(Timeline.Bar::count).max().orElse(0);
        return new BarStrip(
                label,
                IntStream.range(0, bars.size())
                        .mapToObj(at -> bar(
                                bars.get(at),
                                most,
                                tick(timeline.step(), bars, at, wording),
                                at > 0 && at == bars.size() - 1,
                                form,
                                wording))
                        .toList(),
                wording.text("timeline.most", most));
    }

    /** A few bars say when they begin, as far apart as their words need, and the last says when it ends. */
    private static String tick(Timeline.Step step, List<Timeline.Bar> bars, int at, Wording wording) {
        int last = bars.size() - 1;
        if (at == last && last > 0) {
            return label(step, bars.getLast().to(), wording);
        }
        int least = switch (step) {
            case YEAR -> 2;
            case MONTH -> 3;
            case DAY -> 4;
        };
        int every = Math.max(least, (bars.size() + TICKS - 1) / TICKS);
        return at % every == 0 && (at == 0 || at + every <= last)
                ? label(step, bars.get(at).from(), wording)
                : "";
    }

    private static Bar bar(Timeline.Bar bar, long most, String tick, boolean ends, SearchForm form, Wording wording) {
        int height = bar.count() == 0 ? 0 : (int) Math.max(2, Math.round(100.0 * bar.count() / most));
        String from = iso(bar.from(), bar.to());
        String to = from.length() < 10 && PublishedDate.parse(from).last().equals(bar.to()) ? from : iso(bar);
        return new Bar(
                from.equals(to)
                        ? wording.date(from)
                        : wording.text("dates.range", wording.date(from), wording.date(to)),
                wording.count("article", bar.count()),
                height,
                100 - height,
                bar.selected(),
                from,
                to,
                form.withDates(from, to).address(),
                tick,
                ends);
    }

    private static String label(Timeline.Step step, LocalDate day, Wording wording) {
        return switch (step) {
            case YEAR -> Integer.toString(day.getYear());
            case MONTH -> wording.month(day.getMonthValue()) + " " + day.getYear();
            case DAY -> day.getDayOfMonth() + " " + wording.month(day.getMonthValue()) + " " + day.getYear();
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

    /** Puts the bars of each group of so many steps of the calendar together. */
    private static List<Timeline.Bar> merged(Timeline timeline, int size) {
        List<Timeline.Bar> merged = new ArrayList<>();
        long group = Long.MIN_VALUE;
        for (Timeline.Bar bar : timeline.bars()) {
            long of = Math.floorDiv(ordinal(timeline.step(), bar.from()), (long) size);
            if (of == group) {
                Timeline.Bar last = merged.removeLast();
                merged.add(new Timeline.Bar(
                        last.label(),
                        last.from(),
                        bar.to(),
                        last.count() + bar.count(),
                        last.selected() && bar.selected()));
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
