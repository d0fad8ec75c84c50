package org.dateline.extract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.article.Editorial;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class NitfTest {
    private static final String STORY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
            <nitf baselang="en-GB">
              <head>
                <title>Ferry slug</title>
                <docdata management-status="embargoed" management-doc-idref="coast.4711.a">
                  <doc-id id-string="coast.4711.b" regsrc="COAST"/>
                  <date.issue norm="20240305T090000+0100"/>
                  <date.release norm="20240306T000100+0100"/>
                  <date.expire norm="20240405T090000+0100"/>
                  <ed-msg info="Corrects the number of passengers in the second paragraph."/>
                  <doc.rights limitations="Not for use in Norway."/>
                </docdata>
                <revision-history norm="20240305T101500+0100" comment="adds quote"/>
              </head>
              <body>
                <body.head>
                  <hedline><hl1>Ferry runs aground off Skagen</hl1><hl2>Nobody hurt</hl2></hedline>
                  <byline>By Ida Holm and Jens Friis<byttl>Coast Wire writers</byttl></byline>
                  <distributor>Coast Wire</distributor>
                  <dateline><location>SKAGEN, Denmark</location><story.date norm="20240305"/></dateline>
                  <abstract><p>A summary that the text repeats.</p></abstract>
                </body.head>
                <body.content>
                  <block>
                    <p>A ferry with <num>212</num> people on board ran aground at <location>Skagen</location> on Tuesday.</p>
                    <hl2>Waiting for the tide</hl2>
                    <p>It will be towed free tonight, the <org>Harbour Board</org> said.</p>
                    <ul><li>First tug at ten</li></ul>
                  </block>
                  <media media-type="image"><media-reference source="a.jpg"/><media-caption><p>The ferry at noon.</p></media-caption>
                    <media-producer>Somebody</media-producer></media>
                </body.content>
                <body.end><tagline>Reporting by the north desk.</tagline></body.end>
              </body>
            </nitf>
            """;

    @Test
    void facts() {
        Article article = Extracted.of("a.xml", STORY).article();
        assertThat(article.title()).isEqualTo("Ferry runs aground off Skagen");
        assertThat(article.key()).isEqualTo("coast.4711.b");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(Extracted.date(article)).isEqualTo("2024-03-05 nitf");
        assertThat(article.publication().updated())
                .hasToString(article.publication().updated().toString());
        assertThat(article.publication().updated().instant()).hasToString("2024-03-05T10:15+01:00");
        assertThat(article.publication().source()).isEqualTo("Coast Wire");
        assertThat(article.publication().bylines()).containsExactly("Ida Holm", "Jens Friis");
        assertThat(article.publication().dateline()).isEqualTo("SKAGEN, Denmark");
        assertThat(article.provenance().mediaType()).isEqualTo("application/nitf+xml");
    }

    @Test
    void whatTheWireSaysOfItsCopy() {
        Editorial editorial = Extracted.of("a.xml", STORY).article().editorial();
        assertThat(editorial.pubStatus()).isEqualTo("embargoed");
        assertThat(editorial.embargoedUntil()).hasToString("2024-03-06T00:01+01:00");
        assertThat(editorial.expires()).hasToString("2024-04-05T09:00+02:00".replace("+02:00", "+01:00"));
        assertThat(editorial.note()).isEqualTo("Corrects the number of passengers in the second paragraph.");
        assertThat(editorial.correction()).isEqualTo(editorial.note());
        assertThat(editorial.usageTerms()).isEqualTo("Not for use in Norway.");
        assertThat(editorial.replaces()).isEqualTo("coast.4711.a");
    }

    @Test
    void blocks() {
        assertThat(Extracted.blocks(Extracted.of("a.xml", STORY).article()))
                .containsExactly(
                        "P A ferry with 212 people on board ran aground at Skagen on Tuesday.",
                        "H Waiting for the tide",
                        "P It will be towed free tonight, the Harbour Board said.",
                        "L First tug at ten",
                        "C The ferry at noon.",
                        "P Reporting by the north desk.");
    }

    @Test
    void datesThatAreNone() {
        Article article = Extracted.of("a.xml", STORY.replaceAll("norm=\"[^\"]*\"", "norm=\"YYYYMMDD\""))
                .article();
        assertThat(Extracted.date(article)).isEqualTo("undated");
        assertThat(article.editorial().embargoedUntil()).isNull();
    }

    @Test
    void withoutText() {
        assertThat(Extracted.of("a.xml", "<?xml version='1.0'?><nitf><head/><body><body.content/></body></nitf>")
                        .lines())
                .containsExactly("null EMPTY It holds no text.");
    }
}
