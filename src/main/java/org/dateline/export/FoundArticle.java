package org.dateline.export;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.result.Snippet;

/**
 * An article that leaves the archive, and where the search that found it holds in it.
 *
 * @param matches how many places match, headline included
 * @param context the stretches around them, best first
 */
public record FoundArticle(Article article, int matches, List<Snippet> context) {
    public FoundArticle {
        context = List.copyOf(context);
    }

    /** An article that was chosen by hand, not found by words. */
    public static FoundArticle of(Article article) {
        return new FoundArticle(article, 0, List.of());
    }
}
