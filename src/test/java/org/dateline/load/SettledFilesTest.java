package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SettledFilesTest {
    /** The table answers as a plain map does, through growth, changes and removals. */
    @Test
    void answersAsAMapDoes() {
        Random random = new Random(7);
        SettledFiles table = new SettledFiles();
        Map<String, Long> map = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            String key = "corpus/" + random.nextInt(20_000) + ".html";
            if (random.nextInt(4) == 0) {
                table.remove(key);
                map.remove(key);
            } else {
                long size = random.nextInt(1_000);
                table.put(key, size, 5, new Journal.Counts(size, 1));
                map.put(key, size);
            }
        }
        for (int i = 0; i < 20_000; i++) {
            String key = "corpus/" + i + ".html";
            Long size = map.get(key);
            assertThat(table.contains(key)).isEqualTo(size != null);
            if (size != null) {
                assertThat(table.find(key, size, 5)).isEqualTo(Optional.of(new Journal.Counts(size, 1)));
                assertThat(table.find(key, size + 1, 5)).isEmpty();
            }
        }
    }
}
