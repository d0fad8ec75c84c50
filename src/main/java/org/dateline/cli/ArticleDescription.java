package org.dateline.cli;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.Body;
import org.dateline.article.CountryMention;
import org.dateline.article.Editorial;
import org.dateline.article.Entity;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.Publication.DateCandidate;
import org.dateline.article.PublishedDate;
import org.dateline.country.Countries;
import org.dateline.extract.Offer;
import org.dateline.extract.Offers;
import org.jspecify.annotations.Nullable;

/** Everything that was found of an article and why, for a person to read: facts, dates and the rule that chose, blocks. */
final class ArticleDescription {
    private final StringBuilder out = new StringBuilder();

    private ArticleDescription() {}

    static String of(Article article, Offers offers) {
        ArticleDescription description = new ArticleDescription();
        description.provenance(article.provenance());
        description.line("Title", article.title());
        description.offers("  title", offers.titles());
        description.line("Key", article.key());
        description.publication(article.publication());
        description.line("By", String.join("; ", article.publication().bylines()));
        description.offers("  byline", offers.bylines());
        description.line("Language", article.language());
        description.editorial(article.editorial());
        description.annotations(article);
        description.body(article.body());
        return description.out.toString();
    }

    private void provenance(Provenance provenance) {
        line(provenance.status().name(), provenance.locations().getFirst().toString());
        line("Reason", provenance.reason());
        line("Format", provenance.mediaType());
        Provenance.Ocr ocr = provenance.ocr();
        if (ocr != null) {
            line(
                    "Recognised",
                    "by " + ocr.engine()
                            + (ocr.confidence() == null
                                    ? ""
                                    : String.format(Locale.ROOT, ", mean confidence %.0f %%", ocr.confidence() * 100)));
        }
    }

    private void publication(Publication publication) {
        PublishedDate date = publication.date();
        line("Published", date == null ? "undated" : date(date) + " (from " + publication.dateFrom() + ")");
        for (DateCandidate candidate : publication.candidates()) {
            line(
                    "  date",
                    date(candidate.date()) + " from " + candidate.from()
                            + (candidate.rule() == null ? ", not chosen" : ", chosen: " + candidate.rule()));
        }
        PublishedDate updated = publication.updated();
        line("Updated", updated == null ? null : date(updated));
        line("Source", publication.source());
        line("Section", publication.section());
        line("Dateline", publication.dateline());
        line("Edition", publication.edition());
        line("Page", publication.page());
        line("Address", publication.url());
    }

    private void offers(String name, List<Offer> offers) {
        for (Offer offer : offers) {
            line(
                    name,
                    String.format(
                            Locale.ROOT,
                            "%s from %s, %s: %.2f",
                            offer.value(),
                            offer.from(),
                            offer.chosen() ? "chosen" : "not chosen",
                            offer.likelihood()));
        }
    }

    private void editorial(Editorial editorial) {
        line("Status", editorial.pubStatus());
        line("Embargoed", instant("until ", editorial.embargoedUntil()));
        line("Expires", instant("", editorial.expires()));
        line("Note", editorial.note());
        line("Correction", editorial.correction());
        line("Replaces", editorial.replaces());
        line("Usage", editorial.usageTerms());
    }

    private void annotations(Article article) {
        line(
                "Countries",
                article.annotations().countries().stream()
                        .map(ArticleDescription::country)
                        .collect(Collectors.joining(", ")));
        for (Entity.Type type : Entity.Type.values()) {
            line(
                    type.label(),
                    article.annotations().entities().stream()
                            .filter(entity -> entity.type() == type)
                            .map(entity -> entity.name() + " " + entity.count())
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Each block, marked with its kind unless it is a paragraph. */
    private void body(Body body) {
        for (Body.Block block : body.blocks()) {
            String kind = block.kind() == Body.Kind.PARAGRAPH
                    ? ""
                    : "[" + block.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "] ";
            out.append('\n')
                    .append(kind)
                    .append(body.text(), block.from(), block.to())
                    .append('\n');
        }
    }

    private static String country(CountryMention country) {
        String role = country.main() ? " (main)" : country.about() ? " (about)" : "";
        return Countries.label(country.code()) + role;
    }

    private static String date(PublishedDate date) {
        return date.iso() + (date.instant() == null ? "" : " (" + date.instant() + ")");
    }

    private static @Nullable String instant(String before, @Nullable OffsetDateTime instant) {
        return instant == null ? null : before + instant;
    }

    private void line(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append(String.format(Locale.ROOT, "%-12s %s%n", name, value));
        }
    }
}
