package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumberSetTest {
    @Test
    void hasWhatAHashSetHas() {
        Random random = new Random(3);
        for (int most : new int[] {3, 1_000, 400_000, Integer.MAX_VALUE}) {
            NumberSet set = new NumberSet();
            Set<Integer> expected = new HashSet<>();
            for (int i = 0; i < 20_000; i++) {
                int number = random.nextInt(most);
                assertThat(set.add(number)).isEqualTo(expected.add(number));
            }
        }
    }
}
