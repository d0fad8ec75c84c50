package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.dateline.extract.Offer;
import org.dateline.extract.draft.Draft;
import org.junit.jupiter.api.Test;

/** What a page offers as headline and byline is told with its places, and what was taken is marked. */
class PageOffersTest {
    private static final String TEXT = """
            <p>Three towns in the north of the country were cut off by floods on Friday after two days of heavy rain.</p>
            <p>Roads and bridges were under water, and boats brought food and water to several thousand people.</p>
            """;

    private static Draft read(String head, String body) {
        return HtmlArticle.read(
                HtmlPage.parse("<html><head>" + head + "</head><body>" + body + "</body></html>"), null);
    }

    @Test
    void twoHeadlinesAndTwoBylines() {
        Draft draft = read(
                "<meta property=og:title content='Floods: all you need'><meta name=author content='John Roe'>",
                "<article><h1>Floods cut off three towns in the north</h1><p class=byline>By Jane Doe</p>" + TEXT
                        + "</article>");
        assertThat(draft.titleOffers)
                .extracting(Offer::value, Offer::from, Offer::chosen)
                .containsExactly(
                        tuple("Floods: all you need", "og:title", false),
                        tuple("Floods cut off three towns in the north", "h1", true));
        assertThat(draft.bylineOffers)
                .extracting(Offer::value, Offer::from, Offer::chosen)
                .containsExactly(
                        tuple("John Roe", "meta author", false),
                        tuple("Jane Doe", "line above the text, class byline, line that begins as a byline", true));
        assertThat(draft.title).isEqualTo("Floods cut off three towns in the north");
        assertThat(draft.bylines).containsExactly("Jane Doe");
        assertThat(draft.titleOffers.get(1).likelihood())
                .isBetween(draft.titleOffers.get(0).likelihood(), 1.0);
    }

    @Test
    void theRulesHeadlineIsMarkedWhereNoneIsLikely() {
        Draft draft = read("<title>News</title>", TEXT);
        assertThat(draft.titleOffers)
                .extracting(Offer::value, Offer::from, Offer::chosen)
                .containsExactly(tuple("News", "window title, part of the window title", true));
        assertThat(draft.bylineOffers).isEmpty();
    }

    /** Each of so many was compared with all others, which took ten seconds of such a page. */
    @Test
    void aPageWithThousandsOfBylinesNamesThoseOfItsBeginning() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            lines.append("<p class=author>By Ann Bo")
                    .append((char) ('a' + i % 26))
                    .append("</p>");
        }
        Draft draft = read("", "<h1>Floods cut off three towns in the north</h1>" + lines + TEXT);
        assertThat(draft.bylineOffers)
                .hasSize(60)
                .allMatch(offer -> offer.value().matches("Ann Bo[a-z](; Ann Bo[a-z])*"));
    }

    private static List<String> bylines(String head, String body) {
        return read(
                        "<title>Floods cut off three towns - Example Times</title>" + head,
                        "<article><h1>Floods cut off three towns</h1>" + TEXT + body + "</article>")
                .bylineOffers
                .stream()
                .map(offer -> offer.value() + " <- " + offer.from())
                .toList();
    }

    @Test
    void aNameInBracketsBehindTheLastSentenceAndItsSigns() {
        assertThat(bylines("", "<p>More rain is expected on Monday. (Jane P. Doe) +++</p>"))
                .contains("Jane P. Doe <- last words of the text");
    }

    @Test
    void whomAPressReleaseTellsToAsk() {
        assertThat(bylines(
                        "",
                        "<p>More rain is expected on Monday.</p><div>Pressekontakt<br>Jane Doe<br>Sprecherin</div>"))
                .contains("Jane Doe <- line of its own, line below \"press contact\"");
        assertThat(bylines("", "<h4>Media contact:</h4><p>Jane Doe</p>"))
                .contains("Jane Doe <- line of its own, line below \"press contact\"");
    }

    @Test
    void aNameWithinALineThatSaysMore() {
        assertThat(bylines("", "<p class=author>Attorney Jane Doe</p>"))
                .contains(
                        "Attorney Jane Doe <- class author, line of its own",
                        "Jane Doe <- class author, line of its own");
        assertThat(bylines("", "<p>Author: Jane Doe, Director of the Institute.</p>"))
                .anyMatch(offer -> offer.startsWith("Jane Doe <- "));
        assertThat(bylines("", "<p>— by Jane Doe</p>")).anyMatch(offer -> offer.startsWith("Jane Doe <- "));
    }

    @Test
    void aNameWithMarksAtWhichItMayBeBroken() {
        assertThat(bylines("", "<p class=byline>Von Jo\u00ADhan\u00ADna Doe</p>"))
                .anyMatch(offer -> offer.startsWith("Johanna Doe <- "));
    }

    @Test
    void aBodyWithALongName() {
        assertThat(bylines("", "<p class=author>The Members of the Choir of Radio Example</p>"))
                .anyMatch(offer -> offer.startsWith("The Members of the Choir of Radio Example <- class author"));
    }

    @Test
    void anAgencyThatHoldsTheCopyrightAndWhoeverOwnsThePage() {
        assertThat(bylines("", "<footer>© 2023 APA/AP</footer>")).anyMatch(offer -> offer.startsWith("APA/AP <- "));
        assertThat(bylines("<link rel=canonical href='https://www.nordblatt.example/a'>", ""))
                .contains(
                        "Example Times <- address, site's name or window title",
                        "nordblatt <- address, site's name or window title",
                        "nordblatt.example <- address, site's name or window title");
    }

    /** Only the first sixty headings were offered, which on a page with a long menu of headings left out its headline. */
    @Test
    void theHeadlineBehindThousandsOfHeadings() {
        Draft draft = read(
                "<title>Floods cut off three towns</title>",
                "<h3>Section</h3>".repeat(10) + headings(200) + "<h1>Floods cut off three towns in the north</h1>"
                        + TEXT);
        assertThat(draft.titleOffers)
                .hasSize(60)
                .extracting(Offer::value)
                .contains("Floods cut off three towns in the north");
    }

    private static String headings(int count) {
        StringBuilder headings = new StringBuilder();
        for (int i = 0; i < count; i++) {
            headings.append("<h3>Section ").append(i).append("</h3>");
        }
        return headings.toString();
    }

    @Test
    void aSignatureThatNoModelTookIsMarked() {
        Draft draft = new Draft();
        draft.bylineOffers.add(new Offer("Example Times", "json-ld", 0.2, false));
        draft.bylineOffers.add(new Offer("Jane Doe", "line of its own", 0.1, false));
        HtmlAuthorChoice.markSigned(draft);
        assertThat(draft.bylineOffers).extracting(Offer::chosen).containsExactly(false, false);
        draft.person("Jane Doe");
        HtmlAuthorChoice.markSigned(draft);
        assertThat(draft.bylineOffers)
                .containsExactly(
                        new Offer("Example Times", "json-ld", 0.2, false),
                        new Offer("Jane Doe", "line of its own", 0.1, true));
    }
}
