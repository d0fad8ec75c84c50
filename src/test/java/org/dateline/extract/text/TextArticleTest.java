package org.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.PublishedDate;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class TextArticleTest {
    @Test
    void textWithoutHeadlineDateAndHeaders() {
        Article article = Extracted.of("note.txt", """
                        The minister of Examplia was in Otherland this week for talks that could see tractors sent south. He met his colleague.

                        On May 25 a paper also reported that a contract of 2017 had been extended, as agreed in December 2020.
                        The roles of two neighbours

                        Clearly, the goal in this case is to extend influence to more countries of the region, an analyst said.

                        Source » examplepost
                        """).article();

        assertThat(article.title())
                .isEqualTo(
                        "The minister of Examplia was in Otherland this week for talks that could see tractors sent south.");
        assertThat(Extracted.blocks(article))
                .containsExactly(
                        "P The minister of Examplia was in Otherland this week for talks that could see tractors sent south. He met his colleague.",
                        "P On May 25 a paper also reported that a contract of 2017 had been extended, as agreed in December 2020.",
                        "H The roles of two neighbours",
                        "P Clearly, the goal in this case is to extend influence to more countries of the region, an analyst said.");
        assertThat(article.publication().source()).isEqualTo("examplepost");
        assertThat(Extracted.date(article)).isEqualTo("undated");
        assertThat(article.publication().candidates()).isEmpty();
        assertThat(article.provenance().mediaType()).isEqualTo("text/plain");
    }

    @Test
    void headerLines() {
        Article article = Extracted.of("a.txt", """
                        Title: Floods cut off three towns
                        Date: June 3, 2023
                        Source: The Example Times
                        By: Jane Doe and John Roe
                        Section: World
                        Page: A4
                        Url: https://example.org/floods

                        Three towns were cut off by floods on Friday, officials said.
                        """).article();

        assertThat(article.title()).isEqualTo("Floods cut off three towns");
        assertThat(Extracted.date(article)).isEqualTo("2023-06-03 header");
        assertThat(article.publication().source()).isEqualTo("The Example Times");
        assertThat(article.publication().bylines()).containsExactly("Jane Doe", "John Roe");
        assertThat(article.publication().section()).isEqualTo("World");
        assertThat(article.publication().page()).isEqualTo("A4");
        assertThat(article.publication().url()).isEqualTo("https://example.org/floods");
        assertThat(Extracted.blocks(article))
                .containsExactly("P Three towns were cut off by floods on Friday, officials said.");
    }

    @Test
    void headlineBylineDateLineAndDateline() {
        Article article = Extracted.of("a.txt", """
                        Floods cut off three towns
                        By Jane Doe
                        Published: 3 June 2023

                        BAMAKO, June 3 (Reuters) - Three towns were cut off by floods on Friday, officials said.

                        (Reporting by Jane Doe)
                        """).article();

        assertThat(article.title()).isEqualTo("Floods cut off three towns");
        assertThat(article.publication().bylines()).containsExactly("Jane Doe");
        assertThat(Extracted.date(article)).isEqualTo("2023-06-03 text");
        assertThat(article.publication().dateline()).isEqualTo("BAMAKO");
        assertThat(article.publication().source()).isEqualTo("Reuters");
        assertThat(Extracted.blocks(article))
                .containsExactly(
                        "P BAMAKO, June 3 (Reuters) - Three towns were cut off by floods on Friday, officials said.",
                        "P (Reporting by Jane Doe)");
    }

    @Test
    void datelineWithoutYearIsNoDate() {
        Article article = Extracted.of(
                        "a.txt",
                        "BAMAKO, June 3 (Reuters) - Three towns were cut off by floods on Friday, officials said.\n")
                .article();
        assertThat(Extracted.date(article)).isEqualTo("undated");
    }

    @Test
    void datelineWithYearIsADate() {
        Article article = Extracted.of(
                        "a.txt",
                        "GENEVA, June 3, 2023 (AFP) — Three towns were cut off by floods on Friday, officials said.\n")
                .article();
        assertThat(Extracted.date(article)).isEqualTo("2023-06-03 text");
        assertThat(article.publication().dateline()).isEqualTo("GENEVA");
    }

    @Test
    void foldedLinesAreJoined() {
        Article article = Extracted.of("a.txt", """
                        Floods cut off towns

                        Three towns in the north of the country were cut off by floods on
                        Friday, officials said, after two days of rain that was heavier than
                        any in ten years.

                        Roads and bridges were closed until further notice, the ministry of
                        transport said.
                        """).article();
        assertThat(Extracted.blocks(article))
                .containsExactly(
                        "P Three towns in the north of the country were cut off by floods on Friday, officials said, after two days of rain that was heavier than any in ten years.",
                        "P Roads and bridges were closed until further notice, the ministry of transport said.");
        assertThat(article.title()).isEqualTo("Floods cut off towns");
    }

    @Test
    void markdown() {
        Article article = Extracted.of("a.md", """
                        ---
                        title: "Rain returns"
                        date: 2023-06
                        ---
                        # Rain returns

                        It **rained** in [Exampletown](https://example.org) again.

                        ## What next

                        - Dykes are *raised*
                        - Roads are closed
                        """).article();
        assertThat(article.title()).isEqualTo("Rain returns");
        assertThat(Extracted.date(article)).isEqualTo("2023-06 header");
        assertThat(article.publication().date()).isEqualTo(PublishedDate.parse("2023-06"));
        assertThat(Extracted.blocks(article))
                .containsExactly(
                        "P It rained in Exampletown again.", "H What next", "L Dykes are raised", "L Roads are closed");
    }

    @Test
    void formsOfAClosingSource() {
        for (String line : List.of(
                "Source: jpost",
                "Source — jpost",
                "(Source: jpost)",
                "SOURCE » jpost",
                "Quelle: jpost",
                "Source : jpost")) {
            Article article = Extracted.of("a.txt", "It rained in the hills on Friday, people said.\n\n" + line + "\n")
                    .article();
            assertThat(article.publication().source()).as(line).isEqualTo("jpost");
            assertThat(article.body().text()).as(line).isEqualTo("It rained in the hills on Friday, people said.");
        }
    }

    @Test
    void closingSourceWithAddress() {
        Article article = Extracted.of(
                        "a.txt",
                        "It rained in the hills on Friday, people said.\n\nSource: https://www.example.org/a/1\n")
                .article();
        assertThat(article.publication().source()).isEqualTo("example.org");
        assertThat(article.publication().url()).isEqualTo("https://www.example.org/a/1");
    }

    @Test
    void charsets() {
        String text = "Überschwemmung schließt Straßen in München für längere Zeit, größere Schäden blieben aus.\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            assertThat(Extracted.of("a.txt", text.getBytes(charset))
                            .article()
                            .body()
                            .text())
                    .as(charset.name())
                    .isEqualTo(text.strip());
        }
        String russian = "Наводнение отрезало три города на севере страны, сообщили власти в пятницу вечером.\n";
        assertThat(Extracted.of("a.txt", russian.getBytes(Charset.forName("windows-1251")))
                        .article()
                        .body()
                        .text())
                .isEqualTo(russian.strip());
    }

    @Test
    void brokenUtf8AndControlCharacters() {
        byte[] bytes = "Grüße aus Köln: es regnet seit Tagen, sagte der Bürgermeister?\u0000 Ende."
                .getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 8] = (byte) 0xFF;
        Article article = Extracted.of("a.txt", bytes).article();
        assertThat(article.body().text())
                .isEqualTo("Grüße aus Köln: es regnet seit Tagen, sagte der Bürgermeister\uFFFD  Ende.");
    }

    @Test
    void nothing() {
        assertThat(Extracted.of("a.txt", "").lines()).containsExactly("null EMPTY The file is empty.");
        assertThat(Extracted.of("a.txt", " \n\n").lines()).containsExactly("null EMPTY It holds no text.");
        assertThat(Extracted.of("a.bin", new byte[] {1, 2, 3, 4, 0, 0, 7, 9, (byte) 0xFE, 0})
                        .lines())
                .containsExactly("null UNSUPPORTED Its format is unknown, so no article was read from it.");
    }

    @Test
    void longTextIsCut() {
        byte[] bytes = "word ".repeat(4 << 20).getBytes(StandardCharsets.US_ASCII);
        Article article = Extracted.of("a.txt", bytes).article();
        assertThat(article.provenance().status()).isEqualTo(org.dateline.article.Status.TRUNCATED);
        assertThat(article.provenance().reason()).isEqualTo("It is longer than 16 MB; what follows was not read.");
    }
}
