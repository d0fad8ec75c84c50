package org.dateline.annotate.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.dateline.annotate.country.PlaceSense.Kind;
import org.dateline.annotate.country.PlaceSense.Letters;
import org.junit.jupiter.api.Test;

class PlaceTrieTest {
    @Test
    void knowsWhichWordsBeginAPhraseThatNeedsNoCapital() {
        PlaceTrie trie = new PlaceTrie();
        Random random = new Random(4);
        Set<String> small = new HashSet<>();
        for (int i = 0; i < 400; i++) {
            String first = word(random);
            Letters letters = Letters.values()[random.nextInt(Letters.values().length)];
            String phrase = random.nextBoolean() ? first : first + " " + word(random);
            trie.add(phrase, new PlaceSense(Kind.NAME, "ML", "", 0, 0, letters, 0));
            if (letters == Letters.ANY) {
                small.add(first);
            }
        }
        int others = 0;
        for (char a = 'a'; a <= 'p'; a++) {
            for (char b = 'a'; b <= 'p'; b++) {
                char[] word = {a, b};
                int number = trie.words().find(word, 0, word.length);
                assertThat(trie.beginsSmall(number)).isEqualTo(small.contains(new String(word)));
                others += number >= 0 && !trie.beginsSmall(number) ? 1 : 0;
            }
        }
        assertThat(small).isNotEmpty();
        assertThat(others).isPositive();
    }

    private static String word(Random random) {
        return "" + (char) ('a' + random.nextInt(16)) + (char) ('a' + random.nextInt(16));
    }
}
