package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.archive.Offers;
import org.dateline.query.Match;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QuerySyntaxException;
import org.dateline.result.Offer;
import org.dateline.result.SearchResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for searches near one that found nothing. */
@Component
class WaysOutFinder {
    /** Clauses of a query that are left out in turn; a longer query would ask the archive too often. */
    private static final int MOST_CLAUSES = 8;

    private final Searches searches;

    private final Offers offers;

    WaysOutFinder(Searches searches, Offers offers) {
        this.searches = searches;
        this.offers = offers;
    }

    WaysOut of(SearchForm form, SearchResult empty) {
        List<WaysOut.Way> ways = new ArrayList<>();
        if (form.isFiltered()) {
            add(ways, "Without the filters", "", form.withoutFilters());
        }
        ParsedQuery query = empty.request().query();
        for (Offer offer : offers.spellings(query)) {
            add(ways, "Spelled", offer.suggestion(), form.withQuery(offer.suggestion()));
        }
        if (query.clauses().size() > 1 && query.clauses().size() <= MOST_CLAUSES) {
            for (int i = 0; i < query.clauses().size(); i++) {
                add(ways, "Without", query.clauses().get(i).text(), form.withQuery(without(query, i)));
            }
        }
        return new WaysOut(why(form, empty), ways, any(form));
    }

    private static String without(ParsedQuery query, int left) {
        return IntStream.range(0, query.clauses().size())
                .filter(i -> i != left)
                .mapToObj(i -> query.clauses().get(i).text())
                .collect(Collectors.joining(" "));
    }

    private void add(List<WaysOut.Way> ways, String text, String query, SearchForm form) {
        // What is left when a clause is taken away need not stand alone; then it is no way out.
        String found = searches.found(form);
        if (found != null && !found.startsWith("0 ")) {
            ways.add(new WaysOut.Way(text, query, found, form.address()));
        }
    }

    private static String why(SearchForm form, SearchResult empty) {
        ParsedQuery query = empty.request().query();
        String filters = form.isFiltered() ? " with these filters" : "";
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < empty.clauses().size(); i++) {
            if (empty.clauses().get(i) == 0) {
                missing.add("“" + query.clauses().get(i).text() + "”");
            }
        }
        if (!missing.isEmpty()) {
            return "No article" + filters + " has " + String.join(" or ", missing) + ".";
        }
        return empty.clauses().size() > 1
                ? "Each part of the query is found" + filters + ", but no article has them all."
                : "No article" + filters + " matches this query.";
    }

    private WaysOut.@Nullable AnyWord any(SearchForm form) {
        if (form.match() == Match.ANY) {
            return null;
        }
        SearchForm loose = form.withMatch(Match.ANY);
        try {
            SearchResult result = searches.hits(loose, SearchPage.SIZE);
            if (result.hits().isEmpty() || result.request().query().clauses().isEmpty()) {
                return null;
            }
            return new WaysOut.AnyWord(
                    Wording.count(result.total().count(), "article has", "articles have") + " any of these words",
                    HitRow.of(result.hits(), loose),
                    loose.address());
        } catch (QuerySyntaxException e) {
            return null;
        }
    }
}
