package org.dateline.extract.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class XmlRecordTest {
    @Test
    void elementsNamedLikeFields() {
        Extracted extracted = Extracted.of("a.xml", """
                <?xml version="1.0"?><export><meta><title>All of March</title></meta><rows>
                <row id="7"><Headline>Ferry aground</Headline><PublishDate>2024-03-05T10:00:00+01:00</PublishDate>
                <byLine>Ida Holm</byLine><Content>&lt;p&gt;A ferry ran aground.&lt;/p&gt;&lt;p&gt;It floats.&lt;/p&gt;</Content></row>
                <row id="8"><Headline>Lighthouse shut</Headline><PublishDate>2024-03-06</PublishDate>
                <authors><name>Ida Holm</name><name>Jens Friis</name></authors>
                <Content><p>The lighthouse <b>shut</b>.</p></Content></row></rows></export>""");
        assertThat(extracted.lines()).containsExactly("record 1 OK Ferry aground", "record 2 OK Lighthouse shut");
        Article first = extracted.article(0);
        assertThat(first.key()).isEqualTo("7");
        assertThat(Extracted.date(first)).isEqualTo("2024-03-05 field");
        assertThat(Extracted.blocks(first)).containsExactly("P A ferry ran aground.", "P It floats.");
        Article second = extracted.article(1);
        assertThat(second.publication().bylines()).containsExactly("Ida Holm", "Jens Friis");
        assertThat(second.body().text()).isEqualTo("The lighthouse shut.");
    }

    @Test
    void configurationIsNoArticle() {
        assertThat(Extracted.of("a.xml", "<?xml version='1.0'?><project><name>x</name><title>y</title></project>")
                        .lines())
                .containsExactly(
                        "null UNSUPPORTED The XML holds no record with a field that could be a title or a text; name them"
                                + " title and body, or say with --map which they are.");
    }

    @Test
    void ninjs() {
        Article article = Extracted.of("a.json", """
                        {"uri":"urn:coast:77","standard":{"name":"ninjs","version":"3.0"},"type":"text",
                        "versionCreated":"2024-03-06T10:00:00Z","firstCreated":"2024-03-05T09:00:00Z","pubStatus":"Withheld",
                        "embargoed":"2024-03-07T00:00:00Z","expires":"2024-04-07T00:00:00Z","edNote":"CORRECTION: the number of passengers.",
                        "headlines":[{"role":"main","value":"Ferry aground"}],"by":"By Ida Holm",
                        "bodies":[{"role":"main","contentType":"text/html","value":"<p>A ferry ran aground.</p>"}]}""").article();
        assertThat(article.title()).isEqualTo("Ferry aground");
        assertThat(article.key()).isEqualTo("urn:coast:77");
        assertThat(article.body().text()).isEqualTo("A ferry ran aground.");
        assertThat(Extracted.date(article)).isEqualTo("2024-03-05 field");
        assertThat(article.publication().bylines()).containsExactly("Ida Holm");
        assertThat(article.editorial().pubStatus()).isEqualTo("withheld");
        assertThat(article.editorial().embargoedUntil()).hasToString("2024-03-07T00:00Z");
        assertThat(article.editorial().expires()).hasToString("2024-04-07T00:00Z");
        assertThat(article.editorial().note()).isEqualTo("CORRECTION: the number of passengers.");
    }

    @Test
    void recordsThatAreWrapped() {
        assertThat(Extracted.of(
                                "a.json",
                                "{\"api\":1,\"data\":{\"meta\":{},\"item\":{\"headline\":\"Ferry aground\","
                                        + "\"versioncreated\":\"2024-03-05T10:00:00Z\"}}}")
                        .lines())
                .containsExactly("null OK Ferry aground");
    }
}
