package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.article.Publication.DateCandidate;
import org.dateline.article.PublishedDate;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String TEXT = """
            <p>Three towns in the north were cut off by floods on Friday, officials said, after two days of rain.</p>
            <h2>Roads closed</h2>
            <p>Roads, bridges and one railway line were closed until further notice, the ministry of transport said.</p>
            <ul><li>Exampletown</li><li>Otherville</li></ul>
            <figure><img src="http://127.0.0.1:9/x.png"><figcaption>A flooded street.</figcaption></figure>
            <p>The rain was heavier than any in ten years, and more of it is expected, the weather service said.</p>
            """;

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=\"en-GB\"><head>" + head
                + "</head><body><nav><a href=/>Home</a> <a href=/w>World</a></nav>"
                + "<div class=\"article-body\">" + body
                + "</div><div class=\"related\"><p>Read also, dear reader: <a href=/x>Another story, with commas, here</a></p></div>"
                + "<footer>Copyright, all rights reserved, by the paper</footer></body></html>";
    }

    @Test
    void factsOfJsonLd() {
        Article article = Extracted.of("a.html", page("""
                        <title>Floods cut off towns | Example Times</title>
                        <link rel="canonical" href="https://example.org/2023/06/floods">
                        <meta property="article:modified_time" content="2023-06-05T08:00:00Z">
                        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                          {"@type":"WebSite","name":"Site"},
                          {"@type":["NewsArticle"],"headline":"Floods cut off towns","datePublished":"2023-05-31T23:30:00-05:00",
                           "author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"John Roe"}],
                           "publisher":{"@type":"Organization","name":"The Example Times"},"articleSection":"World"}]}</script>
                        """, "<h1>Floods cut off towns</h1>" + TEXT))
                .article();
        assertThat(article.title()).isEqualTo("Floods cut off towns");
        assertThat(Extracted.date(article)).isEqualTo("2023-05-31 json-ld");
        assertThat(article.publication().bylines()).containsExactly("Jane Doe", "John Roe");
        assertThat(article.publication().source()).isEqualTo("The Example Times");
        assertThat(article.publication().section()).isEqualTo("World");
        assertThat(article.publication().url()).isEqualTo("https://example.org/2023/06/floods");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.publication().updated()).isEqualTo(PublishedDate.parse("2023-06-05T08:00:00Z"));
        DateCandidate chosen = article.publication().candidates().getFirst();
        assertThat(chosen.rule())
                .matches("datePublished of the page's JSON-LD; article-dates\\.model: (?:0\\.[5-9]\\d|1\\.00)");
        assertThat(article.publication().candidates())
                .containsExactly(
                        new DateCandidate(PublishedDate.parse("2023-05-31T23:30:00-05:00"), "json-ld", chosen.rule()),
                        new DateCandidate(PublishedDate.parse("2023-06-05T08:00:00Z"), "updated", null),
                        new DateCandidate(PublishedDate.parse("2023-06"), "url", null));
    }

    @Test
    void textOfThePage() {
        Article article = Extracted.of("a.html", page("<title>Floods</title>", "<h1>Floods</h1>" + TEXT))
                .article();
        assertThat(Extracted.blocks(article))
                .containsExactly(
                        "P Three towns in the north were cut off by floods on Friday, officials said, after two days of rain.",
                        "H Roads closed",
                        "P Roads, bridges and one railway line were closed until further notice, the ministry of transport said.",
                        "L Exampletown",
                        "L Otherville",
                        "C A flooded street.",
                        "P The rain was heavier than any in ten years, and more of it is expected, the weather service said.");
        assertThat(Extracted.date(article)).isEqualTo("undated");
    }

    @Test
    void otherPlacesOfADate() {
        assertThat(date("<meta property='article:published_time' content='2023-06-03T10:00:00+02:00'>", ""))
                .isEqualTo("2023-06-03 meta");
        assertThat(date("<meta name='DC.date.issued' content='2023-06-03'>", ""))
                .isEqualTo("2023-06-03 meta");
        assertThat(date("", "<time itemprop=datePublished datetime='2023-06-03'>3 June</time>"))
                .isEqualTo("2023-06-03 time");
        assertThat(date("<link rel=canonical href='https://example.org/world/2023/06/03/floods.html'>", ""))
                .isEqualTo("2023-06-03 url");
        assertThat(date("<link rel=canonical href='https://example.org/2023/WORLD/06/03/floods.html'>", ""))
                .isEqualTo("2023-06-03 url");
        assertThat(date("<link rel=canonical href='https://example.org/2023/06/floods.html'>", ""))
                .isEqualTo("2023-06 url");
        assertThat(date("", "<div class=pub-date>Published on June 3, 2023</div>"))
                .isEqualTo("2023-06-03 text");
        assertThat(date(
                        "",
                        "<p>On May 25, 2021 the dam was inspected, and in 2017 it was renewed, the report says.</p>"))
                .isEqualTo("undated");
    }

    private static String date(String head, String body) {
        return Extracted.date(Extracted.of("a.html", page(head, body + TEXT)).article());
    }

    @Test
    void brokenJsonLdAndDeclaredCharset() {
        byte[] bytes = page(
                        "<meta charset=iso-8859-2><title>Powódź</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script>",
                        "<p>Trzy miasta na północy zostały odcięte przez powódź, poinformowały władze, po dwóch dniach deszczu.</p>")
                .getBytes(java.nio.charset.Charset.forName("iso-8859-2"));
        Article article = Extracted.of("a.html", bytes).article();
        assertThat(article.title()).isEqualTo("Powódź");
        assertThat(article.body().text())
                .isEqualTo(
                        "Trzy miasta na północy zostały odcięte przez powódź, poinformowały władze, po dwóch dniach deszczu.");
    }

    @Test
    void contentCountsMoreThanName() {
        assertThat(Extracted.of("a.txt", page("<title>Floods</title>", TEXT))
                        .article()
                        .provenance()
                        .mediaType())
                .isEqualTo("text/html");
    }

    @Test
    void deepNestingIsRead() {
        Article article = Extracted.of(
                        "a.html", "<html><body>" + "<div>".repeat(100_000) + "<p>Deep text, but still text.</p>")
                .article();
        assertThat(article.body().text()).isEqualTo("Deep text, but still text.");
    }

    @Test
    void howAWordIsSpokenIsNoPartOfIt() {
        assertThat(HtmlPage.parse("<p><ruby>洪水<rp>(</rp><rt>こうずい</rt><rp>)</rp></ruby>で町が孤立</p>")
                        .body()
                        .text())
                .isEqualTo("洪水で町が孤立");
    }
}
