package org.dateline.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Body;
import org.dateline.article.CountryMention;
import org.dateline.article.Editorial;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.article.Span;
import org.dateline.country.Countries;
import org.dateline.result.Snippet;
import org.dateline.text.Fingerprint;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article as a JSON object, the same from the API, the commands and an export. What is not known is left out. Thread-safe.
 *
 * <p>The {@linkplain #stored stored} form has everything that {@link StoredArticle#read} needs to give the very article
 * back; the {@linkplain #line public} form leaves out what only Dateline can use and adds what a reader would have to work
 * out, such as names of countries.
 */
public final class ArticleJson {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator json;
    private final boolean stored;

    private ArticleJson(JsonGenerator json, boolean stored) {
        this.json = json;
        this.stored = stored;
    }

    /** The lossless form, UTF-8. */
    public static byte[] stored(Article article) {
        ByteArrayOutputStream out =
                new ByteArrayOutputStream(article.body().text().length() + 2048);
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            new ArticleJson(json, true).article(article, List.of());
        }
        return out.toByteArray();
    }

    /** The public form as one line without a line end. */
    public static String line(Article article) {
        return line(article, json -> {});
    }

    /**
     * The public form as one line without a line end.
     *
     * @param more writes what is known beside the article, as properties of the same object
     */
    public static String line(Article article, Consumer<JsonGenerator> more) {
        ByteArrayOutputStream out =
                new ByteArrayOutputStream(article.body().text().length() + 2048);
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            new ArticleJson(json, false).properties(article, List.of());
            more.accept(json);
            json.writeEndObject();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The public form as one line without a line end, and where a search holds in it. */
    public static String line(Article article, int matches, List<Snippet> context) {
        if (matches == 0) {
            return line(article);
        }
        return line(article, json -> {
            json.writeNumberProperty("matches", matches);
            SearchResultJson.snippets(context, json);
        });
    }

    /**
     * Writes the public form as one object.
     *
     * @param versions other versions of the article, oldest first
     */
    static void write(Article article, List<String> versions, JsonGenerator json) {
        new ArticleJson(json, false).article(article, versions);
    }

    private void article(Article article, List<String> versions) {
        json.writeStartObject();
        properties(article, versions);
        json.writeEndObject();
    }

    private void properties(Article article, List<String> versions) {
        json.writeStringProperty("id", article.id().value());
        text("key", article.key());
        json.writeStringProperty("title", article.title());
        json.writeStringProperty("body", article.body().text());
        blocks(article.body());
        publication(article.publication());
        text("language", article.language());
        provenance(article.provenance());
        if (!stored) {
            json.writeNumberProperty("words", Words.of(article));
        }
        annotations(article.annotations(), article.body().text());
        editorial(article.editorial());
        strings("collections", article.collections());
        text("added", article.added() == null ? null : article.added().toString());
        strings("versions", versions);
        text(
                "supersededBy",
                article.supersededBy() == null ? null : article.supersededBy().value());
    }

    private void blocks(Body body) {
        if (stored) {
            storedBlocks(body);
            return;
        }
        json.writeArrayPropertyStart("blocks");
        for (Body.Block block : body.blocks()) {
            json.writeStartArray();
            json.writeString(block.kind().name());
            json.writeNumber(block.from());
            json.writeNumber(block.to());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** One flat list: of each block its kind, what lies between it and the one before, and its length. */
    private void storedBlocks(Body body) {
        json.writeArrayPropertyStart("blocks");
        int at = 0;
        for (Body.Block block : body.blocks()) {
            json.writeNumber(block.kind().ordinal());
            json.writeNumber(block.from() - at);
            json.writeNumber(block.to() - block.from());
            at = block.to();
        }
        json.writeEndArray();
    }

    private void publication(Publication publication) {
        date("published", publication.date());
        text("publishedFrom", publication.dateFrom());
        date("updated", publication.updated());
        text("source", publication.source());
        strings("bylines", publication.bylines());
        text("section", publication.section());
        text("url", publication.url());
        text("edition", publication.edition());
        text("page", publication.page());
        text("dateline", publication.dateline());
        if (!publication.candidates().isEmpty()) {
            json.writeArrayPropertyStart("dateCandidates");
            for (Publication.DateCandidate candidate : publication.candidates()) {
                json.writeStartObject();
                date("date", candidate.date());
                json.writeStringProperty("from", candidate.from());
                json.writeBooleanProperty("chosen", candidate.chosen());
                text("rule", candidate.rule());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** A date as its ISO day, month or year and, where it is known, the instant beside it under the name with "At". */
    private void date(String name, @Nullable PublishedDate date) {
        if (date != null) {
            json.writeStringProperty(name, date.iso());
            if (date.instant() != null) {
                json.writeStringProperty(name + "At", date.instant().toString());
            }
        }
    }

    private void provenance(Provenance provenance) {
        json.writeStringProperty("mediaType", provenance.mediaType());
        Location first = provenance.locations().getFirst();
        json.writeStringProperty("path", first.path());
        text("member", first.member());
        if (provenance.locations().size() > 1) {
            json.writeArrayPropertyStart("alsoAt");
            for (Location location :
                    provenance.locations().subList(1, provenance.locations().size())) {
                json.writeStartObject();
                json.writeStringProperty("path", location.path());
                text("member", location.member());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeStringProperty("sha256", provenance.sha256());
        json.writeStringProperty("status", provenance.status().name());
        text("reason", provenance.reason());
        Provenance.Ocr ocr = provenance.ocr();
        if (ocr != null) {
            json.writeObjectPropertyStart("ocr");
            json.writeStringProperty("engine", ocr.engine());
            if (ocr.confidence() != null) {
                json.writeNumberProperty("confidence", ocr.confidence());
            }
            json.writeEndObject();
        }
    }

    /** Left out where it is what the text gives, as it is unless there is none or a record brought another. */
    private void storedFingerprint(List<Integer> fingerprint, String text) {
        if (fingerprint.isEmpty() || !fingerprint.equals(Fingerprint.of(text))) {
            json.writeStringProperty("fingerprint", Fingerprint.written(fingerprint));
        }
    }

    private void annotations(Annotations annotations, String text) {
        json.writeArrayPropertyStart("countries");
        for (CountryMention country : annotations.countries()) {
            if (stored) {
                StoredAnnotations.write(country, json);
            } else {
                country(country);
            }
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("entities");
        for (Entity entity : annotations.entities()) {
            if (stored) {
                StoredAnnotations.write(entity, text, json);
            } else {
                entity(entity);
            }
        }
        json.writeEndArray();
        if (!annotations.years().isEmpty()) {
            json.writeArrayPropertyStart("years");
            annotations.years().forEach(json::writeNumber);
            json.writeEndArray();
        }
        if (stored) {
            storedFingerprint(annotations.fingerprint(), text);
        }
        text("source.country", annotations.sourceCountry());
        text("tagger", annotations.tagger().isEmpty() ? null : annotations.tagger());
    }

    private void country(CountryMention country) {
        json.writeStartObject();
        json.writeStringProperty("code", country.code());
        json.writeStringProperty("name", Countries.label(country.code()));
        json.writeNumberProperty("score", country.score());
        json.writeBooleanProperty("about", country.about());
        json.writeBooleanProperty("main", country.main());
        json.writeBooleanProperty("dateline", country.dateline());
        spans(country.mentions());
        given(country.given());
        json.writeEndObject();
    }

    private void entity(Entity entity) {
        json.writeStartObject();
        json.writeStringProperty("type", entity.type().label());
        json.writeStringProperty("name", entity.name());
        json.writeNumberProperty("count", entity.count());
        spans(entity.mentions());
        given(entity.given());
        json.writeEndObject();
    }

    private void spans(List<Span> spans) {
        json.writeArrayPropertyStart("mentions");
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(span.from());
            json.writeNumber(span.to());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void given(boolean given) {
        if (given) {
            json.writeBooleanProperty("given", true);
        }
    }

    private void editorial(Editorial editorial) {
        text("pubStatus", editorial.pubStatus());
        text(
                "embargoedUntil",
                editorial.embargoedUntil() == null
                        ? null
                        : editorial.embargoedUntil().toString());
        text("expires", editorial.expires() == null ? null : editorial.expires().toString());
        text("editorNote", editorial.note());
        text("usageTerms", editorial.usageTerms());
        text("correction", editorial.correction());
        text("replaces", editorial.replaces());
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private void strings(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
