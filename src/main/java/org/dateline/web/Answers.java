package org.dateline.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.result.Hit;
import org.dateline.result.SearchResult;
import org.dateline.result.Timeline;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of an answer shows. */
@Component
class Answers {
    /** Copies of a story that its hit shows; the story's own page has all. */
    private static final int COPIES = 12;

    private final Searches searches;
    private final WaysOutFinder waysOut;

    Answers(Searches searches, WaysOutFinder waysOut) {
        this.searches = searches;
        this.waysOut = waysOut;
    }

    Answer of(SearchForm form, Wording wording) {
        SearchResult result = searches.page(form);
        return new Answer(
                form,
                result,
                close(form, result.timeline()),
                form.shown().view() == Shown.View.STORIES ? copies(result.hits()) : Map.of(),
                result.total().count() == 0 ? waysOut.of(form, result, wording) : null);
    }

    private @Nullable Timeline close(SearchForm form, Timeline all) {
        Timeline.Step step = TimelinePanel.closer(form.published(), all.step());
        return step == null || form.undated() ? null : searches.timeline(form, step);
    }

    private Map<String, List<Hit>> copies(List<Hit> hits) {
        Map<String, List<Hit>> copies = new HashMap<>();
        for (Hit hit : hits) {
            if (hit.copies() > 1) {
                SearchForm story = SearchForm.of("cluster:" + hit.story())
                        .withGroup(Group.NONE)
                        .withSort(Sort.OLDEST);
                copies.put(
                        hit.story(),
                        searches.hits(story, COPIES).hits().stream()
                                .filter(copy -> !copy.article()
                                        .id()
                                        .equals(hit.article().id()))
                                .toList());
            }
        }
        return copies;
    }
}
