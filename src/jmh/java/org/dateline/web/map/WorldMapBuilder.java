package org.dateline.web.map;

import com.ibm.icu.util.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.country.Countries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the shapes of the map from Natural Earth (public domain), as the npm package {@code world-atlas} 2.0.2 carries it in
 * TopoJSON: {@code WorldMapBuilder countries-110m.json countries-50m.json}. What Natural Earth draws apart and Dateline counts
 * for another country is drawn with that one: Somaliland with Somalia, Northern Cyprus with Cyprus. States too small for a
 * finger get a dot.
 */
public final class WorldMapBuilder {
    private static final Path SHAPES = Path.of("src/main/resources/static/world.svg");
    private static final Path POINTS = Path.of("src/main/resources/org/dateline/web/map/points.tsv");
    private static final Map<String, String> UNNUMBERED = Map.of("Kosovo", "XK", "Somaliland", "SO", "N. Cyprus", "CY");
    /** Longitude and latitude of what Natural Earth draws as a part of another country. */
    private static final Map<String, double[]> PARTS = Map.of(
            "GF", new double[] {-53, 4},
            "GP", new double[] {-61.5, 16.2},
            "MQ", new double[] {-61, 14.6},
            "RE", new double[] {55.5, -21.1},
            "YT", new double[] {45.2, -12.8},
            "GI", new double[] {-5.35, 36.1},
            "BQ", new double[] {-68.3, 12.2},
            "TK", new double[] {-171.8, -9.2},
            "TV", new double[] {179.2, -8.5});

    /** A shape smaller than this, in square units of the map, gets a dot too. */
    private static final double SMALL = 130;

    private static final double WIDTH = 2000;
    private static final double TOP = 83.6;
    private static final double BOTTOM = -56;

    private final JsonNode topology;
    private final List<double[][]> arcs = new ArrayList<>();
    private final Map<String, List<double[][]>> rings = new TreeMap<>();

    private WorldMapBuilder(Path file) throws IOException {
        topology = JsonMapper.builder().build().readTree(Files.readAllBytes(file));
        readArcs();
        for (JsonNode geometry : topology.at("/objects/countries/geometries")) {
            String code = code(geometry);
            if (code != null) {
                read(geometry, rings.computeIfAbsent(code, c -> new ArrayList<>()));
            }
        }
    }

