package org.dateline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Lines over time, as numbers for a picture {@value #WIDTH} wide and {@value #HEIGHT} high. Lines differ in colour and in
 * their dashes, so that they can be told apart without colours.
 *
 * @param title what is shown, for those who do not see it
 */
record LineChart(String title, List<Line> lines, List<Tick> levels, List<Tick> times) {
    static final int WIDTH = 960;
    static final int HEIGHT = 340;
    private static final int LEFT = 56;
    private static final int RIGHT = 24;
    private static final int TOP = 16;
    private static final int BOTTOM = 34;
    private static final int MOST_TIMES = 10;
    private static final List<String> COLOURS = List.of("#0b5563", "#b3541e", "#5b4b9a", "#3d7a2c");
    private static final List<String> DASHES = List.of("none", "9 4", "2 4", "12 3 2 3");

    /** A line: its number from 1, colour, dashes and points. */
    record Line(int number, String name, String colour, String dash, String points, List<Dot> dots) {}

    /** A point of a line, with what it says. */
    record Dot(String x, String y, String label) {}

    /** A mark on an axis. */
    record Tick(String at, String label) {}

    static @Nullable LineChart of(Comparison comparison, Wording wording) {
        List<LocalDate> times = comparison.times();
        if (times.isEmpty()) {
            return null;
        }
        long most = comparison.lines().stream()
                .flatMapToLong(line -> Arrays.stream(line.counts()))
                .max()
                .orElse(0);
        long top = niceTop(most);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < comparison.lines().size(); i++) {
            lines.add(line(i, comparison, top, wording));
        }
        List<Tick> levels = IntStream.rangeClosed(0, 4)
                .mapToLong(quarter -> top * quarter / 4)
                .distinct()
                .mapToObj(level -> new Tick(y(level, top), wording.number(level)))
                .toList();
        int every = (times.size() + MOST_TIMES - 1) / MOST_TIMES;
        List<Tick> marks = IntStream.range(0, times.size())
                .filter(i -> i % every == 0)
                .mapToObj(i -> new Tick(x(i, times.size()), label(comparison, times.get(i), wording)))
                .toList();
        return new LineChart(wording.text("compare.chart"), lines, levels, marks);
    }

    private static Line line(int i, Comparison comparison, long top, Wording wording) {
        Comparison.Line line = comparison.lines().get(i);
        int size = comparison.times().size();
        List<Dot> dots = IntStream.range(0, size)
                .mapToObj(at -> new Dot(
                        x(at, size),
                        y(line.counts()[at], top),
                        line.query() + ", "
                                + wording.date(comparison.iso(comparison.times().get(at))) + ": "
                                + wording.count("article", line.counts()[at])))
                .toList();
        return new Line(
                i + 1,
                line.query(),
                COLOURS.get(i % COLOURS.size()),
                DASHES.get(i % DASHES.size()),
                dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" ")),
                dots);
    }

    private static String label(Comparison comparison, LocalDate day, Wording wording) {
        return switch (comparison.step()) {
            case YEAR -> Integer.toString(day.getYear());
            case MONTH -> wording.month(day.getMonthValue()) + " " + day.getYear();
            case DAY -> day.getDayOfMonth() + " " + wording.month(day.getMonthValue());
        };
    }

    /** The least number of one to four times a power of ten, or two or five of it, that holds the most; divisible by four. */
    static long niceTop(long most) {
        for (long power = 1; ; power *= 10) {
            for (long step : new long[] {4, 8, 12, 20, 40}) {
                if (step * power >= most) {
                    return step * power;
                }
            }
        }
    }

    private static String x(int at, int size) {
        double width = WIDTH - LEFT - RIGHT;
        return number(LEFT + (size == 1 ? width / 2 : width * at / (size - 1)));
    }

    private static String y(long count, long top) {
        return number(HEIGHT - BOTTOM - (double) (HEIGHT - BOTTOM - TOP) * count / top);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
