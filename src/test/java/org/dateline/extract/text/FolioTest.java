package org.dateline.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class FolioTest {
    private static final String TEXT =
            "Three towns in the north were cut off by floods on Friday, officials said, after two days of rain.";

    private static String read(String line) {
        Folio folio = Folio.of(line, "en");
        return folio == null
                ? "none"
                : folio.name() + "; " + folio.date().iso() + "; " + folio.edition() + "; " + folio.page();
    }

    @Test
    void parts() {
        assertThat(read("The Example Times, late city edition, Friday 2 June 2023, page A7"))
                .isEqualTo("The Example Times; 2023-06-02; late city edition; A7");
        assertThat(read("The Example Times, Saturday, August 17, 2013"))
                .isEqualTo("The Example Times; 2013-08-17; null; null");
        assertThat(read("Example Institute, 2012")).isEqualTo("Example Institute; 2012; null; null");
        assertThat(read("By Jane Doe, 12 June 2014")).isEqualTo("By Jane Doe; 2014-06-12; null; null");
        assertThat(read("The ministry said on 2 June 2023 that the road was closed"))
                .isEqualTo("none");
    }

    @Test
    void outletUnderTheHeadline() {
        Article article = Extracted.of("a.txt", "Floods & rain\nThe Example Times, Friday, June 2, 2023\n\n" + TEXT)
                .article();
        assertThat(article.title()).isEqualTo("Floods & rain");
        assertThat(article.publication().source()).isEqualTo("The Example Times");
        assertThat(Extracted.date(article)).isEqualTo("2023-06-02 text");
        assertThat(Extracted.blocks(article)).containsExactly("P " + TEXT);
    }

    @Test
    void placeWhoseNameBeginsWithAnArticle() {
        for (String place : new String[] {"Los Angeles", "La Paz", "Den Haag", "The Hague", "Le Havre"}) {
            Article article = Extracted.of("a.txt", "Floods & rain\n" + place + ", 3 June 2023\n\n" + TEXT)
                    .article();
            assertThat(article.publication().source()).as(place).isNull();
            assertThat(article.publication().dateline()).isEqualTo(place);
            assertThat(Extracted.date(article)).isEqualTo("2023-06-03 text");
        }
        assertThat(Extracted.of("a.txt", "Floods & rain\nLos Angeles Times, 3 June 2023\n\n" + TEXT)
                        .article()
                        .publication()
                        .source())
                .isEqualTo("Los Angeles Times");
    }
}
