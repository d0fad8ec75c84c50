package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.dateline.text.Fingerprint;
import org.junit.jupiter.api.Test;

class BandedCopiesTest {
    private static final int ARTICLES = 300;
    private static final int MOST = 5;

    /** Of few values, so that many share bands. */
    private static List<Integer> fingerprint(Random random) {
        return random.ints(Fingerprint.SIZE, 0, 3).boxed().toList();
    }

    private static boolean share(long[] one, long[] other) {
        return LongStream.of(one).anyMatch(band -> Arrays.stream(other).anyMatch(its -> its == band));
    }

    @Test
    void givesTheFirstThatShareABandEachOnce() {
        Random random = new Random(3);
        List<List<Integer>> fingerprints = new ArrayList<>();
        BandedCopies copies = new BandedCopies();
        for (int n = 0; n < ARTICLES; n++) {
            fingerprints.add(fingerprint(random));
            copies.add(fingerprints.getLast(), n);
        }
        int given = 0;
        for (int n = 0; n < ARTICLES; n++) {
            long[] bands = Fingerprint.bands(fingerprint(random));
            List<Long> sharing = new ArrayList<>();
            copies.sharing(bands, MOST, (fingerprint, story) -> sharing.add(story));
            assertThat(sharing)
                    .containsExactlyElementsOf(LongStream.range(0, ARTICLES)
                            .filter(each -> share(bands, Fingerprint.bands(fingerprints.get((int) each))))
                            .limit(MOST)
                            .boxed()
                            .toList());
            given += sharing.size();
        }
        assertThat(given).isPositive();
    }
}
