package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.result.FacetCount;
import org.dateline.web.wording.Wording;

/**
 * A filter that narrows the answer.
 *
 * @param kind what it is about: {@code Country}, {@code Not source}, {@code Published} …
 * @param removeHref the search without it
 */
record ActiveFilter(String kind, String value, String removeHref) {
    static List<ActiveFilter> of(SearchForm form, Wording wording) {
        return of(form, Map.of(), wording);
    }

    /** @param counts of the answer, which spell the names that it chooses */
    static List<ActiveFilter> of(SearchForm form, Map<Facet, List<FacetCount>> counts, Wording wording) {
        List<ActiveFilter> active = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Filter filter = form.filter(facet);
            UnaryOperator<String> spelled = value -> counts.getOrDefault(facet, List.of()).stream()
                    .map(FacetCount::value)
                    .filter(other -> facet.isSame(other, value))
                    .findFirst()
                    .orElse(value);
            filter.any()
                    .forEach(value -> active.add(of(facet, wording.facet(facet), spelled.apply(value), form, wording)));
            filter.none()
                    .forEach(value -> active.add(of(
                            facet,
                            wording.text("filter.not", wording.facet(facet)),
                            spelled.apply(value),
                            form,
                            wording)));
        }
        if (!form.from().isEmpty() || !form.to().isEmpty()) {
            active.add(new ActiveFilter(
                    wording.text("filter.published"),
                    dates(form, wording),
                    form.withDates("", "").address()));
        }
        if (form.undated()) {
            active.add(new ActiveFilter(
                    wording.text("filter.published"),
                    wording.text("undated"),
                    form.withUndated(false).address()));
        }
        return active;
    }

    private static ActiveFilter of(Facet facet, String kind, String value, SearchForm form, Wording wording) {
        return new ActiveFilter(
                kind, wording.value(facet, value), form.releasing(facet, value).address());
    }

    /** The chosen dates as a sentence has them. */
    static String dates(SearchForm form, Wording wording) {
        if (form.from().equals(form.to())) {
            return wording.date(form.from());
        }
        if (form.to().isEmpty()) {
            return wording.text("dates.from", wording.date(form.from()));
        }
        if (form.from().isEmpty()) {
            return wording.text("dates.until", wording.date(form.to()));
        }
        return wording.text("dates.range", wording.date(form.from()), wording.date(form.to()));
    }
}
