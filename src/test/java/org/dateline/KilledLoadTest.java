package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledLoadTest {
    @TempDir
    Path folder;

    /** The full run, 200 kills, is the command {@code KillBenchmark}. */
    @Test
    void twentyKillsLoseNothingAndDoubleNothing() throws Exception {
        assertThat(new Kills(folder, 29).run(20)).isPositive();
    }
}
