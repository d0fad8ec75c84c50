package org.dateline.annotate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordSetTest {
    private static final String LIST = "a ab ba b.a kk i̇a é éa a&b -a bab";
    private static final String LETTERS = "aAbB.kKİıéÉ&-\u212a ";

    @Test
    void holdsWhatASetOfSmallLettersHolds() {
        WordSet words = WordSet.of(LIST);
        Set<String> wanted = Set.copyOf(Arrays.asList(LIST.split(" ")));
        Random random = new Random(3);
        int held = 0;
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            int from = random.nextInt(4);
            int to = from + random.nextInt(4 - from / 2);
            boolean holds = wanted.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
            assertThat(words.contains(text.toString(), from, to)).as("%s", text).isEqualTo(holds);
            held += holds ? 1 : 0;
        }
        assertThat(held).isGreaterThan(1000);
    }
}
