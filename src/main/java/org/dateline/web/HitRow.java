package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.query.Facet;
import org.dateline.result.Hit;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param id to tick it by
 * @param lang BCP 47, or null where it is unknown
 * @param language the language's name where it is not the reader's, else null
 * @param outletCountry where its outlet sits, or null where that is not known
 * @param datetime the date as ISO, or null where there is none
 * @param place where it stood in print: edition, section and page; or null
 * @param story where all copies of its story stand side by side, or null where it is the only one
 * @param copies its story's other articles, in the view by story; else empty
 */
record HitRow(
        String id,
        String href,
        @Nullable String lang,
        List<TextRun> title,
        @Nullable Link source,
        @Nullable String outletCountry,
        String date,
        @Nullable String datetime,
        @Nullable String dateline,
        @Nullable String place,
        @Nullable String language,
        List<List<TextRun>> snippets,
        List<CountryChip> countries,
        List<Badge> badges,
        @Nullable String matches,
        @Nullable Link story,
        List<HitRow> copies) {
    private static final int OUTLETS = 3;
    private static final Pattern NAMES_ITSELF = Pattern.compile(
            "\\b(e|é)dici(o|ó)n\\b|\\b(e|é)dition\\b|طبعة", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static List<HitRow> of(List<Hit> hits, SearchForm form, Wording wording) {
        return hits.stream()
                .map(hit -> of(hit, List.of(), ArticlePage.address(hit.article().id(), form), form, wording))
                .toList();
    }

    /**
     * @param copies the other articles of its story that are shown with it
     * @param href its page
     */
    static HitRow of(Hit hit, List<Hit> copies, String href, SearchForm form, Wording wording) {
        Article article = hit.article();
        Publication publication = article.publication();
        PublishedDate date = publication.date();
        String source = publication.source();
        return new HitRow(
                article.id().value(),
                href,
                article.language(),
                TextRun.of(article.title(), hit.headlineMarks()),
                source == null
                        ? null
                        : new Link(source, form.choosing(Facet.SOURCE, source).address()),
                article.annotations().sourceCountry() == null
                        ? null
                        : wording.country(article.annotations().sourceCountry()),
                wording.date(date),
                date == null ? null : date.iso(),
                publication.dateline(),
                place(publication, wording),
                foreign(article.language(), wording),
                hit.snippets().stream()
                        .map(snippet -> TextRun.of(snippet.text(), snippet.marks()))
                        .toList(),
                CountryChip.about(article, form, wording),
                Badge.of(article, wording),
                hit.matches() > 1 ? wording.count("match", hit.matches()) : null,
                story(hit, wording),
                of(copies, form, wording).stream().map(HitRow::alone).toList());
    }

    /** Without the link to its story, where it is shown among the copies of that story. */
    private HitRow alone() {
        return new HitRow(
                id,
                href,
                lang,
                title,
                source,
                outletCountry,
                date,
                datetime,
                dateline,
                place,
                language,
                snippets,
                countries,
                badges,
                matches,
                null,
                copies);
    }

    private static @Nullable String place(Publication publication, Wording wording) {
        List<String> parts = new ArrayList<>();
        if (publication.page() != null) {
            parts.add(wording.text("hit.page", publication.page()));
        }
        if (publication.edition() != null) {
            String edition = publication.edition();
            parts.add(NAMES_ITSELF.matcher(edition).find() ? edition : wording.text("hit.edition", edition));
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    /** The language of a text where the reader of the site does not read it anyway. */
    static @Nullable String foreign(@Nullable String language, Wording wording) {
        String primary = language == null ? "" : Locale.forLanguageTag(language).getLanguage();
        return primary.isEmpty() || primary.equals(wording.language()) ? null : wording.languageName(primary);
    }

    /** {@code and in 11 more outlets: …}; where one outlet tells it several times, how many more copies there are. */
    private static @Nullable Link story(Hit hit, Wording wording) {
        if (hit.copies() < 2) {
            return null;
        }
        String own = hit.article().publication().source();
        List<String> others =
                hit.outlets().stream().filter(name -> !name.equals(own)).toList();
        String text = others.isEmpty()
                ? wording.text("hit.copies", hit.copies() - 1)
                : others.size() <= OUTLETS
                        ? wording.text("hit.outlets.named", wording.list(others))
                        : wording.text("hit.outlets", others.size());
        return new Link(text, StoryPage.address(hit.story(), hit.article().id()));
    }
}
