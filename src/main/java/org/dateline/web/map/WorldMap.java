package org.dateline.web.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places of countries on the map whose shapes stand in {@code static/world.svg}, each under its code. Both are made by
 * WorldMapBuilder in src/jmh. Immutable.
 */
public final class WorldMap {
    private static final Map<String, Point> POINTS = read();

    private WorldMap() {}

    /**
     * A country on the map.
     *
     * @param x from the left, of 2000
     * @param y from the top, of 864
     * @param shape whether it has a shape
     * @param dot whether it is so small that a dot stands for it
     */
    public record Point(int x, int y, boolean shape, boolean dot) {}

    /** Every country that the map shows, by its code. */
    public static Map<String, Point> points() {
        return POINTS;
    }

    private static Map<String, Point> read() {
        Map<String, Point> points = new TreeMap<>();
        try (InputStream in = WorldMap.class.getResourceAsStream("points.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks the points of its map.");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> points.put(
                            row[0],
                            new Point(
                                    Integer.parseInt(row[1]),
                                    Integer.parseInt(row[2]),
                                    !row[3].equals("dot"),
                                    !row[3].equals("shape"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(points);
    }
}
