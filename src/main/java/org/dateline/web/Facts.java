package org.dateline.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.query.Facet;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article, as lists of a name and its values, some of which lead to searches.
 *
 * @param name such as {@code Source}
 * @param values what is known; a link's address is empty where it leads nowhere
 * @param code whether the values are set in a fixed-width face
 */
record Facts(String name, List<Link> values, boolean code) {
    /** What the publisher says. */
    static List<Facts> publication(Article article, Wording wording) {
        SearchForm form = SearchForm.of("");
        Publication publication = article.publication();
        List<Facts> facts = new ArrayList<>();
        add(facts, wording.facet(Facet.SOURCE), publication.source(), choose(Facet.SOURCE, publication.source(), form));
        facts.add(plain(wording.text("fact.published"), published(publication, wording)));
        add(
                facts,
                wording.text("fact.updated"),
                publication.updated() == null ? null : exact(publication.updated(), wording),
                "");
        if (!publication.bylines().isEmpty()) {
            facts.add(new Facts(
                    wording.text("fact.by"),
                    publication.bylines().stream()
                            .map(name -> new Link(name, choose(Facet.BYLINE, name, form)))
                            .toList(),
                    false));
        }
        add(facts, wording.text("fact.dateline"), publication.dateline(), "");
        add(
                facts,
                wording.facet(Facet.SECTION),
                publication.section(),
                choose(Facet.SECTION, publication.section(), form));
        add(facts, wording.text("fact.edition"), publication.edition(), "");
        add(facts, wording.text("fact.page"), publication.page(), "");
        if (article.language() != null) {
            add(
                    facts,
                    wording.facet(Facet.LANGUAGE),
                    wording.languageName(article.language()),
                    choose(Facet.LANGUAGE, article.language(), form));
        }
        add(facts, wording.text("fact.address"), publication.url(), safe(publication.url()));
        return facts;
    }

    private static String published(Publication publication, Wording wording) {
        PublishedDate date = publication.date();
        if (date == null) {
            return wording.text("undated");
        }
        String exact = exact(date, wording);
        return publication.dateFrom() == null
                ? exact
                : wording.text("fact.published.from", exact, wording.dateFrom(publication.dateFrom()));
    }

    private static String exact(PublishedDate date, Wording wording) {
        OffsetDateTime instant = date.instant();
        String time = instant == null
                ? ""
                : instant.toLocalTime() + " UTC" + instant.getOffset().getId().replace("Z", "");
        return time.isEmpty()
                ? wording.date(date)
                : wording.date(date) + wording.text("list.comma") + wording.isolated(time);
    }

    /** What the publisher says about the use of its copy. */
    static List<Facts> editorial(Article article, Wording wording) {
        List<Facts> facts = new ArrayList<>();
        add(facts, wording.text("fact.correction"), article.editorial().correction(), "");
        add(facts, wording.text("fact.note"), article.editorial().note(), "");
        add(facts, wording.text("fact.terms"), article.editorial().usageTerms(), "");
        if (article.editorial().embargoedUntil() != null) {
            add(
                    facts,
                    wording.text("fact.embargo"),
                    article.editorial().embargoedUntil().toString(),
                    "");
        }
        return facts;
    }

    /** The bytes that the article was read from. */
    static List<Facts> origin(Article article, Wording wording) {
        List<Facts> facts = new ArrayList<>();
        Provenance provenance = article.provenance();
        facts.add(new Facts(
                wording.text("fact.files", provenance.locations().size()),
                provenance.locations().stream()
                        .map(Location::toString)
                        .map(path -> new Link(path, ""))
                        .toList(),
                true));
        facts.add(plain(wording.text("fact.media"), provenance.mediaType()));
        facts.add(new Facts("SHA-256", List.of(new Link(provenance.sha256(), "")), true));
        String status = wording.read(provenance.status());
        facts.add(plain(
                wording.text("fact.read"), provenance.reason() == null ? status : status + ": " + provenance.reason()));
        if (provenance.ocr() != null) {
            facts.add(plain(wording.text("fact.ocr"), provenance.ocr().engine()));
        }
        add(facts, wording.text("fact.key"), article.key(), "");
        if (article.added() != null) {
            facts.add(plain(
                    wording.text("fact.added"),
                    article.added().toString().replace("T", " ").replaceAll("\\..*|Z", "") + " UTC"));
        }
        add(facts, wording.text("fact.tagger"), article.annotations().tagger(), "");
        return facts;
    }

    /** The years that the text speaks of. */
    static List<Link> years(Article article) {
        return article.annotations().years().stream()
                .map(year -> new Link(
                        Integer.toString(year), SearchForm.of("about:" + year).address()))
                .toList();
    }

    private static String choose(Facet facet, @Nullable String value, SearchForm form) {
        return value == null ? "" : form.choosing(facet, value).address();
    }

    private static void add(List<Facts> facts, String name, @Nullable String value, String href) {
        if (value != null && !value.isBlank()) {
            facts.add(new Facts(name, List.of(new Link(value, href)), false));
        }
    }

    private static Facts plain(String name, String value) {
        return new Facts(name, List.of(new Link(value, "")), false);
    }

    /** An address of the web, or the empty string for any other: a script's address must not become a link. */
    static String safe(@Nullable String url) {
        if (url == null) {
            return "";
        }
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") ? url : "";
    }
}
