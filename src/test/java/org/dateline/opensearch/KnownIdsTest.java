package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.dateline.article.ArticleId;
import org.junit.jupiter.api.Test;

class KnownIdsTest {
    private static ArticleId id(long number) {
        return new ArticleId(String.format(Locale.ROOT, "%016x%016x", number, 0));
    }

    @Test
    void knowsWhatWasAddedAndNothingElse() {
        Random random = new Random(3);
        KnownIds known = new KnownIds(true);
        Set<Long> added = new HashSet<>();
        for (int n = 0; n < 50_000; n++) {
            long number = random.nextLong() | 1L << 63;
            added.add(number);
            known.add(id(number));
        }
        assertThat(added).allMatch(number -> known.mayHave(id(number)));
        for (int n = 0; n < 50_000; n++) {
            long number = random.nextLong() | 1L << 63;
            assertThat(known.mayHave(id(number))).isEqualTo(added.contains(number));
        }
    }

    @Test
    void whereTheArchiveWasNotEmptyAnythingMayBeThere() {
        assertThat(new KnownIds(false).mayHave(id(1))).isTrue();
    }
}
