package org.dateline.annotate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShoutedLinesTest {
    private static final List<String> PIECES = List.of("MALI", "ÉTAT", "AB", "A", "Army", "us", "x", "9", "É", "1A");

    @Test
    void areThoseOfAReadingThatCountsEveryWord() {
        Random random = new Random(9);
        int shouted = 0;
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            int capitals = random.nextInt(4);
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(random.nextInt(4) < capitals ? 3 : PIECES.size())));
                text.append(random.nextInt(8) == 0 ? '\n' : random.nextInt(9) == 0 ? '.' : ' ');
            }
            ShoutedLines lines = new ShoutedLines(text.toString());
            boolean before = false;
            int at = 0;
            for (String line : text.toString().split("\n", -1)) {
                before = slow(line, before);
                for (int i = 0; i < line.length(); i++) {
                    assertThat(lines.at(at + i)).as("%s", text).isEqualTo(before);
                }
                shouted += before ? 1 : 0;
                at += line.length() + 1;
            }
        }
        assertThat(shouted).isGreaterThan(500);
    }

    private static boolean slow(String line, boolean isBefore) {
        List<String> words = new ArrayList<>(Arrays.asList(line.split("[^\\p{L}]+")));
        words.removeIf(word -> word.length() < 2);
        long shouted = words.stream()
                .filter(word -> word.chars().allMatch(Character::isUpperCase))
                .count();
        return shouted > 0 && shouted * 10 >= words.size() * 8L && (words.size() >= 3 || isBefore);
    }
}
