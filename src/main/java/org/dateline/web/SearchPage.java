package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.result.SearchResult;
import org.dateline.result.Total;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands on the page. Every link and label is worked out here; the template decides nothing.
 *
 * @param title of the window
 * @param heading how many articles were found
 * @param stories how many stories they tell, or null where that is no other number
 * @param waysOut where nothing was found, else null
 * @param mistake where the query has one, else null
 */
record SearchPage(
        SearchForm form,
        String title,
        String heading,
        @Nullable String stories,
        @Nullable ReadingPanel reading,
        List<ActiveFilter> active,
        String clearHref,
        List<FacetPanel> facets,
        @Nullable TimelinePanel timeline,
        List<Choice> sorts,
        @Nullable Choice grouping,
        List<HitRow> hits,
        @Nullable PageLinks pages,
        List<Link> exports,
        @Nullable WaysOut waysOut,
        ReadingPanel.@Nullable Note mistake) {
    static final int SIZE = 20;

    /** @param count says what a search would find, or null where it cannot be searched */
    static SearchPage of(
            SearchForm form,
            SearchResult result,
            @Nullable WaysOut waysOut,
            Function<SearchForm, @Nullable String> count) {
        long found = result.total().count();
        String heading = heading(result.total());
        return new SearchPage(
                form,
                (form.q().isEmpty() ? "All articles" : form.q()) + " – " + heading,
                heading,
                result.stories() == found || found == 0
                        ? null
                        : "telling " + Wording.count(result.stories(), "story", "stories"),
                form.q().isEmpty() ? null : ReadingPanel.of(result.request().query(), result.clauses(), form, count),
                ActiveFilter.of(form),
                form.withoutFilters().address(),
                FacetPanel.of(result.facets(), form),
                TimelinePanel.of(result.timeline(), form),
                found < 2 ? List.of() : sorts(form),
                result.stories() == found && form.group() == Group.STORY ? null : grouping(form),
                HitRow.of(result.hits(), form),
                PageLinks.of(form.group() == Group.STORY ? result.stories() : found, SIZE, form),
                found == 0 ? List.of() : exports(form),
                waysOut,
                null);
    }

    /** The page of a query that cannot be searched. */
    static SearchPage of(SearchForm form, QuerySyntaxException mistake) {
        return new SearchPage(
                form,
                "Please mend the query",
                "This query has a mistake",
                null,
                null,
                ActiveFilter.of(form),
                form.withoutFilters().address(),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                ReadingPanel.Note.of(
                        String.valueOf(mistake.getMessage()),
                        form.q(),
                        mistake.at(),
                        mistake.suggestion(),
                        form,
                        null));
    }

    private static String heading(Total total) {
        String articles = Wording.count(total.count(), "article", "articles");
        return switch (total) {
            case Total.Exactly exactly -> exactly.count() == 0 ? "No articles found" : articles;
            case Total.AtLeast bound -> "At least " + articles;
        };
    }

    private static List<Choice> sorts(SearchForm form) {
        return Stream.of(Sort.RELEVANCE, Sort.NEWEST, Sort.OLDEST)
                .map(sort -> new Choice(
                        switch (sort) {
                            case RELEVANCE -> "Most relevant";
                            case NEWEST -> "Newest";
                            case OLDEST -> "Oldest";
                            case ADDED -> "Last added";
                            case LENGTH -> "Longest";
                            case SOURCE -> "Source";
                            case MATCHES -> "Most matches";
                        },
                        form.withSort(sort).address(),
                        form.sort() == sort))
                .toList();
    }

    private static Choice grouping(SearchForm form) {
        boolean stories = form.group() == Group.STORY;
        return new Choice(
                stories ? "Show every copy" : "Show each story once",
                form.withGroup(stories ? Group.NONE : Group.STORY).address(),
                stories);
    }

    private static List<Link> exports(SearchForm form) {
        SearchForm whole = form.onPage(1).withGroup(Group.STORY);
        List<Link> exports = new ArrayList<>();
        exports.add(new Link("Feed", whole.address("/feed.atom")));
        exports.add(new Link("CSV", whole.address("/export.csv")));
        exports.add(new Link("JSON Lines", whole.address("/export.jsonl")));
        exports.add(new Link("RIS", whole.address("/export.ris")));
        exports.add(new Link("BibTeX", whole.address("/export.bib")));
        return exports;
    }
}
