package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HeadlineTextsTest {
    private static List<HeadlineTexts.Text> texts(String body) {
        Document page = HtmlPage.parse("<title>Floods cut off three towns</title>" + body);
        HtmlHeadings judge = HtmlTitle.judge(page, HtmlMetadata.of(page));
        return HeadlineTexts.of(page, judge, judge.all(page));
    }

    @Test
    void whatIsMarkedAsAHeadlineButIsNoHeading() {
        assertThat(texts("<p class='stage-headline'>Three towns cut off</p><span class=title>Floods in the north</span>"
                        + "<p class=subtitle>Rain since Monday</p><a class=title href=/x>Another story</a>"
                        + "<div class=title><p>Not a line but a box.</p></div>"))
                .extracting(HeadlineTexts.Text::place, HeadlineTexts.Text::text)
                .containsExactly(tuple("marked", "Three towns cut off"), tuple("marked", "Floods in the north"));
    }

    @Test
    void whatStylesAndLineBreaksKeepApart() {
        assertThat(texts("<h1><span class=over>Floods</span> Three <em>northern</em> towns cut off</h1>"))
                .extracting(HeadlineTexts.Text::place, HeadlineTexts.Text::text, HeadlineTexts.Text::piece)
                .containsExactly(
                        tuple("piece", "Floods", 0),
                        tuple("piece", "Three northern towns cut off", 1),
                        tuple("piece", "Three northern towns cut off", 1));
        assertThat(texts("<h1>Floods in the north<br>Three towns cut off</h1>"))
                .extracting(HeadlineTexts.Text::text)
                .containsExactly("Floods in the north", "Three towns cut off", "Three towns cut off");
        assertThat(texts("<h1>Floods cut off <a href=/towns>three towns</a></h1>"))
                .isEmpty();
    }

    @Test
    void theLinesAboveAndBelow() {
        assertThat(texts(
                        "<div><p class=kicker>After the rain</p><h1>Three towns cut off</h1><h2>Help comes by boat</h2></div>"
                                + "<div><h3>Two roads closed</h3><p class=byline>By Jane Doe</p></div>"))
                .extracting(HeadlineTexts.Text::place, HeadlineTexts.Text::text)
                .containsExactlyInAnyOrder(
                        tuple("kicked", "After the rain Three towns cut off"),
                        tuple("continued", "Three towns cut off Help comes by boat"),
                        tuple("kicked", "Three towns cut off Help comes by boat"));
    }
}
