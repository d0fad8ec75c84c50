package org.dateline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.Body.Kind;
import org.dateline.article.Editorial;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.jspecify.annotations.Nullable;

/** Invented articles with everything that a page must cope with. */
final class SampleArticles {
    static final String HOSTILE_TITLE =
            "<script>alert(1)</script> <img src=x onerror=alert(1)> ${7*7} __${7*7}__ [[${7*7}]] \"quoted\" 'single'";

    static final String HOSTILE_NAME =
            "=cmd|'<img src=x onerror=alert(5)>\"/><b onmouseover=alert(6)>${7*7} __${7*7}__\r\nX-Evil: 1";

    private final List<Article> articles = new ArrayList<>();

    private SampleArticles() {}

    static List<Article> all() {
        SampleArticles samples = new SampleArticles();
        samples.rich();
        samples.copies();
        samples.odd();
        samples.many();
        samples.withOriginal();
        return samples.articles;
    }

    /** Two copies of a text whose every field, name and place is hostile. */
    static List<Article> hostile() {
        SampleArticles samples = new SampleArticles();
        for (String ending : List.of("", " again")) {
            Body body = new Body.Builder()
                    .add(Kind.HEADING, HOSTILE_TITLE)
                    .add(Kind.PARAGRAPH, "Iran in markup: </p></article><script>alert(2)</script> " + HOSTILE_NAME)
                    .add(Kind.LIST_ITEM, "<svg/onload=alert(3)> \u202Ebidirectional and \uD800 lone")
                    .add(Kind.TABLE, "=1+1\t<td onclick=alert(4)>\n@cmd\t]]>")
                    .build();
            samples.add(
                    HOSTILE_TITLE + ending,
                    body,
                    "en",
                    new Publication(
                            PublishedDate.of(LocalDate.of(2023, 6, 14)),
                            HOSTILE_NAME,
                            List.of(new Publication.DateCandidate(
                                    PublishedDate.of(LocalDate.of(2023, 6, 14)), HOSTILE_NAME, HOSTILE_NAME)),
                            null,
                            HOSTILE_NAME + ending,
                            List.of(HOSTILE_NAME),
                            HOSTILE_NAME,
                            "javascript:alert(1)",
                            HOSTILE_NAME,
                            HOSTILE_NAME,
                            HOSTILE_NAME),
                    new Editorial("corrected", null, HOSTILE_NAME, HOSTILE_NAME, HOSTILE_NAME),
                    new Annotations(
                            List.of(SampleMentions.found(body, "IR", 0.5, true, true, true, "Iran")),
                            List.of(
                                    SampleMentions.entity(Entity.Type.PERSON, HOSTILE_NAME, 2),
                                    SampleMentions.entity(Entity.Type.ORGANIZATION, HOSTILE_NAME, 2),
                                    SampleMentions.entity(Entity.Type.PLACE, HOSTILE_NAME, 2)),
                            List.of(2019),
                            List.of(),
                            HOSTILE_NAME),
                    Status.PARTIAL,
                    HOSTILE_NAME);
        }
        return samples.articles.stream()
                .map(article -> article.withProvenance(new Provenance(
                        List.of(new Location("corpus/" + HOSTILE_NAME + ".jsonl", HOSTILE_NAME)),
                        "text/" + HOSTILE_NAME,
                        article.provenance().sha256(),
                        Status.PARTIAL,
                        HOSTILE_NAME,
                        null)))
                .toList();
    }

    /** An article whose original is a file of this machine: hostile HTML. It is the last of {@link #all}. */
    static Article original() {
        return all().getLast();
    }

    /** Written once for all tests of a run. */
    private static final class OriginalHtml {
        static final String HTML =
                "<!DOCTYPE html><title>Mine</title><script>alert(1)</script><p>A mine closed in Kayes.";
        static final Path FILE = written();

