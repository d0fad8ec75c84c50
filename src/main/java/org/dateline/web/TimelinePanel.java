package org.dateline.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.PublishedDate;
import org.dateline.query.DateRange;
import org.dateline.result.Timeline;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Articles over time: all of them, and below, where a stretch of time is chosen, that stretch more closely. A bar leads to
 * its stretch, so that years open into months and months into days.
 *
 * @param all every article of the answer without its own dates
 * @param close the chosen stretch in smaller steps, or null where it has none
 * @param wider the stretches around the chosen one, the widest first
 * @param coarser articles whose date is too coarse for a bar, or null for none
 * @param undated a link to the articles without a date, or null for none
 */
record TimelinePanel(
        @Nullable BarStrip all,
        @Nullable BarStrip close,
        List<Link> wider,
        @Nullable String coarser,
        @Nullable Link undated) {
    private static final long MOST_DAYS = 62;
    private static final long MOST_MONTHS = 36;

    /**
     * @param close the articles of the answer in the step that {@link #closer} asks for, or null
     * @return null where there is nothing to show
     */
    static @Nullable TimelinePanel of(Timeline timeline, @Nullable Timeline close, SearchForm form, Wording wording) {
        if (timeline.bars().isEmpty() && timeline.undated() == 0 && timeline.coarser() == 0) {
            return null;
        }
        return new TimelinePanel(
                timeline.bars().isEmpty() ? null : BarStrip.of(timeline, wording.text("timeline.all"), form, wording),
                close == null || close.bars().size() < 2
                        ? null
                        : BarStrip.of(close, ActiveFilter.dates(form, wording), form, wording),
                wider(form, wording),
                timeline.coarser() == 0 ? null : wording.text("timeline.coarser", timeline.coarser()),
                timeline.undated() == 0
                        ? null
                        : new Link(
                                wording.text("timeline.undated", timeline.undated()),
                                form.withUndated(true).address()));
    }

    /** The step in which a chosen stretch of time is worth a closer look, or null for none. */
    static Timeline.@Nullable Step closer(DateRange chosen, Timeline.Step shown) {
        LocalDate from = chosen.from();
        LocalDate to = chosen.to();
        if (from == null || to == null || from.equals(to)) {
            return null;
        }
        Timeline.Step step = ChronoUnit.DAYS.between(from, to) <= MOST_DAYS
                ? Timeline.Step.DAY
                : ChronoUnit.MONTHS.between(from, to) <= MOST_MONTHS ? Timeline.Step.MONTH : Timeline.Step.YEAR;
        return step.compareTo(shown) > 0 ? step : null;
    }

    private static List<Link> wider(SearchForm form, Wording wording) {
        DateRange chosen = form.published();
        LocalDate from = chosen.from();
        LocalDate to = chosen.to();
        if (from == null && to == null) {
            return List.of();
        }
        List<Link> wider = new ArrayList<>();
        wider.add(new Link(wording.text("timeline.ever"), form.withDates("", "").address()));
        if (from != null && to != null && from.getYear() == to.getYear()) {
            String year = Integer.toString(from.getYear());
            add(wider, year, from, to, form, wording);
            if (YearMonth.from(from).equals(YearMonth.from(to))) {
                add(wider, YearMonth.from(from).toString(), from, to, form, wording);
            }
        }
        return wider;
    }

    private static void add(
            List<Link> wider, String stretch, LocalDate from, LocalDate to, SearchForm form, Wording wording) {
        PublishedDate date = PublishedDate.parse(stretch);
        if (!date.first().equals(from) || !date.last().equals(to)) {
            wider.add(new Link(
                    wording.date(stretch), form.withDates(stretch, stretch).address()));
        }
    }
}
