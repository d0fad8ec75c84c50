package org.dateline.web;

import java.util.List;
import org.dateline.query.Facet;
import org.dateline.result.FacetCount;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Values of one facet of an answer, those that begin with what was typed.
 *
 * @param hidden fields that the form carries along
 * @param more where more of them are shown, or null where these are all
 */
record FacetPage(
        SearchForm form,
        String title,
        String action,
        String prefix,
        String backHref,
        List<SearchForm.Field> hidden,
        FacetPanel panel,
        @Nullable Link more) {
    /** Values that are shown at first. */
    static final int SOME = 200;
    /** Values that are shown at the most; the whole list is a file. */
    static final int MOST = 5_000;

    static FacetPage of(
            Facet facet, String prefix, int show, List<FacetCount> counts, SearchForm form, Wording wording) {
        boolean cut = counts.size() > show;
        List<FacetCount> ranked = FacetPanel.ranked(facet, counts);
        String address = form.address("/facets/" + facet.key());
        return new FacetPage(
                form,
                wording.text("facet.all", wording.facetPlural(facet)),
                "/facets/" + facet.key(),
                prefix,
                form.address(),
                form.fieldsWithout("prefix", "show"),
                new FacetPanel(
                        wording.facet(facet),
                        facet.key(),
                        wording.text("help." + facet.key()),
                        true,
                        facet == Facet.COUNTRY,
                        FacetPanel.values(facet, cut ? ranked.subList(0, show) : ranked, form, wording),
                        null),
                cut && show < MOST
                        ? new Link(
                                wording.text("facet.more"),
                                address + (prefix.isEmpty() ? "" : "&prefix=" + SearchForm.encode(prefix)) + "&show="
                                        + Math.min(MOST, show * 5))
                        : null);
    }
}