    public static void main(String[] args) throws IOException {
        Map<String, List<double[][]>> coarse = new WorldMapBuilder(Path.of(args[0])).rings;
        Map<String, List<double[][]>> fine = new WorldMapBuilder(Path.of(args[1])).rings;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">\n"
                        + "<!-- Made with Natural Earth (public domain) by WorldMapBuilder. -->\n<g id=\"land\">\n",
                Math.round(WIDTH),
                Math.round(y(BOTTOM))));
        StringBuilder points = new StringBuilder("# code, x and y on the map, and whether a dot stands there;"
                + " made from Natural Earth by WorldMapBuilder\n");
        for (String code : Countries.codes().stream().sorted().toList()) {
            List<double[][]> shape = coarse.getOrDefault(code, List.of());
            if (!shape.isEmpty()) {
                svg.append("<path id=\"")
                        .append(code)
                        .append("\" d=\"")
                        .append(path(shape))
                        .append("\"/>\n");
            }
            double[] middle = middle(shape.isEmpty() ? fine.getOrDefault(code, List.of()) : shape, code);
            if (middle != null) {
                points.append(String.format(
                        Locale.ROOT,
                        "%s\t%d\t%d\t%s%n",
                        code,
                        Math.round(middle[0]),
                        Math.round(middle[1]),
                        shape.isEmpty() ? "dot" : area(shape) < SMALL ? "both" : "shape"));
            }
        }
        Files.writeString(SHAPES, svg.append("</g>\n</svg>\n"));
        Files.createDirectories(POINTS.getParent());
        Files.writeString(POINTS, points);
    }

    private static String code(JsonNode geometry) {
        String name = geometry.at("/properties/name").asString();
        if (!geometry.has("id")) {
            return UNNUMBERED.get(name);
        }
        String code = Region.getInstance(Integer.parseInt(geometry.get("id").asString()))
                .toString();
        return Countries.isCode(code) && !code.equals("AQ") ? code : null;
    }

    private void readArcs() {
        double scaleX = topology.at("/transform/scale/0").asDouble();
        double scaleY = topology.at("/transform/scale/1").asDouble();
        double moveX = topology.at("/transform/translate/0").asDouble();
        double moveY = topology.at("/transform/translate/1").asDouble();
        for (JsonNode arc : topology.get("arcs")) {
            double[][] points = new double[arc.size()][];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.size(); i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                points[i] = new double[] {x * scaleX + moveX, y * scaleY + moveY};
            }
            arcs.add(points);
        }
    }

    private void read(JsonNode geometry, List<double[][]> to) {
        boolean many = geometry.get("type").asString().equals("MultiPolygon");
        if (!geometry.has("arcs")) {
            return;
        }
        for (JsonNode polygon : many ? geometry.get("arcs") : List.of(geometry.get("arcs"))) {
            for (JsonNode ring : polygon) {
                List<double[]> points = new ArrayList<>();
                for (JsonNode index : ring) {
                    int i = index.asInt();
                    double[][] arc = arcs.get(i < 0 ? ~i : i);
                    for (int p = 0; p < arc.length; p++) {
                        points.add(arc[i < 0 ? arc.length - 1 - p : p]);
                    }
                }
                to.addAll(drawn(points));
            }
        }
    }

    /** A ring as it is drawn: one that crosses the antimeridian goes on beyond it, and is cut at both edges of the map. */
    private static List<double[][]> drawn(List<double[]> ring) {
        List<double[]> whole = new ArrayList<>();
        double turn = 0;
        for (int i = 0; i < ring.size(); i++) {
            double longitude = ring.get(i)[0];
            if (i > 0) {
                double step = longitude - ring.get(i - 1)[0];
                turn += step > 180 ? -360 : step < -180 ? 360 : 0;
            }
            whole.add(new double[] {longitude + turn, ring.get(i)[1]});
        }
        List<double[][]> drawn = new ArrayList<>();
        for (int shift = -360; shift <= 360; shift += 360) {
            List<double[]> moved = new ArrayList<>();
            for (double[] point : whole) {
                moved.add(new double[] {point[0] + shift, point[1]});
            }
            List<double[]> cut = cut(cut(moved, 180, -1), -180, 1);
            if (cut.size() > 2) {
                cut.add(cut.getFirst());
                drawn.add(cut.stream().map(point -> project(point[0], point[1])).toArray(double[][]::new));
            }
        }
        return drawn;
    }

    /** Sutherland and Hodgman: what of a polygon lies on one side of a meridian. */
    private static List<double[]> cut(List<double[]> polygon, double meridian, int side) {
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < polygon.size(); i++) {
            double[] from = polygon.get((i + polygon.size() - 1) % polygon.size());
            double[] to = polygon.get(i);
            boolean fromIn = side * (from[0] - meridian) >= 0;
            boolean toIn = side * (to[0] - meridian) >= 0;
            if (fromIn != toIn) {
                double part = (meridian - from[0]) / (to[0] - from[0]);
                kept.add(new double[] {meridian, from[1] + part * (to[1] - from[1])});
            }
            if (toIn) {
                kept.add(to);
            }
        }
        return kept;
    }

    /** Equal Earth, by Šavrič, Patterson and Jenny (2018), scaled to the map. */
    private static double[] project(double longitude, double latitude) {
        double theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double slope = 1.340264 - 3 * 0.081106 * t2 + t6 * (7 * 0.000893 + 9 * 0.003796 * t2);
        double x = 2 * Math.sqrt(3) * Math.toRadians(longitude) * Math.cos(theta) / (3 * slope);
        return new double[] {WIDTH / 2 + x / WIDEST * WIDTH, y(latitude)};
    }

    private static final double WIDEST = 2 * 2 * Math.sqrt(3) * Math.PI / (3 * 1.340264);

    private static double y(double latitude) {
        return (height(TOP) - height(latitude)) / WIDEST * WIDTH;
    }

    private static double height(double latitude) {
        double theta = Math.asin(Math.sqrt(3) / 2 * Math.sin(Math.toRadians(latitude)));
        double t2 = theta * theta;
        return theta * (1.340264 - 0.081106 * t2 + t2 * t2 * t2 * (0.000893 + 0.003796 * t2));
    }

    /** Whole numbers, each from the point before. */
    private static String path(List<double[][]> shape) {
        return shape.stream().map(WorldMapBuilder::ring).collect(Collectors.joining());
    }

    private static String ring(double[][] points) {
        StringBuilder path = new StringBuilder();
        long x = 0;
        long y = 0;
        for (double[] point : points) {
            long toX = Math.round(point[0]);
            long toY = Math.round(point[1]);
            if (path.isEmpty()) {
                path.append('M').append(toX).append(' ').append(toY).append('l');
            } else if (toX != x || toY != y) {
                path.append(toX - x).append(toY < y ? "" : " ").append(toY - y).append(' ');
            }
            x = toX;
            y = toY;
        }
        return path.toString().strip() + "z";
    }

    private static double area(List<double[][]> shape) {
        return shape.stream().mapToDouble(WorldMapBuilder::area).max().orElse(0);
    }

    private static double area(double[][] ring) {
        double twice = 0;
        for (int i = 0; i + 1 < ring.length; i++) {
            twice += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
        }
        return Math.abs(twice) / 2;
    }

    /** The middle of the largest ring, or null where nothing is known of a place. */
    private static double[] middle(List<double[][]> shape, String code) {
        if (shape.isEmpty()) {
            double[] part = PARTS.get(code);
            return part == null ? null : project(part[0], part[1]);
        }
        double[][] largest = shape.getFirst();
        for (double[][] ring : shape) {
            largest = area(ring) > area(largest) ? ring : largest;
        }
        double x = 0;
        double y = 0;
        for (double[] point : largest) {
            x += point[0] / largest.length;
            y += point[1] / largest.length;
        }
        return new double[] {x, y};
    }
}
