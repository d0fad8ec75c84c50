package org.dateline.extract;

import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.article.Status;

/** What a file or one record in it gave: an article, or the reason why there is none. */
public sealed interface Extraction {
    Location location();

    Status status();

    /**
     * An article, not annotated yet.
     *
     * @param offers among what its headline and byline were chosen
     */
    record Read(Article article, Offers offers) implements Extraction {
        /** An article whose source leaves nothing to choose. */
        public Read(Article article) {
            this(article, Offers.NONE);
        }

        @Override
        public Location location() {
            return article.provenance().locations().getFirst();
        }

        @Override
        public Status status() {
            return article.provenance().status();
        }
    }

    /**
     * A file or record without an article.
     *
     * @param mediaType as far as it was recognised
     * @param reason one sentence: what, where, what to do
     */
    record Unread(Location location, String mediaType, Status status, String reason) implements Extraction {}
}
