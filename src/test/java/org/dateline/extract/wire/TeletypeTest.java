package org.dateline.extract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class TeletypeTest {
    private static final String IPTC =
            "\u0001cwa062 4 i 211 dpa 061\r\n\r\nDenmark-ferry/\r\n\u00021ST LEAD\r\nFerry runs aground off Skagen\r\n"
                    + "By Ida Holm, dpa =\r\n\r\nSkagen (dpa) - A ferry with 212 people on board ran aground off the\r\n"
                    + "northern tip of Denmark on Tuesday, and nobody was hurt at all.\r\n\r\nIt will be towed free tonight.\r\n\r\n"
                    + "# dpa NOTEBOOK\r\n\r\nThe following information is not for publication\r\n\r\n\u0003051137 GMT Okt 24\r\n\u0004";

    private static final String ANPA =
            "\u0016\u0016\u0001W2870\u001f_coast\nf l\u0013\u0011 BC-EU--Ferry-Aground     03-05 1049\n"
                    + "\u0002^BC-EU--Ferry-Aground, 1st Ld-Writethru,466<\n^Ferry runs aground off Skagen<\n^AP Photo SKA101<\n"
                    + "^Eds: Corrects number of passengers.<\n^By IDA HOLM and JENS FRIIS=\n^Associated Press=\n"
                    + "\t   SKAGEN, Denmark (AP) _ A ferry with 212 people on board ran aground here on Tuesday.\n \n"
                    + "\t   ``It floats,'' the captain said. \n\n\t   ^\u0003AP-WF-03-05-24 1509GMT<\n\f\n\u0004";

    @Test
    void iptc7901() {
        Article article = Extracted.of("a.txt", IPTC).article();
        assertThat(article.title()).isEqualTo("Ferry runs aground off Skagen");
        assertThat(Extracted.date(article)).isEqualTo("2024-10-05 wire");
        assertThat(article.publication().date().instant()).hasToString("2024-10-05T11:37Z");
        assertThat(article.publication().source()).isEqualTo("dpa");
        assertThat(article.publication().bylines()).containsExactly("Ida Holm");
        assertThat(article.publication().dateline()).isEqualTo("Skagen");
        assertThat(article.publication().section()).isEqualTo("Denmark-ferry");
        assertThat(Extracted.blocks(article))
                .containsExactly(
                        "P Skagen (dpa) - A ferry with 212 people on board ran aground off the northern tip of Denmark on Tuesday, and nobody was hurt at all.",
                        "P It will be towed free tonight.");
    }

    @Test
    void anpa1312() {
        Article article = Extracted.of("a.tst", ANPA).article();
        assertThat(article.title()).isEqualTo("Ferry runs aground off Skagen");
        assertThat(article.key()).isEqualTo("BC-EU--Ferry-Aground");
        assertThat(Extracted.date(article)).isEqualTo("2024-03-05 wire");
        assertThat(article.publication().source()).isEqualTo("AP");
        assertThat(article.publication().bylines()).containsExactly("IDA HOLM", "JENS FRIIS");
        assertThat(article.publication().dateline()).isEqualTo("SKAGEN, Denmark");
        assertThat(article.editorial().note()).isEqualTo("Corrects number of passengers.");
        assertThat(article.editorial().correction()).isEqualTo("Corrects number of passengers.");
        assertThat(Extracted.blocks(article))
                .containsExactly(
                        "P SKAGEN, Denmark (AP) — A ferry with 212 people on board ran aground here on Tuesday.",
                        "P “It floats,” the captain said.");
    }

    @Test
    void severalStoriesInAFile() {
        assertThat(Extracted.of("a.txt", IPTC + "\n" + IPTC.replace("Ferry runs", "Tanker runs"))
                        .lines())
                .containsExactly(
                        "story 1 OK Ferry runs aground off Skagen", "story 2 OK Tanker runs aground off Skagen");
    }

    @Test
    void killNotice() {
        Article article = Extracted.of(
                        "a.tst",
                        ANPA.replace("^BC-EU--Ferry-Aground, 1st", "^MANDATORY KILL, BC-EU--Ferry-Aground, 1st"))
                .article();
        assertThat(article.editorial().pubStatus()).isEqualTo("killed");
    }

    @Test
    void wordsInAStoryAreNoNotice() {
        assertThat(WireStatus.normal("stat:usable")).isEqualTo("usable");
        assertThat(WireStatus.normal("Cancelled")).isEqualTo("canceled");
        Article article = Extracted.of(
                        "a.txt", IPTC.replace("Ferry runs aground off Skagen", "Kill Bill opens in Skagen"))
                .article();
        assertThat(article.editorial().pubStatus()).isNull();
    }
}
