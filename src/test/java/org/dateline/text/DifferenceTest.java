package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.text.Difference.Kind.ADDED;
import static org.dateline.text.Difference.Kind.REMOVED;
import static org.dateline.text.Difference.Kind.SAME;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.text.Difference.Run;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Test
    void namesTheWordsThatWereChanged() {
        assertThat(Difference.between(
                        "One.\n\nNo licence since 2021, it said.\n\nEnd.",
                        "One.\n\nNo licence of any kind, it said.\n\nEnd."))
                .containsExactly(List.of(
                        new Run(SAME, "No licence "),
                        new Run(REMOVED, "since 2021, "),
                        new Run(ADDED, "of any kind, "),
                        new Run(SAME, "it said.")));
        assertThat(Difference.between("One.\n\nTwo.", "One.\n\nTwo.")).isEmpty();
        assertThat(Difference.between("One.", "One.\n\nTwo.")).containsExactly(List.of(new Run(ADDED, "Two.")));
        assertThat(Difference.between("One.", "")).containsExactly(List.of(new Run(REMOVED, "One.")));
    }

    /** What is the same and removed gives the old text, what is the same and added the new, also where nothing is alike. */
    @Test
    void theRunsGiveBothTextsBack() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            String older = words(random, random.nextInt(30), 4);
            String newer = words(random, random.nextInt(30), 4);
            assertBothTexts(older, newer);
        }
        assertBothTexts(words(random, 5_000, 1_000_000), words(random, 5_000, 1_000_000));
    }

    private static void assertBothTexts(String older, String newer) {
        List<Run> runs =
                Difference.between(older, newer).stream().flatMap(List::stream).toList();
        if (!older.equals(newer)) {
            assertThat(text(runs, REMOVED)).isEqualTo(older);
            assertThat(text(runs, ADDED)).isEqualTo(newer);
        }
    }

    private static String text(List<Run> runs, Difference.Kind kind) {
        return runs.stream()
                .filter(run -> run.kind() == SAME || run.kind() == kind)
                .map(run -> run.text().strip())
                .collect(Collectors.joining(" "));
    }

    private static String words(Random random, int count, int different) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(different))
                .collect(Collectors.joining(" "));
    }
}
