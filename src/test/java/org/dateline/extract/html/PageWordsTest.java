package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageWordsTest {
    @Test
    void namesAreRareAndSeldomWithoutCapitals() {
        PageWords words = new PageWords(HtmlBody.blocks(
                HtmlPage.parse("<p>Real Life</p><p>It is a real storm, says Jane Doe.</p><p>A real storm.</p>")));
        assertThat(numbers(words, Set.of("real", "life"))).containsExactly(1f, 3f, 0.5f);
        assertThat(numbers(words, Set.of("jane", "doe"))).containsExactly(1f, 1f, 0f);
        assertThat(numbers(words, Set.of("nobody"))).containsExactly(0f, 0f, 0f);
    }

    private static List<Float> numbers(PageWords words, Set<String> name) {
        FeatureVector vector = new FeatureVector();
        words.add(name, vector);
        return List.of(vector.values()[0], vector.values()[1], vector.values()[2]);
    }
}
