package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.CountryMention;
import org.dateline.article.Editorial;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.article.Span;
import org.dateline.article.Status;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ArticleJsonTest {
    private static final ArticleId ID = new ArticleId("0123456789abcdef0123456789abcdef");
    private static final PublishedDate NIGHT = PublishedDate.of(OffsetDateTime.parse("2023-05-31T23:30-05:00"));

    private static final Article FULL = new Article(
            ID,
            "R-17",
            "Minister \"returns\" \uD83D\uDE81",
            new Body.Builder()
                    .add(Body.Kind.HEADING, "In brief")
                    .add(Body.Kind.PARAGRAPH, "Mali\u0000 said\nno.")
                    .build(),
            "en-GB",
            new Publication(
                    NIGHT,
                    "json-ld",
                    List.of(
                            new Publication.DateCandidate(NIGHT, "json-ld", "the outlet's own data comes first"),
                            new Publication.DateCandidate(PublishedDate.of(YearMonth.of(2023, 6)), "url", null)),
                    PublishedDate.parse("2023-06-02"),
                    "The Harbour Courier",
                    List.of("Ann Lee", "Bo Diarra"),
                    "World",
                    "https://example.org/a",
                    "late city",
                    "A7",
                    "BAMAKO"),
            new Editorial(
                    "corrected",
                    OffsetDateTime.parse("2023-06-01T00:00Z"),
                    "Check names.",
                    "No archive.",
                    "It was two."),
            new Provenance(
                    List.of(new Location("a.zip", "b.html"), new Location("c.html", null)),
                    "text/html",
                    "ab".repeat(32),
                    Status.PARTIAL,
                    "The last page could not be read.",
                    new Provenance.Ocr("tesseract", 0.87)),
            new Annotations(
                    List.of(new CountryMention("ML", 0.75, true, true, false, List.of(new Span(10, 14)), true)),
                    List.of(
                            new Entity(Entity.Type.PERSON, "Sadio Camara", 2, List.of(new Span(0, 4)), false),
                            new Entity(Entity.Type.PLACE, "Mali", 1, List.of(new Span(10, 14)), true),
                            new Entity(Entity.Type.ORGANIZATION, "true", 1, List.of(), false)),
                    List.of(1994, 2012),
                    List.of(-1, 7, Integer.MIN_VALUE),
                    "tagger 1"),
            List.of("leaks"),
            Instant.parse("2024-01-02T03:04:05.678Z"),
            new ArticleId("f".repeat(32)));

    private static final Article BARE = new Article(
            ID,
            null,
            "Untitled",
            Body.EMPTY,
            null,
            Publication.UNKNOWN,
            Editorial.NONE,
            new Provenance(List.of(new Location("x.txt", null)), "text/plain", "00".repeat(32), Status.OK, null, null),
            Annotations.NONE,
            List.of(),
            null,
            null);

    @Test
    void givesBackTheVeryArticleThatWasStored() {
        assertThat(StoredArticle.read(ArticleJson.stored(FULL))).isEqualTo(FULL);
        assertThat(StoredArticle.read(ArticleJson.stored(BARE))).isEqualTo(BARE);
    }

    @Test
    void aNameThatTheTextSpellsIsNotStoredTwice() {
        assertThat(new String(ArticleJson.stored(FULL), StandardCharsets.UTF_8))
                .contains("\"countries\":[[\"ML\",0.75,11,10,4]]")
                .contains("\"entities\":[[0,\"Sadio Camara\",2,0,0,4],[2,true,1,8,10,4],[1,\"true\",1,0]]");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(ArticleJson.line(BARE))
                .isEqualTo(
                        "{\"id\":\"0123456789abcdef0123456789abcdef\",\"title\":\"Untitled\",\"body\":\"\",\"blocks\":[],"
                                + "\"mediaType\":\"text/plain\",\"path\":\"x.txt\",\"sha256\":\"" + "00".repeat(32)
                                + "\",\"status\":\"OK\",\"words\":0,\"countries\":[],\"entities\":[]}");
    }

    @Test
    void namesCountriesAndKeepsTheLocalDayForReaders() {
        assertThat(ArticleJson.line(FULL))
                .contains(
                        "\"published\":\"2023-05-31\",\"publishedAt\":\"2023-05-31T23:30-05:00\",\"publishedFrom\":\"json-ld\"")
                .contains(
                        "{\"code\":\"ML\",\"name\":\"Mali\",\"score\":0.75,\"about\":true,\"main\":true,\"dateline\":false,"
                                + "\"mentions\":[[10,14]],\"given\":true}")
                .doesNotContain("fingerprint");
    }

    /** As an index of a cluster holds them that was filled before they were arrays. */
    @Test
    void annotationsThatWereStoredAsObjectsAreRead() {
        ObjectNode json = (ObjectNode) ArticleJson.MAPPER.readTree(ArticleJson.stored(FULL));
        json.set("countries", ArticleJson.MAPPER.readTree("""
                [{"code":"ML","score":0.75,"about":true,"main":true,"dateline":false,"mentions":[10,4],"given":true}]
                """));
        json.set("entities", ArticleJson.MAPPER.readTree("""
                [{"type":"person","name":"Sadio Camara","count":2,"mentions":[0,4]},
                 {"type":"place","name":"Mali","count":1,"mentions":[10,4],"given":true},
                 {"type":"organization","name":"true","count":1,"mentions":[]}]
                """));
        assertThat(StoredArticle.read(json)).isEqualTo(FULL);
    }
}
