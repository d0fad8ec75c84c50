package org.dateline.annotate.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void numbersWordsInTheOrderInWhichTheyCome() {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Integer> known = new HashMap<>();
        Random random = new Random(2);
        for (int i = 0; i < 150_000 && known.size() < 60_000; i++) {
            char[] word = Integer.toString(random.nextInt(200_000), 36).toCharArray();
            String key = new String(word);
            assertThat(vocabulary.find(word, 0, word.length)).isEqualTo(known.getOrDefault(key, Vocabulary.UNKNOWN));
            known.putIfAbsent(key, known.size());
            assertThat(vocabulary.intern(word, 0, word.length)).isEqualTo(known.get(key));
        }
    }
}
