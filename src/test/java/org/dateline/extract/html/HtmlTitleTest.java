package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlTitleTest {
    private static String title(String head, String body) {
        Document page = HtmlPage.parse("<html><head>" + head + "</head><body>" + body + "</body></html>");
        return String.valueOf(HtmlTitleChoice.of(page, HtmlMetadata.of(page)).title());
    }

    @Test
    void headingBeforeStatedTitle() {
        assertThat(title(
                        "<title>Floods: all you need to know | Example Times</title><meta property=og:title content='Floods: all you need to know'>",
                        "<h1>Floods cut off three towns in the north</h1><h2>Floods: what to pack</h2>"))
                .isEqualTo("Floods cut off three towns in the north");
    }

    @Test
    void noKickerNoDateNoHiddenWord() {
        String head = "<title>Floods cut off three towns</title>";
        for (String heading : new String[] {
            "<h1><span class=kicker>Weather</span> Floods cut off three towns</h1>",
            "<h1><small>Weather</small><br>Floods cut off three towns</h1>",
            "<h1>Weather | Floods cut off three towns</h1>",
            "<h1><span class=visually-hidden>Headline:</span> Floods cut off three towns</h1>",
            "<h1>3 June 2023 - Floods cut off three towns</h1>",
            "<h1>Floods cut off three towns <span>03.06.2023 • Politics</span></h1>"
        }) {
            assertThat(title(head, heading)).as(heading).isEqualTo("Floods cut off three towns");
        }
    }

    @Test
    void headingThatIsTheOutletIsPassedOver() {
        assertThat(title(
                        "<title>Example Blog » Blog Archive » Three towns and a bridge</title>",
                        "<h1><a href='https://blog.example/'>Example Blog</a></h1><h2>Three towns and a bridge</h2>"))
                .isEqualTo("Three towns and a bridge");
        assertThat(title("<title>Example Blog » Blog Archive » Three towns and a bridge</title>", "<p>Text.</p>"))
                .isEqualTo("Three towns and a bridge");
    }

    @Test
    void headingsOfTeasersAndSidebarsArePassedOver() {
        assertThat(
                        title(
                                "<title>Floods cut off three towns - Example Times</title>",
                                "<aside><h1>Subscribe to our letter</h1></aside><div class=related><h1>Another story</h1></div><h2>Floods cut off three towns</h2>"))
                .isEqualTo("Floods cut off three towns");
    }

    @Test
    void outletBehindTheWindowTitle() {
        assertThat(title("<title>Floods cut off three towns | The Example Times</title>", ""))
                .isEqualTo("Floods cut off three towns");
        assertThat(title("<title>洪水切断三个城镇的交通-示例日报</title>", "")).isEqualTo("洪水切断三个城镇的交通");
        assertThat(title(
                        "<title>He said «no» to «yes»</title><meta property=og:title content='He said «no» to «yes»'>",
                        "<h1>He said «no» to «yes»</h1>"))
                .isEqualTo("He said «no» to «yes»");
    }

    @Test
    void aDateThatIsPartOfTheSentenceStays() {
        String minutes = "Minutes of the meeting of 10 October 2019";
        assertThat(title("<title>" + minutes + " | Example Club</title>", "<h1>" + minutes + "</h1>"))
                .isEqualTo(minutes);
    }
}
