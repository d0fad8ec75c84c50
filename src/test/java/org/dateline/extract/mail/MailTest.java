package org.dateline.extract.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final String MAIL = """
            From: Jane Doe <jane@example.org>
            To: desk@example.org
            Subject: =?UTF-8?Q?Floods_in_K=C3=B6ln?=
            Date: Wed, 31 May 2023 23:30:00 -0500
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: multipart/alternative; boundary=c

            --c
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            Es regnet in K=C3=B6ln.

            -- =20
            Jane Doe, Example Times
            --c
            Content-Type: text/html; charset=utf-8

            <p>Es regnet in Köln.</p>
            --c--
            --b
            Content-Type: text/plain; name="notes.txt"
            Content-Disposition: attachment; filename="notes.txt"

            Title: Notes

            Notes on the floods in the town, made on the way.
            --b--
            """;

    @Test
    void mailWithCarriageReturns() {
        Article article = Extracted.of("a.txt", MAIL.replace("\n", "\r\n")).article(0);
        assertThat(article.provenance().mediaType()).isEqualTo("message/rfc822");
        assertThat(article.title()).isEqualTo("Floods in Köln");
    }

    @Test
    void partsThatLieTooDeepAreTold() {
        StringBuilder mail = new StringBuilder("From: Jane Doe <jane@example.org>\nSubject: Deep\n");
        for (int depth = 0; depth < 40; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append(".\n\n--b");
            mail.append(depth)
                    .append(".\nContent-Type: text/plain\n\nText at depth ")
                    .append(depth);
            mail.append(".\n--b").append(depth).append(".\n");
        }
        mail.append("Content-Type: text/plain\n\nThe innermost.\n");
        Extracted extracted = Extracted.of("a.eml", mail.toString());
        assertThat(extracted.lines())
                .containsExactly(
                        "null OK Deep",
                        "null PARTIAL Parts of this mail that lie more than 30 deep in others were not read (2); save them as"
                                + " files and load these.");
        assertThat(Extracted.blocks(extracted.article(0))).hasSize(30).last().isEqualTo("P Text at depth 29.");
    }

    @Test
    void textAndAttachment() {
        Extracted extracted = Extracted.of("a.eml", MAIL);
        assertThat(extracted.lines()).containsExactly("null OK Floods in Köln", "notes.txt OK Notes");
        Article article = extracted.article(0);
        assertThat(Extracted.date(article)).isEqualTo("2023-05-31 header");
        assertThat(article.publication().bylines()).containsExactly("Jane Doe");
        assertThat(article.key()).isEqualTo("1@example.org");
        assertThat(Extracted.blocks(article)).containsExactly("P Es regnet in Köln.");
    }

    @Test
    void mailbox() {
        String mail =
                "From: Jane Doe <jane@example.org>\nSubject: S%d\nDate: Sat, 3 Jun 2023 10:00:00 +0000\n\nText %d.\n>From here on.\n\n";
        String box = "From jane@example.org Sat Jun  3 10:00:00 2023\n" + mail.formatted(1, 1)
                + "From jane@example.org Sat Jun  3 10:00:00 2023\n" + mail.formatted(2, 2);
        Extracted extracted = Extracted.of("a.mbox", box);
        assertThat(extracted.lines()).containsExactly("message 1 OK S1", "message 2 OK S2");
        assertThat(extracted.article(1).body().text()).isEqualTo("Text 2.\n\nFrom here on.");
    }
}
