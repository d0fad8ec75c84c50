package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dateline.article.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadLogTest {
    @TempDir
    Path folder;

    private static LoadState state(String root, Instant seen) {
        LoadLedger ledger = new LoadLedger(
                Map.of(Status.OK, 5L),
                List.of(new LoadLedger.Reason(Status.FAILED, "It is broken.", 2, "a")),
                List.of(new LoadLedger.SlowFile("b", 1.5, 10)));
        LoadProgress progress = new LoadProgress(true, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.5, "c", ledger);
        return new LoadState(Instant.parse("2026-01-01T00:00:00Z"), seen, List.of(root), null, progress);
    }

    @Test
    void keepsEverythingOfALoad() {
        LoadLog log = new LoadLog(folder);
        assertThat(log.loads(5)).isEmpty();
        LoadState running = state("news", Instant.now());
        log.running(running);
        assertThat(log.running()).contains(running);
        assertThat(new LoadLog(folder).loads(5)).containsExactly(running);
        log.ended(running.ended("done"));
        assertThat(log.running()).isEmpty();
        assertThat(log.loads(5)).containsExactly(running.ended("done"));
    }

    @Test
    void aLoadThatFellSilentWasKilled() {
        LoadLog log = new LoadLog(folder);
        LoadState silent = state("one", Instant.now().minus(LoadLog.SILENCE).minusSeconds(1));
        log.running(silent);
        assertThat(log.running()).isEmpty();
        assertThat(log.loads(5)).containsExactly(silent.ended("killed"));
        log.begin();
        LoadState two = state("two", Instant.now());
        log.running(two);
        assertThat(log.loads(5)).containsExactly(two, silent.ended("killed"));
        assertThat(log.loads(1)).containsExactly(two);
    }

    @Test
    void damageAndMissingFoldersAreNoReasonToFail() throws IOException {
        Files.writeString(folder.resolve("load.json"), "{\"started\":");
        Files.writeString(folder.resolve("loads.jsonl"), "broken\n");
        assertThat(new LoadLog(folder).loads(5)).isEmpty();
        LoadLog nowhere = new LoadLog(folder.resolve("nowhere"));
        nowhere.running(state("one", Instant.now()));
        nowhere.ended(state("one", Instant.now()).ended("done"));
        assertThat(nowhere.loads(5)).isEmpty();
    }
}
