package org.dateline.extract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class NewsMlTest {
    private static String item(String id, String status, String headline, String body) {
        return """
                <NewsItem xml:lang="fr"><Identification><NewsIdentifier><ProviderId>coast.example</ProviderId>
                <DateId>20240305</DateId><NewsItemId>%s</NewsItemId>
                <PublicIdentifier>urn:newsml:coast.example:20240305:%s:1</PublicIdentifier></NewsIdentifier></Identification>
                <NewsManagement><FirstCreated>20240305T081500+0100</FirstCreated>
                <ThisRevisionCreated>20240305T101500+0100</ThisRevisionCreated><Status FormalName="%s"/>
                <StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20240306T060000+0100</DateAndTime></StatusWillChange>
                </NewsManagement>
                <NewsComponent><NewsLines><HeadLine>%s</HeadLine><DateLine>Brest, 5 mars 2024 (Coast) -</DateLine>
                <ByLine>Par Anne Le Goff</ByLine><CopyrightLine>Coast 2024</CopyrightLine></NewsLines>
                <AdministrativeMetadata><Provider><Party FormalName="Coast Wire"/></Provider></AdministrativeMetadata>
                <NewsComponent><ContentItem><MediaType FormalName="Text"/><DataContent>%s</DataContent></ContentItem></NewsComponent>
                <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Photo"/>
                <DataContent>binary</DataContent></ContentItem></NewsComponent>
                </NewsComponent></NewsItem>""".formatted(id, id, status, headline, body);
    }

    @Test
    void eachItemIsAnArticle() {
        Extracted extracted = Extracted.of(
                "a.xml",
                "<?xml version='1.0' encoding='UTF-8'?><NewsML><NewsEnvelope/>"
                        + item(
                                "A1",
                                "Usable",
                                "Le bac s'échoue",
                                "<p>Un bac s'est échoué mardi.</p><p>Personne n'est blessé.</p>")
                        + item(
                                "A2",
                                "Embargoed",
                                "Le phare fermé",
                                "<nitf><body><body.content><p>Le phare a fermé hier.</p></body.content></body></nitf>")
                        + "</NewsML>");
        assertThat(extracted.lines())
                .containsExactly("news item 1 OK Le bac s'échoue", "news item 2 OK Le phare fermé");
        Article first = extracted.article(0);
        assertThat(first.key()).isEqualTo("urn:newsml:coast.example:20240305:A1:1");
        assertThat(first.language()).isEqualTo("fr");
        assertThat(Extracted.date(first)).isEqualTo("2024-03-05 newsml");
        assertThat(first.publication().updated().instant()).hasToString("2024-03-05T10:15+01:00");
        assertThat(first.publication().source()).isEqualTo("Coast Wire");
        assertThat(first.publication().bylines()).containsExactly("Anne Le Goff");
        assertThat(first.publication().dateline()).isEqualTo("Brest");
        assertThat(first.editorial().pubStatus()).isEqualTo("usable");
        assertThat(first.editorial().embargoedUntil()).isNull();
        assertThat(Extracted.blocks(first)).containsExactly("P Un bac s'est échoué mardi.", "P Personne n'est blessé.");
        Article second = extracted.article(1);
        assertThat(second.editorial().embargoedUntil()).hasToString("2024-03-06T06:00+01:00");
        assertThat(second.body().text()).isEqualTo("Le phare a fermé hier.");
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    private static String g2(String meta, String content, String set) {
        return """
                <newsItem guid="urn:coast:77" version="3" xml:lang="en"><rightsInfo><usageTerms>Ask first.</usageTerms></rightsInfo>
                <itemMeta><itemClass qcode="ninat:text"/><provider literal="Coast Wire"/>
                <versionCreated>2024-03-06T10:00:00Z</versionCreated><firstCreated>2024-03-05T09:00:00Z</firstCreated>%s</itemMeta>
                <contentMeta><by>By Ida Holm</by><headline>Ferry runs aground</headline>
                <headline role="hld:subHeadline">Nobody hurt</headline><dateline>SKAGEN, March 5 -</dateline>
                <language tag="en-GB"/>%s</contentMeta><contentSet>%s</contentSet></newsItem>""".formatted(meta, content, set);
    }

    private static String message(String items) {
        return "<?xml version='1.0'?><newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>" + items
                + "</itemSet></newsMessage>";
    }

    @Test
    void newsItemOfG2() {
        Article article = Extracted.of(
                        "a.xml",
                        message(
                                "<packageItem guid='p'/>"
                                        + g2(
                                                "<pubStatus qcode='stat:withheld'/><embargoed>2024-03-07T00:00:00Z</embargoed>"
                                                        + "<edNote>Hold until the inquiry.</edNote><link rel='irel:previousVersion' residref='urn:coast:76'/>",
                                                "",
                                                "<inlineXML contenttype='application/xhtml+xml'><x:html xmlns:x='http://www.w3.org/1999/xhtml'><x:head>"
                                                        + "<x:title>No</x:title></x:head><x:body><x:p>A ferry ran aground on Tuesday.</x:p>"
                                                        + "<x:h2>Tide</x:h2><x:p>It floats.</x:p></x:body></x:html></inlineXML>")))
                .article();
        assertThat(article.title()).isEqualTo("Ferry runs aground");
        assertThat(article.key()).isEqualTo("urn:coast:77");
        assertThat(Extracted.date(article)).isEqualTo("2024-03-05 newsml-g2");
        assertThat(article.publication().updated().iso()).isEqualTo("2024-03-06");
        assertThat(article.publication().dateline()).isEqualTo("SKAGEN");
        assertThat(article.publication().bylines()).containsExactly("Ida Holm");
        assertThat(article.editorial().pubStatus()).isEqualTo("withheld");
        assertThat(article.editorial().embargoedUntil()).hasToString("2024-03-07T00:00Z");
        assertThat(article.editorial().note()).isEqualTo("Hold until the inquiry.");
        assertThat(article.editorial().usageTerms()).isEqualTo("Ask first.");
        assertThat(article.editorial().replaces()).isEqualTo("urn:coast:76");
        assertThat(Extracted.blocks(article))
                .containsExactly("P A ferry ran aground on Tuesday.", "H Tide", "P It floats.");
    }

    @Test
    void pictureIsItsCaption() {
        Article article = Extracted.of(
                        "a.xml",
                        message(g2(
                                        "<pubStatus qcode='stat:usable'/>",
                                        "<description role='drol:caption'>The ferry at noon.</description>",
                                        "<remoteContent contenttype='image/jpeg' href='a.jpg'/>")
                                .replace("ninat:text", "ninat:picture")))
                .article();
        assertThat(Extracted.blocks(article)).containsExactly("C The ferry at noon.");
    }

    @Test
    void itemsThatAreNoArticles() {
        assertThat(Extracted.of("a.xml", message("<packageItem guid='p'/>")).lines())
                .containsExactly(
                        "null EMPTY It is a NewsML-G2 package, which only refers to other items; it holds no article.");
        assertThat(Extracted.of("a.xml", "<?xml version='1.0'?><conceptItem guid='c'/>")
                        .lines())
                .containsExactly(
                        "null EMPTY It is a NewsML-G2 concept item, which describes a person, place or thing; it holds no article.");
    }
}
