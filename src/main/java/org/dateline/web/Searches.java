package org.dateline.web;

import java.util.List;
import java.util.Map;
import org.dateline.archive.Archive;
import org.dateline.query.At;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.query.QueryParser;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.SearchRequest;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.result.SearchResult;
import org.dateline.result.Timeline;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the archive what a form means. */
@Component
class Searches {
    private final Archive archive;
    private final QueryParser parser;

    private final SavedTexts texts;

    Searches(Archive archive, QueryParser parser, SavedTexts texts) {
        this.archive = archive;
        this.parser = parser;
        this.texts = texts;
    }

    ParsedQuery read(SearchForm form) {
        return parser.parse(texts.resolve(form.q()), form.match());
    }

    /** One page of an answer with all that a page shows. */
    SearchResult page(SearchForm form) {
        return archive.search(request(form, form.group(), form.shown(), FacetPanel.wanted(), true));
    }

    /** The first hits alone. */
    SearchResult hits(SearchForm form, int size) {
        return archive.search(request(form, form.group(), Shown.FIRST.withSize(size), Map.of(), false));
    }

    /** A hit of an answer, from 1, with the one before it and the one after it. */
    SearchResult around(SearchForm form, int hit) {
        SearchRequest page = request(form, form.group(), Shown.FIRST.withSize(hit == 1 ? 2 : 3), Map.of(), false);
        return archive.search(page.from(Math.max(0, hit - 2)));
    }

    /** The first hits, and the commonest values of some facets. */
    SearchResult summary(SearchForm form, int size, Map<Facet, Integer> facets) {
        return archive.search(request(form, form.group(), Shown.FIRST.withSize(size), facets, false));
    }

    /**
     * The newest hits of the one value that a form chooses, and the commonest values of some facets beside it. The value
     * stands in the query, not among the filters: a facet leaves its own filter out, and would count those beside it no less.
     */
    SearchResult within(SearchForm form, int size, Map<Facet, Integer> facets) {
        Facet facet = form.filters().keySet().iterator().next();
        Query.Term term = new Query.Term(facet, form.filter(facet).any(), At.NOWHERE);
        return archive.search(new SearchRequest(
                new ParsedQuery("", term, "", List.of(), List.of()),
                Map.of(),
                DateRange.EVER,
                false,
                Sort.NEWEST,
                Group.STORY,
                0,
                size,
                null,
                facets,
                false));
    }

    /** The articles of a form over time, its own dates kept. */
    Timeline timeline(SearchForm form, Timeline.Step step) {
        return archive.timeline(everyArticle(form), step);
    }

    /** How many articles a form finds. */
    long count(SearchForm form) {
        return archive.search(everyArticle(form)).total().count();
    }

    /** How many articles a form finds, in words, or null where its query cannot be searched. */
    @Nullable
    String found(SearchForm form, Wording wording) {
        try {
            return wording.count("article", count(form));
        } catch (QuerySyntaxException e) {
            return null;
        }
    }

    /** Every article that a form finds, copies too. */
    SearchRequest everyArticle(SearchForm form) {
        return request(form, Group.NONE, Shown.FIRST.withSize(0), Map.of(), false);
    }

    SearchRequest request(SearchForm form, Group group, Shown shown, Map<Facet, Integer> facets, boolean clauses) {
        return new SearchRequest(
                read(form),
                form.filters(),
                form.published(),
                form.undated(),
                form.sort(),
                group,
                shown.offset(),
                shown.size(),
                shown.cursor(),
                facets,
                clauses);
    }
}
