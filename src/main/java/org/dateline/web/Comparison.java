package org.dateline.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.query.Facet;
import org.dateline.result.FacetCount;
import org.dateline.result.SearchResult;
import org.dateline.result.Timeline;

/**
 * Several searches held against each other.
 *
 * @param step what a point of time spans
 * @param times the first day of each point, every one from the first with an article to the last
 */
record Comparison(List<Line> lines, Timeline.Step step, List<LocalDate> times) {
    private static final long MOST_DAYS = 62;
    private static final long MOST_MONTHS = 96;

    /**
     * A search.
     *
     * @param counts articles at each point of time
     * @param untimed articles without a date, or with one too coarse
     * @param shares articles of each value of a facet, of all values
     */
    record Line(
            String query,
            long articles,
            long stories,
            long[] counts,
            long untimed,
            Map<Facet, Map<String, Long>> shares) {
        /** The part of its articles that has a value. */
        double share(Facet facet, String value) {
            return articles == 0
                    ? 0
                    : (double) shares.getOrDefault(facet, Map.of()).getOrDefault(value, 0L) / articles;
        }
    }

    /** The step that shows all answers well. */
    static Timeline.Step step(List<SearchResult> results) {
        List<Timeline.Bar> bars = results.stream()
                .flatMap(result -> result.timeline().bars().stream())
                .toList();
        LocalDate first = bars.stream()
                .map(Timeline.Bar::from)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        LocalDate last = bars.stream()
                .map(Timeline.Bar::to)
                .max(Comparator.naturalOrder())
                .orElse(first);
        if (ChronoUnit.DAYS.between(first, last) <= MOST_DAYS) {
            return Timeline.Step.DAY;
        }
        return ChronoUnit.MONTHS.between(first, last) <= MOST_MONTHS ? Timeline.Step.MONTH : Timeline.Step.YEAR;
    }

    /** @param timelines of each result, all in one step */
    static Comparison of(
            List<String> queries, List<SearchResult> results, List<Timeline> timelines, Timeline.Step step) {
        TreeMap<LocalDate, long[]> table = new TreeMap<>();
        for (int line = 0; line < timelines.size(); line++) {
            for (Timeline.Bar bar : timelines.get(line).bars()) {
                table.computeIfAbsent(bar.from(), day -> new long[queries.size()])[line] += bar.count();
            }
        }
        if (!table.isEmpty()) {
            for (LocalDate day = table.firstKey(); day.isBefore(table.lastKey()); day = next(step, day)) {
                table.putIfAbsent(day, new long[queries.size()]);
            }
        }
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < queries.size(); line++) {
            int at = line;
            SearchResult result = results.get(line);
            Timeline timeline = timelines.get(line);
            lines.add(new Line(
                    queries.get(line),
                    result.total().count(),
                    result.stories(),
                    table.values().stream().mapToLong(counts -> counts[at]).toArray(),
                    timeline.coarser() + timeline.undated(),
                    shares(result)));
        }
        return new Comparison(lines, step, List.copyOf(table.keySet()));
    }

    private static Map<Facet, Map<String, Long>> shares(SearchResult result) {
        Map<Facet, Map<String, Long>> shares = new HashMap<>();
        result.facets().forEach((facet, counts) -> {
            Map<String, Long> byValue = new HashMap<>();
            for (FacetCount count : counts) {
                byValue.put(count.value(), count.count());
            }
            shares.put(facet, byValue);
        });
        return shares;
    }

    private static LocalDate next(Timeline.Step step, LocalDate day) {
        return switch (step) {
            case DAY -> day.plusDays(1);
            case MONTH -> day.plusMonths(1);
            case YEAR -> day.plusYears(1);
        };
    }

    /** The values of a facet that have the greatest share in any of the answers. */
    List<String> leading(Facet facet, int size) {
        Map<String, Double> best = new TreeMap<>();
        for (Line line : lines) {
            line.shares()
                    .getOrDefault(facet, Map.of())
                    .keySet()
                    .forEach(value -> best.merge(value, line.share(facet, value), Math::max));
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(size)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The day of a point as an address has it: {@code 2023}, {@code 2023-06} or {@code 2023-06-14}. */
    String iso(LocalDate day) {
        return day.toString().substring(0, step == Timeline.Step.DAY ? 10 : step == Timeline.Step.MONTH ? 7 : 4);
    }
}
