package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Facet;
import org.dateline.query.Match;

/** Writes the filters of a search into its query, for places that take nothing but a query. */
final class QueryText {
    private QueryText() {}

    static String of(SearchForm form) {
        List<String> parts = new ArrayList<>();
        if (!form.q().isEmpty()) {
            boolean mixed = form.match() == Match.ALL && form.q().contains(" ") && form.isFiltered();
            parts.add(mixed ? "(" + form.q() + ")" : form.q());
        }
        for (Facet facet : Facet.values()) {
            List<String> any = form.filter(facet).any().stream()
                    .map(value -> clause(facet, value))
                    .toList();
            if (!any.isEmpty()) {
                parts.add(any.size() == 1 ? any.getFirst() : "(" + String.join(" OR ", any) + ")");
            }
            form.filter(facet).none().forEach(value -> parts.add("-" + clause(facet, value)));
        }
        if (form.undated()) {
            parts.add("date:none");
        } else if (!form.from().isEmpty() || !form.to().isEmpty()) {
            parts.add("date:" + form.from() + (form.from().equals(form.to()) ? "" : ".." + form.to()));
        }
        return String.join(" ", parts);
    }

    private static String clause(Facet facet, String value) {
        String field = switch (facet) {
            case ORGANIZATION -> "org";
            case LANGUAGE -> "lang";
            case COUNTRY_DATELINE -> "dateline";
            default -> facet.key();
        };
        return field + ":" + (value.matches("[\\p{L}\\p{N}]+") ? value : "\"" + value.replace("\"", "") + "\"");
    }
}
