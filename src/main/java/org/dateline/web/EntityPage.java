package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.query.Facet;
import org.dateline.result.FacetCount;
import org.dateline.result.Hit;
import org.dateline.result.SearchResult;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A person, organisation, place or country: when, where, by whom and with whom it was in the news.
 *
 * @param kind such as {@code Person}
 * @param code of a country, else the empty string
 * @param counted how many articles name it; of a country also how many are about it
 * @param beside those it appears with, each kind apart
 */
record EntityPage(
        SearchForm form,
        String kind,
        String code,
        String name,
        String counted,
        String searchHref,
        @Nullable Link aboutHref,
        String feedHref,
        String compareHref,
        @Nullable TimelinePanel timeline,
        @Nullable MapPanel map,
        List<Beside> beside,
        List<HitRow> latest,
        List<HitRow> first) {
    private static final int SHOWN = 10;

    /** The facets that stand beside it, and how many values of each are wanted. */
    static final Map<Facet, Integer> FACETS = Map.of(
            Facet.PERSON, SHOWN + 1,
            Facet.ORGANIZATION, SHOWN + 1,
            Facet.PLACE, SHOWN + 1,
            Facet.COUNTRY, 400,
            Facet.SOURCE, SHOWN);

    private static final List<Facet> ORDER =
            List.of(Facet.PERSON, Facet.ORGANIZATION, Facet.COUNTRY, Facet.PLACE, Facet.SOURCE);

    private static final Map<Facet, String> PATHS = Map.of(
            Facet.PERSON, "/people/",
            Facet.ORGANIZATION, "/organizations/",
            Facet.PLACE, "/places/",
            Facet.COUNTRY, "/countries/");

    /** Those of one kind that it appears with. */
    record Beside(String title, List<Value> values) {}

    /** One of them: its own page, the articles that both share, and their share of all as a width of 100. */
    record Value(String label, String count, int width, String href, String together, String togetherLabel) {}

    /**
     * What the archive says of it.
     *
     * @param about articles about a country, else 0
     */
    record Coverage(SearchResult result, List<Hit> latest, List<Hit> first, long about) {}

    static EntityPage of(Facet facet, String value, SearchForm form, Coverage coverage, Wording wording) {
        SearchResult result = coverage.result();
        long found = result.total().count();
        boolean country = facet == Facet.COUNTRY;
        return new EntityPage(
                SearchForm.of(""),
                wording.facet(facet),
                country ? value : "",
                wording.value(facet, spelling(facet, value, result)),
                country
                        ? wording.text("entity.country.counted", found, result.stories(), coverage.about())
                        : wording.text("entity.counted", found, result.stories()),
                form.address(),
                coverage.about() == 0
                        ? null
                        : new Link(
                                wording.text("entity.about", coverage.about()),
                                SearchForm.of("")
                                        .choosing(Facet.COUNTRY_ABOUT, value)
                                        .address()),
                form.addressOf("/feed.atom"),
                ComparePage.address(List.of(QueryText.of(form))),
                TimelinePanel.of(result.timeline(), null, form, wording),
                country ? null : MapPanel.of(result.facets().getOrDefault(Facet.COUNTRY, List.of()), form, wording),
                beside(facet, value, form, result, wording),
                HitRow.of(coverage.latest(), form, wording),
                HitRow.of(coverage.first(), form, wording));
    }

    /** As most of its articles spell it, however the address does. */
    private static String spelling(Facet facet, String value, SearchResult result) {
        return result.facets().getOrDefault(facet, List.of()).stream()
                .map(FacetCount::value)
                .filter(other -> facet.isSame(other, value))
                .findFirst()
                .orElse(value);
    }

    private static List<Beside> beside(Facet own, String value, SearchForm form, SearchResult result, Wording wording) {
        List<Beside> beside = new ArrayList<>();
        for (Facet facet : ORDER) {
            List<FacetCount> counts = result.facets().getOrDefault(facet, List.of()).stream()
                    .filter(count -> facet != own || !facet.isSame(count.value(), value))
                    .limit(SHOWN)
                    .toList();
            if (!counts.isEmpty()) {
                beside.add(new Beside(
                        wording.text("beside." + facet.key()),
                        counts.stream()
                                .map(count ->
                                        value(facet, count, form, result.total().count(), wording))
                                .toList()));
            }
        }
        return beside;
    }

    private static Value value(Facet facet, FacetCount count, SearchForm form, long all, Wording wording) {
        String label = wording.value(facet, count.value());
        String together = form.choosing(facet, count.value()).address();
        return new Value(
                label,
                wording.number(count.count()),
                (int) Math.max(1, Math.round(100.0 * count.count() / Math.max(1, all))),
                PATHS.containsKey(facet) ? address(facet, count.value()) : together,
                together,
                wording.text("beside.together", label, count.count()));
    }

    /** The page of a person, organisation, place or country. */
    static String address(Facet facet, String value) {
        String path = PATHS.getOrDefault(facet, "/");
        // A slash within a name would end a part of the path, so a name goes into the address as a parameter there.
        return value.indexOf('/') < 0
                        && value.indexOf('\\') < 0
                        && value.indexOf(';') < 0
                        && value.indexOf('%') < 0
                        && !value.equals(".")
                        && !value.equals("..")
                ? path + SearchForm.encode(value).replace("+", "%20")
                : path.substring(0, path.length() - 1) + "?name=" + SearchForm.encode(value);
    }
}
