package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.query.Facet;
import org.dateline.query.Filter;

/**
 * A filter that narrows the answer.
 *
 * @param kind what it is about: {@code Country}, {@code Not source}, {@code Published} …
 * @param removeHref the search without it
 */
record ActiveFilter(String kind, String value, String removeHref) {
    static List<ActiveFilter> of(SearchForm form) {
        List<ActiveFilter> active = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Filter filter = form.filter(facet);
            filter.any().forEach(value -> active.add(of(facet, Wording.facet(facet), value, form)));
            filter.none()
                    .forEach(value -> active.add(
                            of(facet, "Not " + Wording.facet(facet).toLowerCase(Locale.ENGLISH), value, form)));
        }
        if (!form.from().isEmpty() || !form.to().isEmpty()) {
            active.add(new ActiveFilter(
                    "Published", dates(form), form.withDates("", "").address()));
        }
        if (form.undated()) {
            active.add(new ActiveFilter(
                    "Published", "undated", form.withUndated(false).address()));
        }
        return active;
    }

    private static ActiveFilter of(Facet facet, String kind, String value, SearchForm form) {
        return new ActiveFilter(
                kind, Wording.value(facet, value), form.releasing(facet, value).address());
    }

    private static String dates(SearchForm form) {
        if (form.from().equals(form.to())) {
            return Wording.date(form.from());
        }
        if (form.to().isEmpty()) {
            return "from " + Wording.date(form.from());
        }
        if (form.from().isEmpty()) {
            return "until " + Wording.date(form.to());
        }
        return Wording.date(form.from()) + " to " + Wording.date(form.to());
    }
}
