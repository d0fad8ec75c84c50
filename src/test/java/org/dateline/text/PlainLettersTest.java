package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainLettersTest {
    @Test
    void areFoldedOneByOneAsWordsOfThemAre() {
        char[] plain = new char[0x3000];
        int size = 0;
        for (char c = 0; c < plain.length; c++) {
            if (PlainLetters.isPlain(c)) {
                plain[size++] = c;
            }
        }
        assertThat(size).isBetween(3_000, 10_000);
        Random random = new Random(8);
        for (int n = 0; n < 100_000; n++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(4); length > 0; length--) {
                word.append(plain[random.nextInt(size)]);
            }
            String written = word.toString();
            Word known = new WordReader("en").letters(written);
            assertThat(PlainLetters.fold(written, 0, written.length()))
                    .as(written)
                    .isEqualTo(known.form());
            assertThat(known.aliases()).as(written).isEmpty();
        }
    }

    @Test
    void lettersWithTwoFormsOrThatComposeAreNone() {
        for (char c : "äÖüØßæœﬁ'’\u0301\u0640\u1161 .-".toCharArray()) {
            assertThat(PlainLetters.isPlain(c)).as("%c", c).isFalse();
        }
        assertThat(PlainLetters.fold('É')).isEqualTo('e');
        assertThat(PlainLetters.fold('Ж')).isEqualTo('ж');
    }
}
