package org.dateline.archive;

import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

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

    /** Hands over the articles that were found at a path, in whatever member, old versions included; in no order. */
    void at(String path, Consumer<Filed> sink);

    /** Hands over the newest versions of the articles whose canonical address is this one. */
    void published(String url, Consumer<Filed> sink);

    /**
     * Hands over the newest versions of the articles that have this key from their source, or whose publisher says that they
     * replace, correct, hold or kill the one that has it.
     */
    void named(String key, Consumer<Filed> sink);

    /**
     * Says which version of an article is newer: the older keeps its address, and no search finds it.
     *
     * @param newer null makes the article the newest again
     */
    void supersede(ArticleId older, @Nullable ArticleId newer);

    /**
     * Takes a path from an article. With its last place the article goes; older versions that it superseded are the newest
     * again.
     *
     * @param path as in {@link org.dateline.article.Location#path}
     * @param reason one sentence for the tombstone at the article's address, or null to leave none
     */
    void leave(ArticleId id, String path, @Nullable String reason);

    /**
     * Makes everything put so far durable and visible, together with a checkpoint, in one atomic step.
     *
     * @param checkpoint what {@link Archive#checkpoint} answers from now on
     */
    void commit(String checkpoint);

    @Override
    void close();
}
