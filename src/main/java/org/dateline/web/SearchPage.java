package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.query.Facet;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.result.Hit;
import org.dateline.result.SearchResult;
import org.dateline.result.Total;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it stands on the page. Every link and label is worked out here; the template decides nothing.
 *
 * @param title of the window
 * @param heading how many articles were found
 * @param stories how many stories they tell, or null where nothing was found
 * @param views the forms in which hits can be shown
 * @param groupings whether and how a story is shown once; empty where each article is a story of its own
 * @param takeaway where all of it can be taken away
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
        @Nullable MapPanel map,
        @Nullable TimelinePanel timeline,
        List<Choice> sorts,
        List<Choice> views,
        List<Choice> sizes,
        List<Choice> groupings,
        List<HitRow> hits,
        boolean compact,
        @Nullable PageLinks pages,
        @Nullable Takeaway takeaway,
        @Nullable WaysOut waysOut,
        ReadingPanel.@Nullable Note mistake) {
    private static final int[] SIZES = {10, 20, 50, 100};

    static SearchPage of(Answer answer, ReadingPanel.Counting counting, Wording wording) {
        SearchForm form = answer.form();
        SearchResult result = answer.result();
        long found = answer.found();
        String heading = heading(result.total(), wording);
        return new SearchPage(
                form,
                (form.q().isEmpty() ? wording.text("search.everything") : form.q()) + " – " + heading,
                heading,
                found == 0 ? null : wording.text("search.telling", result.stories()),
                form.q().isEmpty()
                        ? null
                        : ReadingPanel.of(result.request().query(), result.clauses(), form, counting, wording),
                ActiveFilter.of(form, result.facets(), wording),
                form.withoutFilters().address(),
                FacetPanel.of(result.facets(), form, wording),
                MapPanel.of(result.facets().getOrDefault(Facet.COUNTRY, List.of()), form, wording),
                TimelinePanel.of(result.timeline(), answer.close(), form, wording),
                found < 2 ? List.of() : sorts(form, wording),
                found == 0 ? List.of() : views(form, wording),
                found <= SIZES[0] ? List.of() : sizes(form, wording),
                result.stories() == found && form.group() == Group.STORY ? List.of() : groupings(form, wording),
                hits(answer, wording),
                form.shown().view() == Shown.View.COMPACT,
                PageLinks.of(form.group().isOnce() ? result.stories() : found, result.cursor(), form, wording),
                found == 0 ? null : Takeaway.of(form, wording),
                answer.waysOut(),
                null);
    }

    /** The page of a query that cannot be searched. */
    static SearchPage of(
            SearchForm form, QuerySyntaxException mistake, ReadingPanel.Counting counting, Wording wording) {
        return new SearchPage(
                form,
                wording.text("search.mistake.title"),
                wording.text("search.mistake"),
                null,
                null,
                ActiveFilter.of(form, wording),
                form.withoutFilters().address(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                null,
                null,
                ReadingPanel.Note.of(mistake, form, counting, wording));
    }

    private static List<HitRow> hits(Answer answer, Wording wording) {
        SearchForm form = answer.form();
        int before = (form.shown().page() - 1) * form.shown().size();
        List<HitRow> rows = new ArrayList<>();
        for (Hit hit : answer.result().hits()) {
            int at = before + rows.size() + 1;
            String href = at > Neighbours.DEEPEST
                    ? ArticlePage.address(hit.article().id(), form)
                    : ArticlePage.address(hit.article().id(), form, at);
            rows.add(HitRow.of(hit, answer.copies().getOrDefault(hit.story(), List.of()), href, form, wording));
        }
        return rows;
    }

    private static String heading(Total total, Wording wording) {
        return switch (total) {
            case Total.Exactly exactly ->
                exactly.count() == 0 ? wording.text("search.nothing") : wording.count("article", exactly.count());
            case Total.AtLeast bound -> wording.text("search.atleast", wording.count("article", bound.count()));
        };
    }

    private static List<Choice> sorts(SearchForm form, Wording wording) {
        return Stream.of(Sort.RELEVANCE, Sort.NEWEST, Sort.OLDEST, Sort.ADDED, Sort.SOURCE, Sort.LENGTH, Sort.MATCHES)
                .filter(sort -> sort != Sort.MATCHES || !form.q().isEmpty())
                .map(sort -> new Choice(
                        wording.text("sort." + sort.name().toLowerCase(Locale.ROOT)),
                        form.withSort(sort).address(),
                        form.sort() == sort))
                .toList();
    }

    private static List<Choice> views(SearchForm form, Wording wording) {
        return Stream.of(Shown.View.values())
                .map(view -> new Choice(
                        wording.text("view." + view.key()),
                        form.withView(view).address(),
                        form.shown().view() == view))
                .toList();
    }

    private static List<Choice> sizes(SearchForm form, Wording wording) {
        List<Choice> sizes = new ArrayList<>();
        for (int size : SIZES) {
            sizes.add(new Choice(
                    wording.number(size),
                    form.withSize(size).address(),
                    form.shown().size() == size));
        }
        return sizes;
    }

    private static List<Choice> groupings(SearchForm form, Wording wording) {
        return Stream.of(Group.STORY, Group.FIRST, Group.FULLEST, Group.NONE)
                .filter(group -> group.isOnce() || form.shown().view() != Shown.View.STORIES)
                .map(group -> new Choice(
                        wording.text("group." + group.name().toLowerCase(Locale.ROOT)),
                        form.withGroup(group).address(),
                        form.group() == group))
                .toList();
    }
}
