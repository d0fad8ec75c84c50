package org.dateline.web;

import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes that an article was read from can be had.
 *
 * @param show where a browser shows them, inert; null where it cannot
 * @param download where they come as a file, or null where they are a part of a larger file
 * @param note why they cannot be had, or null where they can
 */
record Original(
        @Nullable String show,
        @Nullable String download,
        @Nullable String note) {
    static Original of(Article article, String page, Wording wording) {
        Location place = article.provenance().locations().getFirst();
        if (!OriginalFile.canBeCut(place)) {
            return new Original(null, null, wording.text("original.inside", place.toString()));
        }
        String media = article.provenance().mediaType();
        boolean shown = media.startsWith("text/") || media.contains("json") || media.contains("xml");
        return new Original(shown ? page + "/original" : null, page + "/original?download=true", null);
    }
}
