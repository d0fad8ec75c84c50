package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListsTest {
    private static final List<Set<String>> LISTS =
            List.of(Set.of("na", "ya", "àwọn", "été"), Set.of("ya", "wa", "et"), Set.of("ኣብ", "na"));
    private static final List<String> PIECES = List.of(
            "na", "Ya", "YA", "wa", "wax", "Àwọn", "ÉTÉ", "et", "ኣብ", "İya", "n", "a", " ", " ", "-", "’", "7", ".",
            "\n");

    @Test
    void countsAsALookAtEachWordDoes() {
        WordLists lists = new WordLists(LISTS);
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(30); piece > 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            List<String> words = words(text.toString());
            WordCounts counts = lists.count(text.toString());
            assertThat(counts.words()).as(text.toString()).isEqualTo(words.size());
            for (int language = 0; language < LISTS.size(); language++) {
                Set<String> list = LISTS.get(language);
                assertThat(counts.hits()[language]).as(text.toString()).isEqualTo((int)
                        words.stream().filter(list::contains).count());
            }
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{Mn}]+")) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
