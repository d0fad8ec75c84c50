package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentBandsTest {
    /** Beside a plain map, with bands that many fingerprints share and the band 0. */
    @Test
    void offersWhatSharesABandInTheOrderOfAdding() {
        Random random = new Random(1);
        RecentBands bands = new RecentBands();
        Map<Integer, List<Long>> plain = new LinkedHashMap<>();
        byte[] fingerprint = {1, 2, 3};
        for (long label = 1; label <= 3_000; label++) {
            int[] added = random.ints(5, 0, (int) label).toArray();
            bands.add(added, fingerprint, label);
            for (int band : added) {
                plain.computeIfAbsent(band, any -> new ArrayList<>()).add(label);
            }
        }
        for (int band = -10; band < 3_010; band++) {
            StoryChoice choice = new StoryChoice(fingerprint);
            bands.offer(band, choice);
            assertThat(List.copyOf(choice.labels()))
                    .isEqualTo(plain.getOrDefault(band, List.of()).stream()
                            .distinct()
                            .toList());
        }
    }
}
