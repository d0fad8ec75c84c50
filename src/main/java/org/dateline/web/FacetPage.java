package org.dateline.web;

import java.util.List;
import org.dateline.query.Facet;
import org.dateline.result.FacetCount;

/**
 * Values of one facet of an answer, those that begin with what was typed.
 *
 * @param hidden fields that the form carries along
 */
record FacetPage(
        SearchForm form,
        String title,
        String action,
        String prefix,
        String backHref,
        List<SearchForm.Field> hidden,
        FacetPanel panel,
        boolean cut) {
    static final int MOST = 200;

    static FacetPage of(Facet facet, String prefix, List<FacetCount> counts, SearchForm form) {
        return new FacetPage(
                form,
                "All " + Wording.facetPlural(facet),
                "/facets/" + facet.key(),
                prefix,
                form.address(),
                form.fieldsWithout("prefix"),
                new FacetPanel(
                        Wording.facet(facet),
                        facet.key(),
                        true,
                        facet == Facet.COUNTRY,
                        FacetPanel.values(facet, counts, form),
                        null),
                counts.size() >= MOST);
    }
}
