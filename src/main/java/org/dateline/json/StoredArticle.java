package org.dateline.json;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.Editorial;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.dateline.text.Fingerprint;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the stored form of an article that {@link ArticleJson#stored} wrote. */
public final class StoredArticle {
    /** Their order is part of the stored form. */
    private static final Body.Kind[] KINDS = Body.Kind.values();

    private StoredArticle() {}

    /**
     * Gives back the very article that was stored.
     *
     * @throws JacksonException where the bytes are not a stored article
     */
    public static Article read(byte[] stored) {
        return read(ArticleJson.MAPPER.readTree(stored));
    }

    /** The same of a stored article that was parsed already. */
    public static Article read(JsonNode json) {
        return read(json, "");
    }

    /**
     * The same where the fingerprint was kept beside the article, since making it takes as long as marking the text.
     *
     * @param beside as {@link Fingerprint#written} wrote it, or empty
     */
    public static Article read(JsonNode json, String beside) {
        String own = text(json, "fingerprint");
        String written = own == null && !beside.isEmpty() ? beside : own;
        return read(json, written == null ? Fingerprint.of(required(json, "body")) : Fingerprint.ofWritten(written));
    }

    private static Article read(JsonNode json, List<Integer> fingerprint) {
        return new Article(
                new ArticleId(required(json, "id")),
                text(json, "key"),
                required(json, "title"),
                body(json),
                text(json, "language"),
                publication(json),
                editorial(json),
                provenance(json),
                annotations(json, fingerprint),
                strings(json, "collections"),
                optional(json, "added", Instant::parse),
                optional(json, "supersededBy", ArticleId::new));
    }

    private static Body body(JsonNode json) {
        JsonNode stored = json.path("blocks");
        List<Body.Block> blocks = new ArrayList<>();
        int at = 0;
        for (int i = 0; i + 2 < stored.size(); i += 3) {
            int from = at + stored.get(i + 1).asInt();
            at = from + stored.get(i + 2).asInt();
            blocks.add(new Body.Block(KINDS[stored.get(i).asInt()], from, at));
        }
        return new Body(required(json, "body"), blocks);
    }

    private static Publication publication(JsonNode json) {
        return new Publication(
                date(json, "published"),
                text(json, "publishedFrom"),
                list(json, "dateCandidates", StoredArticle::candidate),
                date(json, "updated"),
                text(json, "source"),
                strings(json, "bylines"),
                text(json, "section"),
                text(json, "url"),
                text(json, "edition"),
                text(json, "page"),
                text(json, "dateline"));
    }

    private static Publication.DateCandidate candidate(JsonNode json) {
        PublishedDate date = date(json, "date");
        if (date == null) {
            throw new IllegalArgumentException("A stored date candidate has no date.");
        }
        return new Publication.DateCandidate(date, required(json, "from"), text(json, "rule"));
    }

    private static @Nullable PublishedDate date(JsonNode json, String name) {
        PublishedDate day = optional(json, name, PublishedDate::parse);
        PublishedDate instant = optional(json, name + "At", at -> PublishedDate.of(OffsetDateTime.parse(at)));
        return instant == null ? day : instant;
    }

    private static Editorial editorial(JsonNode json) {
        return new Editorial(
                text(json, "pubStatus"),
                optional(json, "embargoedUntil", OffsetDateTime::parse),
                optional(json, "expires", OffsetDateTime::parse),
                text(json, "editorNote"),
                text(json, "usageTerms"),
                text(json, "correction"),
                text(json, "replaces"));
    }

    private static Provenance provenance(JsonNode json) {
        List<Location> locations = new ArrayList<>();
        locations.add(location(json));
        locations.addAll(list(json, "alsoAt", StoredArticle::location));
        JsonNode ocr = json.get("ocr");
        return new Provenance(
                locations,
                required(json, "mediaType"),
                required(json, "sha256"),
                Status.valueOf(required(json, "status")),
                text(json, "reason"),
                ocr == null
                        ? null
                        : new Provenance.Ocr(
                                required(ocr, "engine"),
                                ocr.has("confidence") ? ocr.get("confidence").asDouble() : null));
    }

    private static Location location(JsonNode json) {
        return new Location(required(json, "path"), text(json, "member"));
    }

    private static Annotations annotations(JsonNode json, List<Integer> fingerprint) {
        String text = required(json, "body");
        return new Annotations(
                list(json, "countries", StoredAnnotations::country),
                list(json, "entities", entity -> StoredAnnotations.entity(entity, text)),
                list(json, "years", JsonNode::asInt),
                fingerprint,
                json.path("tagger").asString(""),
                text(json, "source.country"));
    }

    private static List<String> strings(JsonNode json, String name) {
        return list(json, name, JsonNode::asString);
    }

    private static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>();
        for (JsonNode element : json.path(name)) {
            list.add(read.apply(element));
        }
        return list;
    }

    private static String required(JsonNode json, String name) {
        String value = text(json, name);
        if (value == null) {
            throw new IllegalArgumentException("A stored article has no '" + name + "'.");
        }
        return value;
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null ? null : value.asString();
    }

    private static <T> @Nullable T optional(JsonNode json, String name, Function<String, T> read) {
        String value = text(json, name);
        return value == null ? null : read.apply(value);
    }
}
