package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.archive.Offers;
import org.dateline.query.Match;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QuerySyntaxException;
import org.dateline.result.Offer;
import org.dateline.result.SearchResult;
import org.dateline.web.wording.Wording;
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

    WaysOut of(SearchForm form, SearchResult empty, Wording wording) {
        List<WaysOut.Way> ways = new ArrayList<>();
        perFilter(ways, form, wording);
        ParsedQuery query = empty.request().query();
        for (Offer offer : offers.spellings(query)) {
            add(ways, wording.text("ways.spelled"), offer.suggestion(), form.withQuery(offer.suggestion()), wording);
        }
        if (query.clauses().size() <= MOST_CLAUSES) {
            perClause(ways, "ways.clause", query, form, wording);
        }
        if (ways.isEmpty() && form.isFiltered()) {
            perClause(ways, "ways.both", query, form.withoutFilters(), wording);
        }
        return new WaysOut(why(form, empty, wording), ways, any(form, wording));
    }

    /** Leaves out each of the first clauses in turn; a single one leaves nothing to ask. */
    private void perClause(List<WaysOut.Way> ways, String key, ParsedQuery query, SearchForm form, Wording wording) {
        int clauses = query.clauses().size();
        for (int i = 0; clauses > 1 && i < Math.min(MOST_CLAUSES, clauses); i++) {
            String left = query.clauses().get(i).text();
            add(ways, wording.text(key), left, form.withQuery(without(query, i)), wording);
        }
    }

    private static String without(ParsedQuery query, int left) {
        return IntStream.range(0, query.clauses().size())
                .filter(i -> i != left)
                .mapToObj(i -> query.clauses().get(i).text())
                .collect(Collectors.joining(" "));
    }

    private void add(List<WaysOut.Way> ways, String text, String query, SearchForm form, Wording wording) {
        // What is left when a clause is taken away need not stand alone; then it is no way out.
        try {
            long found = searches.count(form);
            if (found > 0) {
                ways.add(new WaysOut.Way(text, query, wording.count("article", found), form.address()));
            }
        } catch (QuerySyntaxException e) {
            // No way out, then.
        }
    }

    /** Each filter may be the one too many; where there are several, so may they be together. */
    private void perFilter(List<WaysOut.Way> ways, SearchForm form, Wording wording) {
        Map<String, SearchForm> without = WithoutFilter.of(form, wording);
        if (without.size() > 1) {
            add(ways, wording.text("ways.filters"), "", form.withoutFilters(), wording);
        }
        without.entrySet().stream()
                .limit(MOST_CLAUSES)
                .forEach(filter ->
                        add(ways, wording.text("ways.filter", filter.getKey()), "", filter.getValue(), wording));
    }

    private static String why(SearchForm form, SearchResult empty, Wording wording) {
        ParsedQuery query = empty.request().query();
        String filtered = form.isFiltered() ? "yes" : "no";
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < empty.clauses().size(); i++) {
            if (empty.clauses().get(i) == 0) {
                missing.add(wording.text("quoted", query.clauses().get(i).text()));
            }
        }
        if (!missing.isEmpty()) {
            return wording.text("why.missing", filtered, wording.alternatives(missing));
        }
        return wording.text(empty.clauses().size() > 1 ? "why.together" : "why.nothing", filtered);
    }

    private WaysOut.@Nullable AnyWord any(SearchForm form, Wording wording) {
        if (form.match() == Match.ANY) {
            return null;
        }
        SearchForm loose = form.withMatch(Match.ANY);
        try {
            SearchResult result = searches.hits(loose, Shown.USUAL_SIZE);
            if (result.hits().isEmpty() || result.request().query().clauses().isEmpty()) {
                return null;
            }
            return new WaysOut.AnyWord(
                    wording.text("ways.any", result.total().count()),
                    HitRow.of(result.hits(), loose, wording),
                    loose.address());
        } catch (QuerySyntaxException e) {
            return null;
        }
    }
}
