package org.dateline.opensearch;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.engine.Addresses;
import org.dateline.engine.FacetValues;
import org.dateline.engine.NameValues;
import org.dateline.engine.SpelledNames;
import org.dateline.json.ArticleJson;
import org.dateline.query.Facet;
import org.dateline.query.Query.NameField;
import org.dateline.text.AnalyzedText;
import org.dateline.text.Fingerprint;
import org.dateline.text.Folding;
import org.dateline.text.NameKey;
import org.dateline.text.TextAnalysis;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Makes the document of an article: the one place that fills the fields of {@link Schema}. */
final class ArticleDocument {
    /** Lucene takes no term above 32 KB. */
    private static final int LONGEST_TERM = 5_000;

    /** Comes after every name. */
    private static final String NO_SOURCE = "\uFFFF";

    private static final int SECONDS_A_DAY = 86_400;
    private static final int MONTHS_A_YEAR = 12;

    private final Article article;
    private final AnalyzedText text;
    private final JsonGenerator json;

    private ArticleDocument(Article article, AnalyzedText text, JsonGenerator json) {
        this.article = article;
        this.text = text;
        this.json = json;
    }

    /**
     * Makes a document that lacks its story and its closing brace, since the story is found last; {@link #closed} adds both.
     *
     * @param article with the time it was added
     */
    static String open(Article article, AnalyzedText text) {
        StringWriter out = new StringWriter(2_048 + article.body().text().length() * 4);
        try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
            json.writeStartObject();
            new ArticleDocument(article, text, json).fields();
            json.writeEndObject();
        }
        out.getBuffer().setLength(out.getBuffer().length() - 1);
        return out.toString();
    }

    static AnalyzedText analyzed(Article article) {
        return TextAnalysis.analyze(article);
    }

    static String closed(String open, long story) {
        return open + ",\"" + Schema.STORY + "\":" + story + '}';
    }

    /** The bands of a fingerprint as terms. */
    static List<String> bands(List<Integer> fingerprint) {
        return Arrays.stream(Fingerprint.bands(fingerprint))
                .mapToObj(band -> Long.toString(band, Character.MAX_RADIX))
                .toList();
    }

    private void fields() {
        json.writeName(Schema.STORED);
        json.writeRawValue(new String(ArticleJson.stored(article), StandardCharsets.UTF_8));
        json.writeNumberProperty(Schema.ORDER, StoryNumber.of(article.id()));
        term(Schema.KEY, article.key());
        term(Schema.SHA256, article.provenance().sha256());
        strings(
                Schema.PATH,
                article.provenance().locations().stream()
                        .map(Location::path)
                        .filter(path -> path.length() <= LONGEST_TERM)
                        .distinct()
                        .toList());
        strings(
                Schema.ADDRESS,
                Addresses.all(article).stream()
                        .filter(address -> address.length() <= LONGEST_TERM)
                        .toList());
        json.writeBooleanProperty(Schema.SUPERSEDED, article.supersededBy() != null);
        term(
                Schema.SUPERSEDED_BY,
                article.supersededBy() == null ? null : article.supersededBy().value());
        strings(Schema.BAND, bands(article.annotations().fingerprint()));
        strings(Schema.TEXT, TextTokens.text(text));
        json.writeStringProperty(Schema.HEADLINE, TextTokens.headline(text));
        json.writeNumberProperty(Schema.WORDS, text.bodySize());
        json.writeNumberProperty(
                Schema.BYTES,
                article.title().getBytes(StandardCharsets.UTF_8).length
                        + article.body().text().getBytes(StandardCharsets.UTF_8).length);
        years();
        dates();
        facets();
    }

    private void years() {
        json.writeArrayPropertyStart(Schema.YEARS);
        article.annotations().years().forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void dates() {
        Instant added = Objects.requireNonNull(article.added(), "An article is stamped before it is indexed.");
        json.writeNumberProperty(Schema.ADDED, added.getEpochSecond());
        PublishedDate date = article.publication().date();
        if (date == null) {
            return;
        }
        LocalDate first = date.first();
        json.writeNumberProperty(Schema.FIRST_DAY, first.toEpochDay());
        json.writeNumberProperty(Schema.LAST_DAY, date.last().toEpochDay());
        json.writeNumberProperty(Schema.PRECISION, date.precision().ordinal());
        json.writeNumberProperty(Schema.MONTH, first.getYear() * MONTHS_A_YEAR + first.getMonthValue() - 1);
        json.writeNumberProperty(Schema.WHEN, when(date));
    }

    /** The outlet's local second of publication since 1970, as exactly as known. */
    static long when(PublishedDate date) {
        long seconds = date.instant() == null ? 0 : date.instant().toLocalTime().toSecondOfDay();
        return date.first().toEpochDay() * SECONDS_A_DAY + seconds;
    }

    private void facets() {
        var values = FacetValues.of(article);
        String source = values.getOrDefault(Facet.SOURCE, List.of()).stream()
                .findFirst()
                .orElse("");
        json.writeStringProperty(
                Schema.SOURCE_ORDER, source.isEmpty() ? NO_SOURCE : Folding.fold(source) + '\n' + source);
        values.forEach((facet, each) -> {
            strings(Schema.field(facet), SpelledNames.keys(facet, each));
            if (facet.isName()) {
                strings(
                        Schema.spellings(facet),
                        each.stream()
                                .map(name -> SpelledNames.term(NameKey.of(name), name))
                                .toList());
            }
        });
        Publication publication = article.publication();
        for (NameField field : NameField.values()) {
            Collection<String> names = NameValues.of(field, values, publication);
            strings(Schema.field(field), names.stream().map(TextTokens::name).toList());
        }
    }

    private void strings(String field, Collection<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(field);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private void term(String field, @Nullable String value) {
        if (value != null && !value.isEmpty() && value.length() <= LONGEST_TERM) {
            json.writeStringProperty(field, value);
        }
    }
}
