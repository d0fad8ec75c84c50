package org.dateline.web;

import java.util.Map;
import org.dateline.archive.Archive;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QueryParser;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.SearchRequest;
import org.dateline.query.SearchRequest.Group;
import org.dateline.result.SearchResult;
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
    SearchResult page(SearchForm form, int size) {
        return archive.search(
                request(form, form.group(), (form.page() - 1) * size, size, null, FacetPanel.wanted(), true));
    }

    /** Hits alone. */
    SearchResult hits(SearchForm form, int size) {
        return archive.search(request(form, form.group(), 0, size, null, Map.of(), false));
    }

    /** How many articles a form finds. */
    long count(SearchForm form) {
        return archive.search(request(form, Group.NONE, 0, 0, null, Map.of(), false))
                .total()
                .count();
    }

    /** How many articles a form finds, in words, or null where its query cannot be searched. */
    @Nullable
    String found(SearchForm form) {
        try {
            return Wording.count(count(form), "article", "articles");
        } catch (QuerySyntaxException e) {
            return null;
        }
    }

    /** Every article that a form finds, copies too. */
    SearchRequest everyArticle(SearchForm form) {
        return request(form, Group.NONE, 0, 0, null, Map.of(), false);
    }

    SearchRequest request(
            SearchForm form,
            Group group,
            int offset,
            int size,
            @Nullable String cursor,
            Map<Facet, Integer> facets,
            boolean clauses) {
        return new SearchRequest(
                read(form),
                form.filters(),
                form.published(),
                form.undated(),
                form.sort(),
                group,
                offset,
                size,
                cursor,
                facets,
                clauses);
    }
}
