package org.dateline.opensearch;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
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
import org.dateline.engine.Seconds;
import org.dateline.engine.SpelledNames;
import org.dateline.engine.StoryNumber;
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

    private static final int MONTHS_A_YEAR = 12;
    private static final byte[] BEGINNING = ("{\"" + Schema.STORED + "\":").getBytes(StandardCharsets.UTF_8);

    private final Article article;
    private final AnalyzedText text;
    private final JsonGenerator json;

    private ArticleDocument(Article article, AnalyzedText text, JsonGenerator json) {
        this.article = article;
        this.text = text;
        this.json = json;
    }

    /**
     * Makes a document that lacks its story and its closing brace, since the story is found last; {@link #closed} adds both. UTF-8.
     *
     * @param article with the time it was added
     */
    static byte[] open(Article article, AnalyzedText text) {
        ByteArrayOutputStream fields =
                new ByteArrayOutputStream(2_048 + article.body().text().length() * 4);
        try (JsonGenerator json = Json.MAPPER.createGenerator(fields)) {
            json.writeStartObject();
            new ArticleDocument(article, text, json).fields();
            json.writeEndObject();
        }
        byte[] rest = fields.toByteArray();
        byte[] stored = ArticleJson.stored(article);
        return ByteBuffer.allocate(BEGINNING.length + stored.length + rest.length - 1)
                .put(BEGINNING)
                .put(stored)
                .put((byte) ',')
                .put(rest, 1, rest.length - 2)
                .array();
    }

    static AnalyzedText analyzed(Article article) {
        return TextAnalysis.analyze(article);
    }

    /** What {@link #open} lacks. */
    static byte[] end(long story) {
        return (",\"" + Schema.STORY + "\":" + story + '}').getBytes(StandardCharsets.UTF_8);
    }

    static byte[] closed(byte[] open, long story) {
        byte[] end = end(story);
        return ByteBuffer.allocate(open.length + end.length).put(open).put(end).array();
    }

    /** The bands of a fingerprint as terms. */
    static List<String> bands(List<Integer> fingerprint) {
        return Arrays.stream(Fingerprint.bands(fingerprint))
                .mapToObj(band -> Long.toString(band, Character.MAX_RADIX))
                .toList();
    }

    private void fields() {
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
        term(Schema.FINGERPRINT, Fingerprint.written(article.annotations().fingerprint()));
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
        json.writeNumberProperty(Schema.WHEN, Seconds.of(date));
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
