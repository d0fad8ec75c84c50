package org.dateline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.query.Facet;
import org.dateline.result.FacetCount;
import org.dateline.web.map.WorldMap;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The countries of an answer on a map, each a link that chooses it. Darker means more articles, a shade for each doubling or
 * so up to the most.
 *
 * @param summary what the map shows, in a sentence
 * @param shapes countries that have a shape
 * @param dots those too small for one, the rarest first, so that the commonest lie on top
 * @param legend the shades from few to many
 * @param absent countries of the answer that the map cannot show, such as states that are no more; null for none
 */
record MapPanel(
        String summary,
        List<Country> shapes,
        List<Country> dots,
        List<Shade> legend,
        @Nullable String absent) {
    private static final int SHADES = 5;

    /** A country on the map; {@code shade} is from 1 to {@value #SHADES}. */
    record Country(String code, String label, String count, int shade, boolean chosen, int x, int y, String href) {}

    /** A shade and the fewest articles that it stands for. */
    record Shade(int shade, String from) {}

    static @Nullable MapPanel of(List<FacetCount> counts, SearchForm form, Wording wording) {
        long most = counts.stream().mapToLong(FacetCount::count).max().orElse(0);
        if (most == 0) {
            return null;
        }
        List<Country> shapes = new ArrayList<>();
        List<Country> dots = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        Map<String, WorldMap.Point> points = WorldMap.points();
        for (FacetCount count : counts.stream()
                .filter(count -> count.count() > 0)
                .sorted(Comparator.comparingLong(FacetCount::count))
                .toList()) {
            WorldMap.Point point = points.get(count.value());
            String label = wording.country(count.value());
            if (point == null) {
                absent.add(label + " " + wording.number(count.count()));
            } else {
                Country country = country(count, label, point, most, form, wording);
                (point.dot() ? dots : shapes).add(country);
            }
        }
        return new MapPanel(
                wording.text(
                        "map.summary",
                        counts.stream().filter(count -> count.count() > 0).count()),
                shapes,
                dots,
                legend(most, wording),
                absent.isEmpty() ? null : wording.text("map.absent", wording.list(absent)));
    }

    private static Country country(
            FacetCount count, String label, WorldMap.Point point, long most, SearchForm form, Wording wording) {
        boolean chosen = count.selected();
        return new Country(
                count.value(),
                label,
                wording.count("article", count.count()),
                shade(count.count(), most),
                chosen,
                point.x(),
                point.y(),
                (chosen ? form.releasing(Facet.COUNTRY, count.value()) : form.choosing(Facet.COUNTRY, count.value()))
                        .address());
    }

    /** The most have the last shade; each shade before it stands for an equal factor less. */
    static int shade(long count, long most) {
        return most <= 1 ? SHADES : 1 + (int) Math.floor((SHADES - 1) * Math.log(count) / Math.log(most) + 1e-9);
    }

    private static List<Shade> legend(long most, Wording wording) {
        List<Shade> legend = new ArrayList<>();
        for (int shade = 1; shade <= SHADES; shade++) {
            long from = (long) Math.ceil(Math.pow(most, (shade - 1.0) / (SHADES - 1)) - 1e-9);
            if (legend.isEmpty() || !legend.getLast().from().equals(wording.number(from))) {
                legend.add(new Shade(shade(from, most), wording.number(from)));
            }
        }
        return legend;
    }
}
