package org.dateline.web;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.json.Words;
import org.dateline.query.Facet;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands on its page.
 *
 * @param backHref the search that led here, or null where none did
 * @param matches how many places are marked
 * @param counted the same as a sentence, or null where the page was opened without a query
 * @param litNote what is lit, and how to put it out; null where nothing is
 * @param newer the page of a newer version, or null where this is the newest
 * @param versions its versions, or null where there is only one
 * @param copies where the copies of its story stand side by side, or null for none
 * @param original how the bytes it was read from can be had
 */
record ArticlePage(
        SearchForm form,
        @Nullable String backHref,
        @Nullable Neighbours neighbours,
        String windowTitle,
        String permanent,
        List<TextRun> title,
        @Nullable String lang,
        @Nullable Link source,
        String date,
        @Nullable String datetime,
        @Nullable String bylines,
        String words,
        @Nullable String language,
        List<Badge> badges,
        List<CountryChip> about,
        List<TextBlock> blocks,
        int matches,
        @Nullable String counted,
        @Nullable Link litNote,
        @Nullable String newer,
        @Nullable VersionsPanel versions,
        @Nullable Link copies,
        List<Facts> publication,
        List<Facts> editorial,
        Evidence evidence,
        List<Link> years,
        List<Facts> origin,
        Original original,
        CitationPanel citation,
        List<HitRow> similar) {
    static ArticlePage of(Reading reading, SearchForm form, Light light, Wording wording) {
        MarkedArticle marked = reading.marked();
        Article article = marked.article();
        SearchForm fresh = SearchForm.of("");
        int before = marked.headlineMarks().size();
        int matches = before + marked.bodyMarks().size();
        String source = article.publication().source();
        String permanent = address(article.id(), fresh);
        return new ArticlePage(
                form,
                form.q().isEmpty() && !form.isFiltered() ? null : form.address(),
                reading.neighbours(),
                article.title(),
                permanent,
                TextRun.of(article.title(), marked.headlineMarks()),
                article.language(),
                source == null
                        ? null
                        : new Link(source, fresh.choosing(Facet.SOURCE, source).address()),
                wording.date(article.publication().date()),
                article.publication().date() == null
                        ? null
                        : article.publication().date().iso(),
                article.publication().bylines().isEmpty()
                        ? null
                        : wording.list(article.publication().bylines()),
                wording.count("word", Words.of(article)),
                HitRow.foreign(article.language(), wording),
                Badge.of(article, wording),
                CountryChip.about(article, fresh, wording),
                TextBlock.of(article.body(), marked.bodyMarks(), before, light.mentions()),
                matches,
                form.q().isEmpty() ? null : wording.count("match", matches),
                light.name().isEmpty()
                        ? null
                        : new Link(
                                wording.text(
                                        "article.lit",
                                        light.name(),
                                        light.mentions().size()),
                                address(article.id(), form)),
                article.supersededBy() == null ? null : address(article.supersededBy(), form),
                VersionsPanel.of(article.id(), reading.versions(), form, wording),
                copies(marked, wording),
                Facts.publication(article, wording),
                Facts.editorial(article, wording),
                Evidence.of(article, form, light, wording),
                Facts.years(article),
                Facts.origin(article, wording),
                Original.of(article, permanent, wording),
                CitationPanel.of(article, reading.site(), reading.today()),
                HitRow.of(reading.similar(), fresh, wording));
    }

    /**
     * What the page needs of the archive and of the site.
     *
     * @param neighbours the articles before and after it in the search that the reader came from, or null
     * @param similar articles on the same matter
     * @param versions the oldest first, empty where there is only one
     * @param site its address, for citations
     * @param today the day of access that a citation names
     */
    record Reading(
            MarkedArticle marked,
            @Nullable Neighbours neighbours,
            List<Hit> similar,
            List<Article> versions,
            String site,
            LocalDate today) {}

    private static @Nullable Link copies(MarkedArticle marked, Wording wording) {
        return marked.copies() < 2
                ? null
                : new Link(
                        wording.text("article.copies", marked.copies()),
                        StoryPage.address(marked.story(), marked.article().id()));
    }

    /** The same of an article that is a certain hit of the search, from 1: its page leads on to the next one. */
    static String address(ArticleId id, SearchForm form, int hit) {
        String address = address(id, form);
        return address.contains("?") ? address + "&" + Neighbours.PARAMETER + "=" + hit : address;
    }

    /** The page of an article, with the matches of a search marked and the way back to it. */
    static String address(ArticleId id, SearchForm form) {
        String path = "/articles/" + id;
        return form.q().isEmpty() && !form.isFiltered()
                ? path
                : form.onPage(1).address(path).replaceFirst("\\?q=&", "?");
    }
}
