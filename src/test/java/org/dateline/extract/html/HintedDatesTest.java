package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.format.Extracted;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HintedDatesTest {
    private static List<String> hints(String head, String body) {
        Document page = HtmlPage.parse("<html><head>" + head + "</head><body>" + body + "</body></html>");
        HtmlMetadata metadata = HtmlMetadata.of(page);
        StatedDates dates = StatedDates.of(page, metadata, new Draft());
        HintedDates.show(page, metadata, "en", dates);
        return dates.all().stream()
                .map(one -> one.place() + " " + one.date().iso())
                .toList();
    }

    @Test
    void datesAtTheEndsOfTitles() {
        assertThat(hints("<title>3 June 2023 | Floods in the north</title>", ""))
                .containsExactly("TITLE 2023-06-03");
        assertThat(hints("<title>Floods in the north, 3 June 2023 - Example Times</title>", ""))
                .containsExactly("TITLE 2023-06-03");
        assertThat(hints("<title>What the floods of 3 June 2023 taught us</title>", ""))
                .isEmpty();
    }

    @Test
    void theDescription() {
        assertThat(hints("<meta name=description content='Floods in the north (News of 3 June 2023)'>", ""))
                .containsExactly("DESCRIPTION 2023-06-03");
    }

    @Test
    void noRuleTakesThem() {
        Document page = HtmlPage.parse("<title>3 June 2023 | Floods</title><p>Three towns were cut off.</p>");
        assertThat(HtmlArticle.gather(page, null).draft().dates.chosen()).isNull();
        assertThat(HtmlArticle.gather(page, null).days())
                .extracting(day -> day.day().toString())
                .containsExactly("2023-06-03");
    }

    /** The reading of such a page failed, since what was taken was not among the candidates. */
    @Test
    void thePageWhoseOnlyDayIsInItsDescription() {
        String html =
                "<html lang=en><head><title>Floods in the north</title><meta name=description content='Floods (News of 3 June 2023)'>"
                        + "</head><body><h1>Floods in the north</h1><p>Three towns were cut off by floods on Friday.</p></body></html>";
        Article article = Extracted.of("a.html", html).article();
        assertThat(article.publication().candidates())
                .extracting(one -> one.date().iso())
                .containsExactly("2023-06-03");
    }
}
