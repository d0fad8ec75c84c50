package org.dateline.extract.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class FeedTest {
    @Test
    void rss() {
        Extracted extracted = Extracted.of("feed.xml", """
                <?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Example Times</title><language>en-us</language><link>https://example.org</link>
                <item><title>Floods &amp; rain</title><link>https://example.org/1</link><guid>g1</guid>
                <pubDate>Wed, 31 May 2023 23:30:00 -0500</pubDate><dc:creator>Jane Doe</dc:creator><category>World</category>
                <description>Short.</description><content:encoded><![CDATA[<p>First paragraph.</p><p>Second one.</p>]]></content:encoded></item>
                <item><title>Sun</title><description>&lt;b&gt;Dry&lt;/b&gt; at last.</description></item>
                </channel></rss>
                """);
        assertThat(extracted.lines()).containsExactly("item 1 OK Floods & rain", "item 2 OK Sun");
        Article article = extracted.article(0);
        assertThat(Extracted.blocks(article)).containsExactly("P First paragraph.", "P Second one.");
        assertThat(Extracted.date(article)).isEqualTo("2023-05-31 feed");
        assertThat(article.publication().source()).isEqualTo("Example Times");
        assertThat(article.publication().bylines()).containsExactly("Jane Doe");
        assertThat(article.publication().section()).isEqualTo("World");
        assertThat(article.publication().url()).isEqualTo("https://example.org/1");
        assertThat(article.key()).isEqualTo("g1");
        assertThat(article.language()).isEqualTo("en-US");
        assertThat(extracted.article(1).body().text()).isEqualTo("Dry at last.");
        assertThat(Extracted.date(extracted.article(1))).isEqualTo("undated");
    }

    @Test
    void atom() {
        Article article = Extracted.of("feed.atom", """
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Beispielzeitung</title>
                <entry><title>Hochwasser</title><id>urn:1</id><link rel="alternate" href="https://example.org/1"/>
                <published>2023-06-03T10:00:00+02:00</published><updated>2023-06-04T10:00:00+02:00</updated>
                <author><name>Ida Groß</name></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ein Absatz.</p></div></content></entry></feed>
                """).article();
        assertThat(article.title()).isEqualTo("Hochwasser");
        assertThat(Extracted.date(article)).isEqualTo("2023-06-03 feed");
        assertThat(article.publication().source()).isEqualTo("Beispielzeitung");
        assertThat(article.publication().bylines()).containsExactly("Ida Groß");
        assertThat(article.language()).isEqualTo("de");
        assertThat(Extracted.blocks(article)).containsExactly("P Ein Absatz.");
    }

    @Test
    void entityBombIsRefused() {
        assertThat(Extracted.of(
                                "feed.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>")
                        .lines())
                .containsExactly("null FAILED The XML declares entities of its own, which are not expanded here.");
    }
}
