package org.dateline.extract.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void rows() {
        Extracted extracted = Extracted.of("a.csv", """
                Headline,Body Text,Pub Date,Source Name,By-line,ID
                "Rain, again","First ""long"" paragraph.

                Second one.",2023-06-03,The Example Times,Jane Doe,7
                Sun,Dry at last.,03.06.2023,,,8
                """);
        assertThat(extracted.lines()).containsExactly("row 1 OK Rain, again", "row 2 OK Sun");
        Article article = extracted.article(0);
        assertThat(Extracted.blocks(article)).containsExactly("P First \"long\" paragraph.", "P Second one.");
        assertThat(Extracted.date(article)).isEqualTo("2023-06-03 field");
        assertThat(article.publication().source()).isEqualTo("The Example Times");
        assertThat(article.publication().bylines()).containsExactly("Jane Doe");
        assertThat(article.key()).isEqualTo("7");
    }

    @Test
    void otherSeparators() {
        assertThat(Extracted.of("a.csv", "title;text\nSun;Dry, at last.\n").lines())
                .containsExactly("row 1 OK Sun");
        assertThat(Extracted.of("a.tsv", "title\ttext\nSun\tDry, at last.\n").lines())
                .containsExactly("row 1 OK Sun");
        assertThat(Extracted.of("export", "title,text,date\nSun,Dry at last.,2023-06-03\n")
                        .lines())
                .containsExactly("row 1 OK Sun");
    }

    @Test
    void brokenQuotesCostTheirRow() {
        Extracted extracted = Extracted.of("a.csv", """
                title,text
                One,Text one.
                Two,"Text two
                Three,"Text three."
                Four,Text four.
                """);
        assertThat(extracted.lines())
                .containsExactly(
                        "row 1 OK One",
                        "row 2 FAILED Row 2 has a quotation mark that is not closed; double the marks inside a field and load the file again.",
                        "row 3 OK Three",
                        "row 4 OK Four");
    }

    @Test
    void noUsefulColumns() {
        assertThat(Extracted.of("a.csv", "x,y\n1,2\n").lines())
                .containsExactly(
                        "null UNSUPPORTED Its first line names no column for the title or text; name them title and body.");
    }
}
