package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Samples;
import org.dateline.archive.Samples.Sample;
import org.dateline.result.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that a cluster has more of than are looked at. */
class StoryFinderIT {
    private static final int COPIES = 120;

    @TempDir
    Path folder;

    private static Sample told(int number, int seed) {
        return new Sample(number, "Harvest " + number).fingerprint(seed, 64);
    }

    /**
     * One search for two articles brings their first hundred candidates at most, here all of the first: then each asks for
     * itself.
     */
    @Test
    void manyCopiesOfOneDoNotHideThoseOfAnother() {
        try (Archive archive = TestCluster.open(folder, Clock.systemUTC())) {
            try (ArchiveWriter writer = archive.writer()) {
                for (int number = 0; number < COPIES; number++) {
                    writer.put(told(1_000 + number, 1).made());
                }
                writer.put(told(3_000, 900).made());
                writer.commit("two stories");
            }
            assertThat(everything(archive).stories()).isEqualTo(2);
            // A writer remembers what it sent last; another one has only the cluster.
            try (ArchiveWriter another = archive.writer()) {
                another.put(told(4_000, 1).made());
                another.put(told(4_001, 900).made());
                another.commit("a copy of each");
            }
            assertThat(everything(archive).total().count()).isEqualTo(COPIES + 3);
            assertThat(everything(archive).stories()).isEqualTo(2);
        }
    }

    private static SearchResult everything(Archive archive) {
        return archive.search(Samples.first(Samples.everything(), 1));
    }
}
