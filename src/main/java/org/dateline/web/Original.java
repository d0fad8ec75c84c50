package org.dateline.web;

import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes that an article was read from can be had.
 *
 * @param show where a browser shows them, inert; null where it cannot
 * @param download where they come as a file
 * @param note which part of which file they are, or null where they are a file of their own
 */
record Original(
        @Nullable String show, String download, @Nullable String note) {
    static Original of(Article article, String page, Wording wording) {
        Location place = article.provenance().locations().getFirst();
        return new Original(
                OriginalController.isText(article.provenance().mediaType()) ? page + "/original" : null,
                page + "/original?download=true",
                place.member() == null
                        ? null
                        : wording.text("original.inside", place.member(), OriginalController.name(place.path())));
    }
}
