package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StopWordsTest {
    @Test
    void knowsTheCommonWordsOfALanguage() {
        assertThat(StopWords.contains("The", Set.of("en"))).isTrue();
        assertThat(StopWords.contains("à", Set.of("fr"))).isTrue();
        assertThat(StopWords.contains("mali", Set.of("en", "fr"))).isFalse();
        assertThat(StopWords.contains("und", Set.of("en"))).isFalse();
        assertThat(StopWords.contains("und", Set.of("en", "de-AT"))).isTrue();
        assertThat(StopWords.contains("the", Set.of())).isTrue();
    }
}
