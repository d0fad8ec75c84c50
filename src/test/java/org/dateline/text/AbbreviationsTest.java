package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AbbreviationsTest {
    private static final int SPARED = Word.ABBREVIATION | Word.TITLE;

    @Test
    void nothingThatIsNoSuspectIsAnAbbreviation() {
        Random random = new Random(3);
        int suspects = 0;
        for (int n = 0; n < 200_000; n++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(5); length > 0; length--) {
                word.append((char) ((random.nextInt(9) == 0 ? 'A' : 'a') + random.nextInt(26)));
            }
            boolean suspect = isSuspect(word.toString());
            assertThat(suspect || marks(word.toString()) == 0)
                    .as(word.toString())
                    .isTrue();
            suspects += suspect ? 1 : 0;
        }
        assertThat(suspects).isLessThan(60_000);
    }

    @Test
    void abbreviationsNumbersAndOtherScriptsAreSuspects() {
        assertThat(List.of("Mr", "inc", "Thurs", "messrs", "a", "J", "12", "1990s", "févr", "г", "O'Brien", "U.S.A"))
                .allMatch(AbbreviationsTest::isSuspect);
        assertThat(List.of("court", "government", "police")).noneMatch(AbbreviationsTest::isSuspect);
    }

    private static boolean isSuspect(String word) {
        return Abbreviations.isSuspect(word.toCharArray(), 0, word.length());
    }

    private static int marks(String word) {
        return Abbreviations.marks(word.toLowerCase(Locale.ROOT)) & SPARED;
    }
}
