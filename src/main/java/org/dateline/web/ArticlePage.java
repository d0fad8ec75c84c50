package org.dateline.web;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.json.Words;
import org.dateline.query.Facet;
import org.dateline.query.Match;
import org.dateline.query.SearchRequest.Group;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands on its page.
 *
 * @param backHref the search that led here, or null where none did
 * @param matches how many places are marked
 * @param counted the same as a sentence, or null where the page was opened without a query
 * @param newer the page of a newer version, or null where this is the newest
 * @param versions its versions, or null where there is only one
 */
record ArticlePage(
        SearchForm form,
        @Nullable String backHref,
        String windowTitle,
        List<TextRun> title,
        @Nullable String lang,
        @Nullable Link source,
        String date,
        @Nullable String datetime,
        String bylines,
        String words,
        @Nullable String language,
        List<Badge> badges,
        List<CountryChip> about,
        List<CountryChip> mentioned,
        List<TextBlock> blocks,
        int matches,
        @Nullable String counted,
        @Nullable String newer,
        @Nullable VersionsPanel versions,
        @Nullable Link copies,
        List<Facts> publication,
        List<Facts> editorial,
        List<Facts> origin,
        List<Facts> entities,
        List<HitRow> similar,
        List<Link> exports) {
    static ArticlePage of(MarkedArticle marked, SearchForm form, List<Hit> similar, List<Article> versions) {
        Article article = marked.article();
        SearchForm fresh = SearchForm.of("");
        int before = marked.headlineMarks().size();
        int matches = before + marked.bodyMarks().size();
        String source = article.publication().source();
        return new ArticlePage(
                form,
                form.q().isEmpty() ? null : form.address(),
                article.title(),
                TextRun.of(article.title(), marked.headlineMarks()),
                article.language(),
                source == null
                        ? null
                        : new Link(source, fresh.choosing(Facet.SOURCE, source).address()),
                Wording.date(article.publication().date()),
                article.publication().date() == null
                        ? null
                        : article.publication().date().iso(),
                String.join(", ", article.publication().bylines()),
                Wording.count(Words.of(article), "word", "words"),
                HitRow.foreign(article.language()),
                Badge.of(article),
                CountryChip.about(article, fresh),
                CountryChip.mentioned(article, fresh),
                TextBlock.of(article.body(), marked.bodyMarks(), before),
                matches,
                form.q().isEmpty() ? null : Wording.count(matches, "match", "matches"),
                article.supersededBy() == null ? null : address(article.supersededBy(), form),
                VersionsPanel.of(article.id(), versions, form),
                copies(marked),
                Facts.publication(article, fresh),
                Facts.editorial(article),
                Facts.origin(article),
                Facts.entities(article, fresh),
                HitRow.of(similar, fresh),
                List.of(new Link("JSON", "/api/articles/" + article.id())));
    }

    private static @Nullable Link copies(MarkedArticle marked) {
        if (marked.copies() < 2) {
            return null;
        }
        return new Link(
                Wording.count(marked.copies(), "copy", "copies") + " of this story",
                SearchForm.of("cluster:" + marked.story()).withGroup(Group.NONE).address());
    }

    /** The page of an article, with the matches of a search marked. */
    static String address(ArticleId id, SearchForm form) {
        if (form.q().isEmpty()) {
            return "/articles/" + id;
        }
        return "/articles/" + id + "?q=" + SearchForm.encode(form.q())
                + (form.match() == Match.ANY ? "&match=any" : "");
    }
}
