package org.dateline.lucene;

import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.json.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article that a writer has, or the mark of one that was deleted.
 *
 * @param content reads it; null of one that was deleted
 * @param supersededBy the id of its newer version, if any
 * @param label the story that it joined when it was put
 */
record KnownArticle(
        ArticleId id,
        @Nullable Supplier<Article> content,
        @Nullable ArticleId supersededBy,
        long label) {
    /**
     * An article as {@link StoredBytes} wrote it. It is read only when it is asked for, as hardly any is: so it is one piece of
     * memory rather than hundreds of objects, which the garbage collector would carry about.
     */
    static KnownArticle stored(ArticleId id, BytesRef stored, @Nullable ArticleId supersededBy, long label) {
        return new KnownArticle(id, () -> StoredArticle.read(StoredBytes.decompress(stored)), supersededBy, label);
    }

    static KnownArticle gone(ArticleId id) {
        return new KnownArticle(id, null, null, 0);
    }

    boolean isGone() {
        return content == null;
    }

    /** The article, of one that was not deleted. */
    Article article() {
        return Objects.requireNonNull(content, "A deleted article has no content.")
                .get()
                .withSupersededBy(supersededBy);
    }

    KnownArticle withSupersededBy(@Nullable ArticleId newer) {
        return new KnownArticle(id, content, newer, label);
    }
}
