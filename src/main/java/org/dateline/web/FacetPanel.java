package org.dateline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.query.Facet;
import org.dateline.result.FacetCount;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The values of a facet, each a link that chooses or releases it.
 *
 * @param key its name in addresses
 * @param help what its values are
 * @param open whether its values show at once
 * @param about whether articles about a value and those that name it in passing are counted apart
 * @param values none where nothing begins with what was typed
 * @param finder where other values are looked for by their beginning, or null where these are all
 */
record FacetPanel(
        String title,
        String key,
        String help,
        boolean open,
        boolean about,
        List<Value> values,
        @Nullable Finder finder) {
    /** Values of each facet that a page shows at once. */
    static final int SHOWN = 8;

    /** More than there are countries: the map shows them all. */
    private static final int EVERY_COUNTRY = 400;

    /** The facets of a page, in order. */
    static final List<Facet> FACETS = List.of(
            Facet.COUNTRY,
            Facet.COUNTRY_MAIN,
            Facet.PERSON,
            Facet.ORGANIZATION,
            Facet.PLACE,
            Facet.SOURCE,
            Facet.SOURCE_COUNTRY,
            Facet.LANGUAGE,
            Facet.SECTION,
            Facet.COLLECTION,
            Facet.STATUS);

    private static final Set<Facet> OPEN = Set.of(Facet.COUNTRY, Facet.PERSON, Facet.SOURCE);
    private static final Comparator<FacetCount> BY_ABOUT = Comparator.comparingLong(FacetCount::about)
            .thenComparingLong(FacetCount::count)
            .reversed();

    /** A form that lists the values which begin with what is typed into it. */
    record Finder(String label, String action, List<SearchForm.Field> hidden, Link all) {}

    /**
     * A value.
     *
     * @param count articles that have it; of a country, those about it
     * @param passing articles that only name it, or the empty string where that is not counted apart
     * @param href chooses it, or releases it where it is chosen or excluded
     * @param does what following {@code href} does, for those who do not see the box beside it
     * @param countHref of a country, chooses the articles about it; else the empty string
     * @param passingHref chooses the articles that only name it
     * @param excludeHref excludes it
     */
    record Value(
            String label,
            String count,
            String countLabel,
            String passing,
            String passingLabel,
            boolean chosen,
            boolean excluded,
            String href,
            String does,
            String countHref,
            String passingHref,
            String excludeHref,
            String excludes) {}

    /** One more value than is shown tells whether there are more; of countries the map needs all. */
    static Map<Facet, Integer> wanted() {
        return FACETS.stream()
                .collect(Collectors.toMap(facet -> facet, facet -> facet == Facet.COUNTRY ? EVERY_COUNTRY : SHOWN + 1));
    }

    static List<FacetPanel> of(Map<Facet, List<FacetCount>> counts, SearchForm form, Wording wording) {
        List<FacetPanel> panels = new ArrayList<>();
        for (Facet facet : FACETS) {
            List<FacetCount> values = counts.getOrDefault(facet, List.of());
            if (!values.isEmpty()) {
                panels.add(of(facet, values, form, wording));
            }
        }
        return panels;
    }

    private static FacetPanel of(Facet facet, List<FacetCount> counts, SearchForm form, Wording wording) {
        List<FacetCount> ranked = ranked(facet, counts);
        List<FacetCount> shown = new ArrayList<>(ranked.subList(0, Math.min(SHOWN, ranked.size())));
        ranked.stream().skip(SHOWN).filter(FacetPanel::isTouched).forEach(shown::add);
        boolean touched = counts.stream().anyMatch(FacetPanel::isTouched);
        return new FacetPanel(
                wording.facet(facet),
                facet.key(),
                wording.text("help." + facet.key()),
                touched || OPEN.contains(facet),
                facet == Facet.COUNTRY,
                values(facet, shown, form, wording),
                counts.size() > SHOWN ? finder(facet, form, wording) : null);
    }

    private static Finder finder(Facet facet, SearchForm form, Wording wording) {
        String path = "/facets/" + facet.key();
        return new Finder(
                wording.text("facet.find", wording.facetPlural(facet)),
                path,
                form.fieldsWithout("prefix", "show"),
                new Link(wording.text("facet.all", wording.facetPlural(facet)), form.address(path)));
    }

    private static boolean isTouched(FacetCount count) {
        return count.selected() || count.excluded();
    }

    /** Countries stand in the order of the articles about them. */
    static List<FacetCount> ranked(Facet facet, List<FacetCount> counts) {
        return facet == Facet.COUNTRY ? counts.stream().sorted(BY_ABOUT).toList() : counts;
    }

    static List<Value> values(Facet facet, List<FacetCount> counts, SearchForm form, Wording wording) {
        return counts.stream().map(count -> value(facet, count, form, wording)).toList();
    }

    private static Value value(Facet facet, FacetCount count, SearchForm form, Wording wording) {
        String value = count.value();
        String label = wording.value(facet, value);
        boolean country = facet == Facet.COUNTRY;
        long passing = count.count() - count.about();
        return new Value(
                label,
                wording.number(country ? count.about() : count.count()),
                country ? wording.text("facet.about", label) : wording.text("facet.articles"),
                country ? wording.number(passing) : "",
                wording.text("facet.passing", label),
                count.selected(),
                count.excluded(),
                (isTouched(count) ? form.releasing(facet, value) : form.choosing(facet, value)).address(),
                wording.text(count.selected() ? "facet.release" : count.excluded() ? "facet.readmit" : "facet.choose"),
                country && count.about() > 0
                        ? form.choosing(Facet.COUNTRY_ABOUT, value).address()
                        : "",
                country && passing > 0 ? form.inPassing(value).address() : "",
                form.excluding(facet, value).address(),
                wording.text("facet.exclude", label));
    }
}
