package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private final WordTable table = new WordTable();

    @Test
    void knowsAWordByItsSpellingWhereverItStands() {
        Word word = word("Mali");
        table.put(word);

        assertThat(table.get("in Mali now".toCharArray(), 3, 7)).isSameAs(word);
        assertThat(table.get("in mali now".toCharArray(), 3, 7)).isNull();
        assertThat(table.get("in Malian".toCharArray(), 3, 9)).isNull();
    }

    @Test
    void neverGivesAnotherWordHoweverManyThereAre() {
        int known = 0;
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 200_000; i++) {
                Word found = find("word" + i);
                if (found == null) {
                    table.put(word("word" + i));
                } else {
                    assertThat(found.form()).isEqualTo("word" + i);
                    known++;
                }
            }
        }

        assertThat(known).isPositive();
    }

    @Test
    void keepsACommonWordWhileRareOnesComeAndGo() {
        table.put(word("the"));
        int missed = 0;
        for (int i = 0; i < 300_000; i++) {
            table.put(word("rare" + i));
            if (i % 10 == 0 && find("the", i / 10) == null) {
                missed++;
                table.put(word("the"));
            }
        }

        assertThat(missed).isLessThan(30);
    }

    @Test
    void growsUntilItHoldsTheWordsOfAYear() {
        List<String> words = IntStream.range(0, 30_000).mapToObj(i -> "w" + i).toList();
        long known = 0;
        for (int round = 0; round < 10; round++) {
            known = 0;
            for (String written : words) {
                if (find(written) == null) {
                    table.put(word(written));
                } else {
                    known++;
                }
            }
        }

        assertThat(known).isGreaterThan(27_000);
    }

    private Word find(String written) {
        return find(written, 0);
    }

    private Word find(String written, int offset) {
        char[] text = (" ".repeat(offset % 100) + written).toCharArray();
        return table.get(text, offset % 100, text.length);
    }

    private static Word word(String written) {
        return Word.of(written, written, List.of(), null, null, 0, 0);
    }
}
