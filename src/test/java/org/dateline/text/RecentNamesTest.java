package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentNamesTest {
    private final AtomicInteger made = new AtomicInteger();
    private final RecentNames<String> names = new RecentNames<>(name -> {
        made.incrementAndGet();
        return "<" + name + ">";
    });

    @Test
    void makesANameMetAgainOnce() {
        assertThat(names.of("Bamako")).isEqualTo("<Bamako>");
        assertThat(names.of(new String("Bamako"))).isSameAs(names.of("Bamako"));
        assertThat(made).hasValue(1);
    }

    @Test
    void tellsNamesOfOneSlotApart() {
        // "Aa" and "BB" have one hash.
        assertThat(names.of("Aa")).isEqualTo("<Aa>");
        assertThat(names.of("BB")).isEqualTo("<BB>");
        assertThat(names.of("Aa")).isEqualTo("<Aa>");
        assertThat(made).hasValue(3);
    }

    @Test
    void keepsNothingOfWhatIsTooLongForAName() {
        String text = "x".repeat(201);
        assertThat(names.of(text)).isEqualTo("<" + text + ">").isNotSameAs(names.of(text));
        assertThat(made).hasValue(2);
    }

    @Test
    void saysOfEveryOneOfVeryManyNamesWhatTheMakerSays() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 100_000; i++) {
                assertThat(names.of("name " + i)).isEqualTo("<name " + i + ">");
            }
        }
    }
}
