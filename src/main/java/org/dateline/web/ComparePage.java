package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.query.Facet;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Up to {@value #MOST} searches beside each other.
 *
 * @param inputs what stands in each box
 * @param mistake what is wrong with one of the queries, or null
 * @param chart null where nothing has a date
 * @param numbers of the chart, for reading and copying
 * @param shares the part that countries and outlets have in each answer
 */
record ComparePage(
        SearchForm form,
        List<Input> inputs,
        @Nullable String mistake,
        List<Summary> summaries,
        @Nullable LineChart chart,
        List<Row> numbers,
        List<Shares> shares,
        List<Link> files) {
    static final int MOST = 4;
    private static final int LEADING = 8;

    /** A box for a query. */
    record Input(String label, String value) {}

    /** A search and how much it found; {@code number} is that of its line. */
    record Summary(
            int number,
            String query,
            String counted,
            @Nullable String untimed,
            String href) {}

    /** A point of time and the articles of each search. */
    record Row(String label, List<String> counts) {}

    /** The values of a facet and their part in each answer. */
    record Shares(String title, List<ShareRow> rows) {}

    /** A value. */
    record ShareRow(String label, List<Share> shares) {}

    /** A part: in words, and as a width of 100. */
    record Share(String text, int width, int number) {}

    static ComparePage of(List<String> queries, Comparison comparison, Wording wording) {
        List<Summary> summaries = IntStream.range(0, queries.size())
                .mapToObj(i -> summary(i, comparison.lines().get(i), wording))
                .toList();
        return new ComparePage(
                SearchForm.of(""),
                inputs(queries, wording),
                null,
                summaries,
                LineChart.of(comparison, wording),
                numbers(comparison, wording),
                queries.isEmpty()
                        ? List.of()
                        : List.of(
                                shares(Facet.COUNTRY, comparison, wording), shares(Facet.SOURCE, comparison, wording)),
                queries.isEmpty()
                        ? List.of()
                        : List.of(
                                new Link(wording.text("compare.csv"), address("/compare.csv", queries)),
                                new Link(wording.text("compare.svg"), address("/compare.svg", queries))));
    }

    /** The page where one of the queries has a mistake. */
    static ComparePage of(List<String> queries, String mistake, Wording wording) {
        return new ComparePage(
                SearchForm.of(""), inputs(queries, wording), mistake, List.of(), null, List.of(), List.of(), List.of());
    }

    private static List<Input> inputs(List<String> queries, Wording wording) {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            inputs.add(new Input(wording.text("compare.input", i + 1), i < queries.size() ? queries.get(i) : ""));
        }
        return inputs;
    }

    private static Summary summary(int at, Comparison.Line line, Wording wording) {
        return new Summary(
                at + 1,
                line.query(),
                wording.text("compare.counted", line.articles(), line.stories()),
                line.untimed() == 0 ? null : wording.text("compare.untimed", line.untimed()),
                SearchForm.of(line.query()).address());
    }

    private static List<Row> numbers(Comparison comparison, Wording wording) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < comparison.times().size(); at++) {
            int time = at;
            rows.add(new Row(
                    wording.date(comparison.iso(comparison.times().get(at))),
                    comparison.lines().stream()
                            .map(line -> wording.number(line.counts()[time]))
                            .toList()));
        }
        return rows;
    }

    private static Shares shares(Facet facet, Comparison comparison, Wording wording) {
        return new Shares(
                wording.text("compare.shares." + facet.key()),
                comparison.leading(facet, LEADING).stream()
                        .map(value -> new ShareRow(
                                wording.value(facet, value),
                                IntStream.range(0, comparison.lines().size())
                                        .mapToObj(i -> share(i, facet, value, comparison, wording))
                                        .toList()))
                        .toList());
    }

    private static Share share(int at, Facet facet, String value, Comparison comparison, Wording wording) {
        double share = comparison.lines().get(at).share(facet, value);
        return new Share(wording.share(share), (int) Math.round(100 * share), at + 1);
    }

    static String address(List<String> queries) {
        return address("/compare", queries);
    }

    private static String address(String path, List<String> queries) {
        return path + "?"
                + queries.stream().map(query -> "q=" + SearchForm.encode(query)).collect(Collectors.joining("&"));
    }
}