        private static Path written() {
            try {
                Path file = Files.createTempFile("dateline-original", ".html");
                file.toFile().deleteOnExit();
                return Files.writeString(file, HTML);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void withOriginal() {
        byte[] sha256 = ArticleId.sha256().digest(OriginalHtml.HTML.getBytes(StandardCharsets.UTF_8));
        articles.add(articles.removeLast()
                .withProvenance(new Provenance(
                        List.of(new Location(OriginalHtml.FILE.toString(), null)),
                        "text/html",
                        HexFormat.of().formatHex(sha256),
                        Status.OK,
                        null,
                        null)));
    }

    private void rich() {
        Body body = new Body.Builder()
                .add(
                        Kind.PARAGRAPH,
                        "A cargo aircraft that landed in Bamako at dawn on Tuesday carried crates which two customs officers said held "
                                + "drone parts made in Iran, the first sign that talks between Iran and Mali have moved beyond words.")
                .add(
                        Kind.PARAGRAPH,
                        "Mali’s defence minister, Colonel Sadio Camara, visited Tehran in April. Camara’s office did not answer questions. "
                                + "A spokesman for Iran’s foreign ministry said cooperation with Mali was “agricultural”.")
                .add(Kind.HEADING, "“No paper came with it”")
                .add(
                        Kind.PARAGRAPH,
                        "The officers, who asked not to be named because they may not speak to reporters, said the aircraft had filed a "
                                + "flight plan from Bandar Abbas by way of Niamey. Niger’s civil aviation authority confirmed the stop.")
                .add(Kind.QUOTE, "We were told to look at the floor. No paper came with it, and none will.")
                .add(Kind.PARAGRAPH, "Three things are known about the flight:")
                .add(Kind.LIST_ITEM, "It was an Ilyushin Il-76 registered in Kyrgyzstan.")
                .add(Kind.LIST_ITEM, "It stayed for four hours and left without cargo.")
                .add(Kind.LIST_ITEM, "It is owned by a company that the United States put under sanctions in 2019.")
                .add(
                        Kind.CAPTION,
                        "Crates beside the runway of Modibo Keita International Airport, Bamako. Photograph: The Sahel Courier")
                .add(
                        Kind.PARAGRAPH,
                        "Mali has bought Turkish drones since 2022. Diplomats in Dakar and Paris said that Iran would be cheaper, and that "
                                + "Russia’s Wagner group, whose fighters guard the airport, would hardly have missed a delivery of that size.")
                .add(Kind.TABLE, "Aircraft\tFrom\tLanded\nIl-76\tBandar Abbas\t13 June, 05:10")
                .build();
        Publication publication = new Publication(
                PublishedDate.of(OffsetDateTime.parse("2023-06-14T06:30:00+00:00")),
                "json-ld",
                List.of(
                        new Publication.DateCandidate(
                                PublishedDate.of(OffsetDateTime.parse("2023-06-14T06:30:00+00:00")),
                                "json-ld",
                                "first of the page"),
                        new Publication.DateCandidate(PublishedDate.of(LocalDate.of(2023, 6, 15)), "url", null)),
                PublishedDate.of(LocalDate.of(2023, 6, 15)),
                "The Sahel Courier",
                List.of("Awa Diallo", "Tom Kessler"),
                "World",
                "https://courier.example/2023/06/15/iran-mali-drones",
                "Late",
                "A4",
                "Bamako");
        Annotations annotations = new Annotations(
                List.of(
                        SampleMentions.found(body, "ML", 0.52, true, true, true, "Mali"),
                        SampleMentions.found(body, "IR", 0.31, true, false, false, "Iran"),
                        SampleMentions.found(body, "NE", 0.07, false, false, false, "Niger"),
                        SampleMentions.found(body, "TR", 0.04, false, false, false, "Turkish"),
                        SampleMentions.found(body, "RU", 0.04, false, false, false, "Russia"),
                        SampleMentions.found(body, "US", 0.02, false, false, false, "United States")),
                List.of(
                        SampleMentions.found(body, Entity.Type.PERSON, "Sadio Camara", "Sadio Camara", "Camara"),
                        SampleMentions.found(body, Entity.Type.ORGANIZATION, "Wagner Group", "Wagner"),
                        SampleMentions.found(
                                body, Entity.Type.ORGANIZATION, "Ministry of Foreign Affairs", "foreign ministry"),
                        SampleMentions.found(body, Entity.Type.PLACE, "Bamako", "Bamako"),
                        SampleMentions.found(body, Entity.Type.PLACE, "Bandar Abbas", "Bandar Abbas"),
                        SampleMentions.found(body, Entity.Type.PLACE, "Niamey", "Niamey")),
                List.of(2019, 2022),
                List.of(),
                "sample");
        add(
                "Drone parts from Iran land in Mali as talks with Tehran move beyond words",
                body,
                "en",
                publication,
                new Editorial(
                        "corrected",
                        null,
                        "Recasts first paragraph.",
                        "For editorial use only.",
                        "An earlier version gave a wrong date."),
                annotations,
                Status.OK,
                null);
        add(
                "مالي وإيران توقعان اتفاقًا للتعاون الدفاعي في باماكو",
                Body.ofText(
                        "وقعت مالي وإيران اتفاقًا للتعاون الدفاعي خلال زيارة وزير الخارجية إلى باماكو يوم الثلاثاء.\n\nوقال المتحدث إن Iran و Mali ستعقدان لجنة مشتركة كل عام."),
                "ar",
                publication("صحيفة الساحل", PublishedDate.of(LocalDate.of(2023, 8, 22))),
                Editorial.NONE,
                SampleMentions.annotations(List.of(
                        SampleMentions.country("ML", 0.9, true, true, true),
                        SampleMentions.country("IR", 0.8, true, false, false))),
                Status.OK,
                null);
        add(
                "L’Iran au Mali : « pas d’armes », assure Bamako",
                Body.ofText(
                        "Le gouvernement du Mali a démenti avoir reçu des armes d’Iran. « Il s’agit de tracteurs », a déclaré le ministre.\n\nDes diplomates à Dakar en doutent."),
                "fr",
                publication("Le Quotidien du Fleuve", PublishedDate.parse("2023-06")),
                Editorial.NONE,
                SampleMentions.annotations(List.of(
                        SampleMentions.country("ML", 0.9, true, true, false),
                        SampleMentions.country("IR", 0.7, true, false, false),
                        SampleMentions.country("SN", 0.2, false, false, false))),
                Status.OK,
                null);
    }

    private void copies() {
        for (String source : List.of("Agency One", "Northern Post", "The Daily Ledger", "Harbour Times")) {
            add(
                    "Iran and Mali agree on a joint commission"
                            + (source.equals("Agency One") ? "" : ", minister says"),
                    Body.ofText(
                            "Iran and Mali agreed on Friday to set up a joint commission for trade and defence, Mali’s foreign minister said."),
                    "en",
                    publication(source, PublishedDate.of(LocalDate.of(2023, 4, 28))),
                    Editorial.NONE,
                    SampleMentions.annotations(List.of(
                            SampleMentions.country("IR", 0.8, true, true, false),
                            SampleMentions.country("ML", 0.8, true, false, false))),
                    Status.OK,
                    null);
        }
    }

    private void odd() {
        add(
                HOSTILE_TITLE,
                Body.ofText(
                        "Iran and Mali in a text with <b>markup</b>, ${7*7} and __${7*7}__, \u202Ebidirectional\u202C and \uD800 lone."),
                "en",
                new Publication(
                        null,
                        null,
                        List.of(),
                        null,
                        "=HYPERLINK(\"http://evil.example\")<script>",
                        List.of("<b onmouseover=alert(1)>Bob</b>"),
                        null,
                        "javascript:alert(1)",
                        null,
                        null,
                        null),
                new Editorial("killed", null, null, null, null),
                SampleMentions.annotations(List.of()),
                Status.TRUNCATED,
                "The text was longer than 4 MB; what follows is missing.");
        add(
                "A very long headline that goes on and on about Iran, Mali, the price of cotton on the river, the names of the nine ministers who "
                        + "met on the terrace of the old hotel, what they ate, who paid for it, and why none of them would say so afterwards",
                Body.ofText(
                        "Iran is named once; Mali too. Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is a long word."),
                "de",
                publication(
                        "Neue Allgemeine Donaudampfschifffahrtszeitung für das Oberland", PublishedDate.parse("2022")),
                Editorial.NONE,
                SampleMentions.annotations(List.of(SampleMentions.country("IR", 0.5, true, true, false))),
                Status.PARTIAL,
                "Two of five pages could not be read.");
    }

    private void many() {
        String[] sources = {
            "Reuters",
            "Agency One",
            "Northern Post",
            "The Daily Ledger",
            "Harbour Times",
            "Radio Niger",
            "Le Monde",
            "Folha",
            "El Faro",
            "Kyodo",
            "ANSA"
        };
        String[] codes = {"ML", "NE", "BF", "SN", "FR", "RU", "DZ", "CI", "MR", "GN", "TD", "NG"};
        String[] people = {
            "Assimi Goïta",
            "Sadio Camara",
            "Emmanuel Macron",
            "Mohamed Bazoum",
            "Abdoulaye Diop",
            "António Guterres",
            "Choguel Maïga",
            "Ali Khamenei",
            "Ebrahim Raisi",
            "Iyad Ag Ghaly"
        };
        for (int i = 0; i < 52; i++) {
            String code = codes[i % codes.length];
            add(
                    "Mali and its neighbours, part " + (i + 1) + ": what the Sahel’s new alliances mean for Iran",
                    Body.ofText(
                            "In part " + (i + 1)
                                    + " of this series, Mali weighs its ties with Iran and with its neighbours.\n\nOfficials spoke of Iran and of trade."),
                    "en",
                    publication(
                            sources[i % sources.length],
                            PublishedDate.of(LocalDate.of(2021, 1, 15).plusDays(i * 17L))),
                    Editorial.NONE,
                    new Annotations(
                            code.equals("ML")
                                    ? List.of(SampleMentions.country("ML", 0.9, true, true, false))
                                    : List.of(
                                            SampleMentions.country("ML", 0.9, true, true, false),
                                            SampleMentions.country(code, 0.4, i % 3 == 0, false, false)),
                            List.of(
                                    SampleMentions.entity(Entity.Type.PERSON, people[i % people.length], 1 + i % 3),
                                    SampleMentions.entity(
                                            Entity.Type.ORGANIZATION, i % 2 == 0 ? "ECOWAS" : "United Nations", 2),
                                    SampleMentions.entity(Entity.Type.PLACE, i % 2 == 0 ? "Bamako" : "Niamey", 1)),
                            List.of(),
                            List.of(),
                            "sample"),
                    Status.OK,
                    null);
        }
    }

    private static Publication publication(String source, @Nullable PublishedDate date) {
        return new Publication(
                date,
                date == null ? null : "meta",
                List.of(),
                null,
                source,
                List.of("Awa Diallo"),
                null,
                null,
                null,
                null,
                null);
    }

    private void add(
            String title,
            Body body,
            String language,
            Publication publication,
            Editorial editorial,
            Annotations annotations,
            Status status,
            @Nullable String reason) {
        byte[] sha256 = ArticleId.sha256().digest(new byte[] {(byte) articles.size()});
        articles.add(new Article(
                ArticleId.of(sha256, 0),
                "key-" + articles.size(),
                title,
                body,
                language,
                publication,
                editorial,
                new Provenance(
                        List.of(new Location("corpus/sample.jsonl", "line " + (articles.size() + 1))),
                        "application/json",
                        HexFormat.of().formatHex(sha256),
                        status,
                        reason,
                        null),
                annotations,
                List.of(),
                Instant.parse("2026-01-01T00:00:00Z"),
                null));
    }
}
