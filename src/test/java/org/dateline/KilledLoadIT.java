package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SIGKILL in the middle of a load, and the load run again: every article once. */
class KilledLoadIT {
    private static final int FILES = 60;
    private static final int ARTICLES_A_FILE = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void everyArticleIsThereOnceAfterKillsAndARerun() throws Exception {
        Path corpus = corpus();
        Random random = new Random(11);
        for (int kill = 0; kill < 3; kill++) {
            Process load = PackagedJar.start(folder, "load", "--index", "index", corpus.toString());
            awaitFirstWrites(load);
            load.waitFor(random.nextInt(1_500), TimeUnit.MILLISECONDS);
            load.destroyForcibly().waitFor();
        }
        PackagedJar.Outcome rerun = PackagedJar.run(folder, "load", "--json", "--index", "index", corpus.toString());
        assertThat(rerun.exit()).as(rerun.err()).isZero();
        JsonNode closing = JSON.readTree(rerun.out());
        assertThat(closing.get("pending").asLong()).isZero();
        assertThat(closing.get("discovered").asLong())
                .isEqualTo(FILES * ARTICLES_A_FILE)
                .isEqualTo(closing.get("indexed").asLong()
                        + closing.get("duplicate").asLong());
        PackagedJar.Outcome stats = PackagedJar.run(folder, "stats", "--json", "--index", "index");
        assertThat(JSON.readTree(stats.out()).get("articles").asLong()).isEqualTo(FILES * ARTICLES_A_FILE);
    }

    /** Waits until the load has begun to write its journal, so that a kill meets work and not only a start. */
    private void awaitFirstWrites(Process load) throws InterruptedException {
        Path journal = folder.resolve("index").resolve("journal.jsonl");
        while (!Files.exists(journal) && !load.waitFor(20, TimeUnit.MILLISECONDS)) {
            // the wait is in the condition
        }
    }

    private Path corpus() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("news"));
        for (int file = 0; file < FILES; file++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < ARTICLES_A_FILE; i++) {
                lines.append("{\"title\":\"Report ")
                        .append(file)
                        .append('-')
                        .append(i)
                        .append("\",\"body\":\"The harbour of Bamako expects ship number ")
                        .append(file * 1_000 + i)
                        .append(" today, officials in Mali said.\",\"date\":\"2023-06-01\"}\n");
            }
            Files.writeString(corpus.resolve("part-" + file + ".jsonl"), lines);
        }
        return corpus;
    }
}
