package org.dateline.archive;

import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;

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

    /**
     * Takes a path from every article that was found there, in whatever member, but those named; an article goes with its
     * last place.
     *
     * @param path as in {@link org.dateline.article.Location#path}
     * @param kept the articles that are still there; empty where the file is gone
     */
    void retain(String path, Set<ArticleId> kept);

    /**
     * Makes everything put so far durable and visible, together with a checkpoint, in one atomic step.
     *
     * @param checkpoint what {@link Archive#checkpoint} answers from now on
     */
    void commit(String checkpoint);

    @Override
    void close();
}
