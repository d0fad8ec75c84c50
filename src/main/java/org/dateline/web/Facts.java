package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.query.Facet;
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
    static List<Facts> publication(Article article, SearchForm form) {
        Publication publication = article.publication();
        List<Facts> facts = new ArrayList<>();
        add(facts, "Source", publication.source(), choose(Facet.SOURCE, publication.source(), form));
        facts.add(plain("Published", published(publication)));
        publication.candidates().stream()
                .filter(candidate -> !candidate.chosen())
                .map(candidate -> Wording.date(candidate.date()) + " (" + candidate.from() + ")")
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(others -> facts.add(plain("Other dates in it", others)));
        add(facts, "Updated", publication.updated() == null ? null : exact(publication.updated()), "");
        if (!publication.bylines().isEmpty()) {
            facts.add(new Facts(
                    "By",
                    publication.bylines().stream()
                            .map(name -> new Link(name, choose(Facet.BYLINE, name, form)))
                            .toList(),
                    false));
        }
        add(facts, "Dateline", publication.dateline(), "");
        add(facts, "Section", publication.section(), choose(Facet.SECTION, publication.section(), form));
        add(facts, "Edition", publication.edition(), "");
        add(facts, "Page", publication.page(), "");
        if (article.language() != null) {
            add(
                    facts,
                    "Language",
                    Wording.language(article.language()),
                    choose(Facet.LANGUAGE, article.language(), form));
        }
        add(facts, "Address", publication.url(), safe(publication.url()));
        return facts;
    }

    private static String published(Publication publication) {
        PublishedDate date = publication.date();
        if (date == null) {
            return "undated";
        }
        return exact(date) + (publication.dateFrom() == null ? "" : ", found in: " + publication.dateFrom());
    }

    private static String exact(PublishedDate date) {
        String instant = date.instant() == null
                ? ""
                : ", " + date.instant().toLocalTime() + " UTC"
                        + date.instant().getOffset().getId().replace("Z", "");
        return Wording.date(date) + instant;
    }

    /** What the publisher says about the use of its copy. */
    static List<Facts> editorial(Article article) {
        List<Facts> facts = new ArrayList<>();
        add(facts, "Correction", article.editorial().correction(), "");
        add(facts, "Note to editors", article.editorial().note(), "");
        add(facts, "Terms of use", article.editorial().usageTerms(), "");
        if (article.editorial().embargoedUntil() != null) {
            add(facts, "Embargoed until", article.editorial().embargoedUntil().toString(), "");
        }
        return facts;
    }

    /** The bytes that the article was read from. */
    static List<Facts> origin(Article article) {
        List<Facts> facts = new ArrayList<>();
        facts.add(new Facts(
                article.provenance().locations().size() == 1 ? "File" : "Files",
                article.provenance().locations().stream()
                        .map(Location::toString)
                        .map(path -> new Link(path, ""))
                        .toList(),
                true));
        facts.add(plain("Media type", article.provenance().mediaType()));
        facts.add(new Facts("SHA-256", List.of(new Link(article.provenance().sha256(), "")), true));
        String reason = article.provenance().reason();
        facts.add(plain(
                "Read",
                article.provenance().status().name().toLowerCase(Locale.ROOT) + (reason == null ? "" : ": " + reason)));
        if (article.provenance().ocr() != null) {
            facts.add(plain("Recognised by", article.provenance().ocr().engine()));
        }
        add(facts, "Key", article.key(), "");
        if (article.added() != null) {
            facts.add(plain(
                    "In the archive since",
                    article.added().toString().replace("T", " ").replaceAll("\\..*|Z", "") + " UTC"));
        }
        return facts;
    }

    /** Those whom and what the text names, each leading to the articles that name it. */
    static List<Facts> entities(Article article, SearchForm form) {
        List<Facts> facts = new ArrayList<>();
        for (Entity.Type type : Entity.Type.values()) {
            Facet facet = Facet.valueOf(type.name());
            List<Link> links = article.annotations().entities().stream()
                    .filter(entity -> entity.type() == type)
                    .map(entity -> new Link(
                            entity.name() + (entity.count() > 1 ? " ×" + entity.count() : ""),
                            form.choosing(facet, entity.name()).address()))
                    .toList();
            if (!links.isEmpty()) {
                facts.add(new Facts(
                        switch (type) {
                            case PERSON -> "People";
                            case ORGANIZATION -> "Organisations";
                            case PLACE -> "Places";
                        },
                        links,
                        false));
            }
        }
        if (!article.annotations().years().isEmpty()) {
            facts.add(new Facts(
                    "Years it speaks of",
                    article.annotations().years().stream()
                            .map(year -> new Link(
                                    Integer.toString(year),
                                    SearchForm.of("about:" + year).address()))
                            .toList(),
                    false));
        }
        return facts;
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
