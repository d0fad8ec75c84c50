package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageWordsTest {
    @Test
    void namesAreRareAndSeldomWithoutCapitals() {
        PageWords words = words("<p>Real Life</p><p>It is a real storm, says Jane Doe.</p><p>A real storm.</p>");
        assertThat(numbers(words, Set.of("real", "life"))).containsExactly(1f, 3f, 0.5f);
        assertThat(numbers(words, Set.of("jane", "doe"))).containsExactly(1f, 1f, 0f);
        assertThat(numbers(words, Set.of("nobody"))).containsExactly(0f, 0f, 0f);
    }

    @Test
    void whomTheTextNamesAndWhoHasMail() {
        String prose =
                "<p>The mayor, Jane Doe, said on Friday that three towns in the north of the country were cut off by the floods.</p>"
                        .repeat(3);
        PageWords words = words("<article><h1>Towns cut off</h1><p>By John Roemer</p>" + prose
                + "</article><p>j.roemer@times.example</p>");
        FeatureVector mayor = vector(words, Set.of("jane", "doe"));
        FeatureVector writer = vector(words, Set.of("john", "roemer"));
        assertThat(mayor.values()[mayor.names().indexOf("told")]).isEqualTo(3f);
        assertThat(mayor.values()[mayor.names().indexOf("mailed")]).isZero();
        assertThat(writer.values()[writer.names().indexOf("told")]).isZero();
        assertThat(writer.values()[writer.names().indexOf("mailed")]).isEqualTo(1f);
    }

    private static PageWords words(String html) {
        Document page = HtmlPage.parse(html);
        return new PageWords(HtmlBody.of(page, null, HtmlMetadata.of(page)));
    }

    private static FeatureVector vector(PageWords words, Set<String> name) {
        FeatureVector vector = new FeatureVector();
        words.add(name, vector);
        return vector;
    }

    private static List<Float> numbers(PageWords words, Set<String> name) {
        FeatureVector vector = vector(words, name);
        return List.of(vector.values()[0], vector.values()[1], vector.values()[2]);
    }
}
