package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.PublishedDate;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class ScriptDatesTest {
    private static List<String> dates(String script) {
        return ScriptDates.of(HtmlPage.parse("<body><script>" + script + "</script><p>Text.</p>")).stream()
                .map(PublishedDate::iso)
                .toList();
    }

    @Test
    void whatTheDataCallThePublication() {
        assertThat(dates("{\"title\":\"Floods\",\"published_at\":\"2019-03-02T06:22:28+01:00\"}"))
                .containsExactly("2019-03-02");
        assertThat(dates("window.state = {publishedAt: 1569283200, id: 1569283299}"))
                .containsExactly("2019-09-24");
        assertThat(dates("{\\\"publishedDate\\\":\\\"2016-11-04T20:37:27Z\\\"}"))
                .containsExactly("2016-11-04");
        assertThat(dates("var dataLayer=[{'articlePublicationDate':'2021-05-06'}]"))
                .containsExactly("2021-05-06");
    }

    @Test
    void nothingElse() {
        assertThat(dates("{\"updated_at\":\"2019-03-02T06:22:28\",\"public\":true,\"build\":\"2020-01-01\"}"))
                .isEmpty();
        assertThat(dates("{\"publisher\":\"Example\",\"republished\":false,\"publicKey\":\"1569283200\"}"))
                .isEmpty();
    }

    @Test
    void theDataOfSeveralTeasersSayNothingOfThePage() {
        String text =
                "<p>Three towns in the north were cut off by floods on Friday, officials said, after two days.</p>";
        String html =
                "<html lang=en><title>Floods cut off three towns</title><script>[{\"published_at\":\"2019-03-02\"},"
                        + "{\"published_at\":\"2019-03-09\"}]</script><h1>Floods cut off three towns</h1>" + text + text
                        + text;
        var article = Extracted.of("a.html", html).article();
        assertThat(Extracted.date(article)).isEqualTo("undated");
        assertThat(article.publication().candidates())
                .extracting(one -> one.date().iso() + " " + one.from())
                .containsExactly("2019-03-02 script", "2019-03-09 script");
    }
}
