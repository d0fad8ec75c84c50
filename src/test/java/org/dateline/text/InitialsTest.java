package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InitialsTest {
    private static final String LETTERS = "abdeiko4\u0438\u03c3";

    private static String word(Random random, int shortest) {
        StringBuilder word = new StringBuilder();
        for (int length = shortest + random.nextInt(5); length > 0; length--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    private static boolean admits(Initials initials, String word) {
        return initials.admit('-' + word + "-", 1, 1 + word.length());
    }

    private static WordPattern pattern(Random random) {
        String word = word(random, 1);
        return switch (random.nextInt(4)) {
            case 0 -> WordPattern.fuzzy(word, 1 + random.nextInt(2));
            case 1 -> WordPattern.wildcard(word.replace('a', '*').replace('e', '?'));
            case 2 -> WordPattern.regex('(' + word + '|' + word(random, 1) + ")?[a-e]" + word(random, 0));
            default -> WordPattern.spelling(word);
        };
    }

    @Test
    void admitsWhateverAPatternMatches() {
        Random random = new Random(3);
        int matched = 0;
        for (int p = 0; p < 400; p++) {
            WordPattern pattern = pattern(random);
            for (int w = 0; w < 200; w++) {
                String word = word(random, 1);
                if (pattern.matches(word)) {
                    matched++;
                    assertThat(admits(pattern.initials(), word))
                            .as("%s of %s", word, pattern.expression())
                            .isTrue();
                }
            }
        }
        assertThat(matched).isGreaterThan(500);
    }

    @Test
    void passesOverWordsThatBeginOtherwise() {
        Initials trade = Initials.of(List.of("trade"), "en");
        assertThat(List.of("trade", "Trade", "trading")).allMatch(word -> admits(trade, word));
        assertThat(List.of("t", "the", "Tariff", "rate", "4")).noneMatch(word -> admits(trade, word));
    }

    @Test
    void looksAtTheEndOfAWordOfOneLetter() {
        Initials single = Initials.of(List.of("a"), "en");
        assertThat(admits(single, "a")).isTrue();
        assertThat(admits(single, "ab")).isFalse();
        assertThat(admits(Initials.of(List.of("ab"), "en"), "a")).isFalse();
        assertThat(admits(WordPattern.wildcard("a*").initials(), "a")).isTrue();
    }
}
