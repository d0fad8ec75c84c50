package org.dateline.result;

import java.time.LocalDate;
import java.util.List;

/**
 * Articles over time. The counts of the bars, of those whose date is too coarse for a bar, and of the undated add up to
 * the total of the answer without its own date filter.
 *
 * @param step what a bar spans
 * @param bars every step from the first with an article to the last, empty ones included; where these would be
 *     thousands, only those with articles
 * @param coarser dated, but not as exactly as a bar
 * @param undated without a date
 */
public record Timeline(Step step, List<Bar> bars, long coarser, long undated) {
    public static final Timeline EMPTY = new Timeline(Step.YEAR, List.of(), 0, 0);

    /** What a bar spans. */
    public enum Step {
        YEAR,
        MONTH,
        DAY
    }

    /**
     * @param label {@code 2023}, {@code 2023-06} or {@code 2023-06-01}
     * @param from the first day
     * @param to the last day
     */
    public record Bar(String label, LocalDate from, LocalDate to, long count, boolean selected) {}

    public Timeline {
        bars = List.copyOf(bars);
    }
}
