package org.dateline.annotate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private static final String LETTERS = "abAB09'’`\"“”‘–—-.,é\u0661";

    @Test
    void givesOneWordForEachForm() {
        WordTable table = new WordTable(NameLexicon.shipped());
        Map<String, Word> byForm = new HashMap<>();
        Random random = new Random(11);
        for (int i = 0; i < 30_000; i++) {
            char[] text = new char[1 + random.nextInt(4)];
            for (int k = 0; k < text.length; k++) {
                text[k] = LETTERS.charAt(random.nextInt(LETTERS.length()));
            }
            String form = NameTokenizer.form(text, 0, text.length);
            Word word = table.of(text, 0, text.length);
            assertThat(word.text).isEqualTo(form);
            assertThat(byForm.computeIfAbsent(form, key -> word)).isSameAs(word);
            assertThat(table.of(form)).isSameAs(word);
        }
    }

    @Test
    void keepsTheWordsThatWereMetOfLateWhenItMakesRoom() {
        WordTable table = new WordTable(NameLexicon.shipped(), 10);
        Word early = table.of("early");
        early.met = 1;
        Word late = table.of("late");
        late.met = 5;
        assertThat(table.trim(3)).isFalse();
        for (int i = 0; i < 10; i++) {
            table.of("other" + (char) ('a' + i));
        }
        assertThat(table.trim(3)).isTrue();
        assertThat(table.of("late")).isSameAs(late);
        assertThat(table.of("early")).isNotSameAs(early);
    }
}
