package org.dateline.archive;

import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;

/**
 * Writes into an archive. One is open at a time; its methods may be called from several threads. What is put is kept from
 * the next commit on. Closing without a commit drops what was put since the last one.
 */
public interface ArchiveWriter extends AutoCloseable {
    /** What a put did. */
    enum Put {
        /** The article is new. */
        NEW,
        /** The article was there from the same place; it is as it is put now. */
        AGAIN,
        /** The article was there from another place; it names this one too. */
        DUPLICATE
    }

    /** Keeps an article. Putting the same one again leaves one. */
    Put put(Article article);

    /** Takes a place from an article, and the article with its last place. Nothing happens where it is not there. */
    void remove(ArticleId id, Location location);

    /**
     * Makes everything put so far durable and visible, together with a checkpoint, in one atomic step.
     *
     * @param checkpoint what {@link Archive#checkpoint} answers from now on
     */
    void commit(String checkpoint);

    @Override
    void close();
}
