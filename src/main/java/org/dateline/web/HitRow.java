package org.dateline.web;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.query.Facet;
import org.dateline.query.SearchRequest.Group;
import org.dateline.result.Hit;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param lang BCP 47, or null where it is unknown
 * @param language the language's name where the article is not in English, else null
 * @param datetime the date as ISO, or null where there is none
 * @param elsewhere the other copies of its story, or null where it is the only one
 */
record HitRow(
        String href,
        @Nullable String lang,
        List<TextRun> title,
        @Nullable Link source,
        String date,
        @Nullable String datetime,
        @Nullable String dateline,
        @Nullable String language,
        List<List<TextRun>> snippets,
        List<CountryChip> countries,
        List<Badge> badges,
        @Nullable String matches,
        @Nullable Link elsewhere) {
    static List<HitRow> of(List<Hit> hits, SearchForm form) {
        return hits.stream().map(hit -> of(hit, form)).toList();
    }

    static HitRow of(Hit hit, SearchForm form) {
        Article article = hit.article();
        Publication publication = article.publication();
        PublishedDate date = publication.date();
        String source = publication.source();
        return new HitRow(
                ArticlePage.address(article.id(), form),
                article.language(),
                TextRun.of(article.title(), hit.headlineMarks()),
                source == null
                        ? null
                        : new Link(source, form.choosing(Facet.SOURCE, source).address()),
                Wording.date(date),
                date == null ? null : date.iso(),
                publication.dateline(),
                foreign(article.language()),
                hit.snippets().stream()
                        .map(snippet -> TextRun.of(snippet.text(), snippet.marks()))
                        .toList(),
                CountryChip.about(article, form),
                Badge.of(article),
                hit.matches() > 1 ? Wording.count(hit.matches(), "match", "matches") : null,
                elsewhere(hit));
    }

    static @Nullable String foreign(@Nullable String language) {
        return language == null || Locale.forLanguageTag(language).getLanguage().equals("en")
                ? null
                : Wording.language(language);
    }

    static @Nullable Link elsewhere(Hit hit) {
        return copies(hit.story(), hit.copies());
    }

    /** Leads to all copies of a story where there are several. */
    static @Nullable Link copies(String story, long copies) {
        if (copies < 2) {
            return null;
        }
        return new Link(
                "and " + Wording.count(copies - 1, "more copy", "more copies"),
                SearchForm.of("cluster:" + story).withGroup(Group.NONE).address());
    }
}
