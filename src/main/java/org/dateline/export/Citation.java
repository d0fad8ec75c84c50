package org.dateline.export;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a citation of an article says, in whatever style.
 *
 * @param url where the outlet published it
 * @param permanent where the archive keeps it, or null where that is not known
 * @param accessed the day of access
 */
public record Citation(
        ArticleId id,
        String title,
        List<String> authors,
        @Nullable String outlet,
        @Nullable PublishedDate date,
        @Nullable String edition,
        @Nullable String section,
        @Nullable String page,
        @Nullable String language,
        @Nullable String url,
        @Nullable String permanent,
        LocalDate accessed) {
    /** What stands for the date of an article without one, by every manual of style. */
    static final String UNDATED = "n.d.";

    public Citation {
        authors = List.copyOf(authors);
    }

    /** @param site the address of the site without a slash at the end, or the empty string */
    public static Citation of(Article article, String site, LocalDate accessed) {
        Publication publication = article.publication();
        return new Citation(
                article.id(),
                flat(article.title()),
                publication.bylines().stream().map(Citation::flat).toList(),
                publication.source(),
                publication.date(),
                publication.edition(),
                publication.section(),
                publication.page(),
                article.language(),
                publication.url(),
                site.isEmpty() ? null : site + "/articles/" + article.id(),
                accessed);
    }

    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
