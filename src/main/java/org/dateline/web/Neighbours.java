package org.dateline.web;

import java.util.List;
import org.dateline.result.Hit;
import org.dateline.result.SearchResult;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The articles before and after one in the answer that its reader came from.
 *
 * @param place such as {@code 17 of 48}
 * @param previous the headline and page of the article before, or null
 * @param next likewise
 */
record Neighbours(
        String place, @Nullable Link previous, @Nullable Link next) {
    /** In the address of an article: which hit of its search it is, from 1. */
    static final String PARAMETER = "hit";

    /** No further is looked, since an engine passes over all that stands before. */
    static final int DEEPEST = 10_000;

    /**
     * Null where the article no longer stands there.
     *
     * @param at which hit it is, from 1
     * @param around the hits from the one before it to the one after it
     */
    static @Nullable Neighbours of(String id, int at, SearchResult around, SearchForm form, Wording wording) {
        List<Hit> hits = around.hits();
        int own = at == 1 ? 0 : 1;
        if (own >= hits.size() || !hits.get(own).article().id().value().equals(id)) {
            return null;
        }
        long all = form.group().isOnce() ? around.stories() : around.total().count();
        return new Neighbours(
                wording.text("article.place", at, all),
                own == 0 ? null : link(hits.getFirst(), at - 1, form),
                own + 1 < hits.size() ? link(hits.get(own + 1), at + 1, form) : null);
    }

    private static Link link(Hit hit, int at, SearchForm form) {
        return new Link(hit.article().title(), ArticlePage.address(hit.article().id(), form, at));
    }
}
