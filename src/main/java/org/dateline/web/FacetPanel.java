package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.query.Facet;
import org.dateline.result.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * The values of a facet, each a link that chooses or releases it.
 *
 * @param key its name in addresses
 * @param open whether its values show at once
 * @param about whether a second count says how many articles are about the value
 * @param all where every value is listed, or null where this is every one
 */
record FacetPanel(
        String title,
        String key,
        boolean open,
        boolean about,
        List<Value> values,
        @Nullable Link all) {
    /** Values of each facet that a page shows at once. */
    static final int SHOWN = 8;

    /** The facets of a page, in order. */
    static final List<Facet> FACETS =
            List.of(Facet.COUNTRY, Facet.PERSON, Facet.ORGANIZATION, Facet.PLACE, Facet.SOURCE, Facet.LANGUAGE);

    private static final Set<Facet> OPEN = Set.of(Facet.COUNTRY, Facet.PERSON, Facet.SOURCE);

    /**
     * A value.
     *
     * @param about articles about it, or the empty string where the panel does not show that or there is none
     * @param href chooses it, or releases it where it is chosen or excluded
     * @param excludeHref excludes it
     */
    record Value(
            String label,
            String count,
            String about,
            boolean chosen,
            boolean excluded,
            String href,
            String excludeHref,
            String aboutHref) {}

    /** One more value than is shown tells whether there are more. */
    static Map<Facet, Integer> wanted() {
        return FACETS.stream().collect(Collectors.toMap(facet -> facet, facet -> SHOWN + 1));
    }

    static List<FacetPanel> of(Map<Facet, List<FacetCount>> counts, SearchForm form) {
        List<FacetPanel> panels = new ArrayList<>();
        for (Facet facet : FACETS) {
            List<FacetCount> values = counts.getOrDefault(facet, List.of());
            if (!values.isEmpty()) {
                panels.add(of(facet, values, form));
            }
        }
        return panels;
    }

    private static FacetPanel of(Facet facet, List<FacetCount> counts, SearchForm form) {
        List<FacetCount> shown = new ArrayList<>(counts.subList(0, Math.min(SHOWN, counts.size())));
        counts.stream()
                .skip(SHOWN)
                .filter(count -> count.selected() || count.excluded())
                .forEach(shown::add);
        boolean touched = counts.stream().anyMatch(count -> count.selected() || count.excluded());
        return new FacetPanel(
                Wording.facet(facet),
                facet.key(),
                touched || OPEN.contains(facet),
                facet == Facet.COUNTRY,
                values(facet, shown, form),
                counts.size() > SHOWN
                        ? new Link("All " + Wording.facetPlural(facet), form.address("/facets/" + facet.key()))
                        : null);
    }

    static List<Value> values(Facet facet, List<FacetCount> counts, SearchForm form) {
        return counts.stream().map(count -> value(facet, count, form)).toList();
    }

    private static Value value(Facet facet, FacetCount count, SearchForm form) {
        String value = count.value();
        boolean touched = count.selected() || count.excluded();
        return new Value(
                count.label(),
                Wording.number(count.count()),
                facet == Facet.COUNTRY && count.about() > 0 ? Wording.number(count.about()) : "",
                count.selected(),
                count.excluded(),
                (touched ? form.releasing(facet, value) : form.choosing(facet, value)).address(),
                form.excluding(facet, value).address(),
                form.choosing(Facet.COUNTRY_ABOUT, value).address());
    }
}
