package org.dateline.web;

import java.util.List;
import java.util.Map;
import org.dateline.result.Hit;
import org.dateline.result.SearchResult;
import org.dateline.result.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an answer needs of the archive.
 *
 * @param close the chosen stretch of time in smaller steps, or null for none
 * @param copies the other articles of each story, by its name, in the view by story; else empty
 * @param waysOut where nothing was found, else null
 */
record Answer(
        SearchForm form,
        SearchResult result,
        @Nullable Timeline close,
        Map<String, List<Hit>> copies,
        @Nullable WaysOut waysOut) {
    long found() {
        return result.total().count();
    }
}
