package org.dateline.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.web.wording.Wording;

/** The searches that are left when one filter of a search is taken away. */
final class WithoutFilter {
    private WithoutFilter() {}

    /**
     * Each filter by its name, {@code Country: Mali or Niger}, and the search without it. The values of a facet go together,
     * for to take one of them away would find less; what is excluded goes one by one.
     */
    static Map<String, SearchForm> of(SearchForm form, Wording wording) {
        Map<String, SearchForm> without = new LinkedHashMap<>();
        for (Facet facet : form.filters().keySet()) {
            Filter filter = form.filter(facet);
            if (!filter.any().isEmpty()) {
                SearchForm open = form;
                List<String> values = new ArrayList<>();
                for (String value : filter.any()) {
                    open = open.releasing(facet, value);
                    values.add(wording.value(facet, value));
                }
                without.put(named(wording.facet(facet), wording.alternatives(values), wording), open);
            }
            for (String value : filter.none()) {
                String kind = wording.text("filter.not", wording.facet(facet));
                without.put(named(kind, wording.value(facet, value), wording), form.releasing(facet, value));
            }
        }
        if (!form.from().isEmpty() || !form.to().isEmpty()) {
            without.put(dates(ActiveFilter.dates(form, wording), wording), form.withDates("", ""));
        }
        if (form.undated()) {
            without.put(dates(wording.text("undated"), wording), form.withUndated(false));
        }
        return without;
    }

    private static String dates(String dates, Wording wording) {
        return named(wording.text("filter.published"), dates, wording);
    }

    private static String named(String kind, String value, Wording wording) {
        return wording.text("filter.named", kind, value);
    }
}
