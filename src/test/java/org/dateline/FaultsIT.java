package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Disks that are full, that cannot be written or synced, and a load that is told to end: a clear sentence, search goes on,
 * and the same command run again completes the work.
 */
class FaultsIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FILES = 30;
    private static final int ARTICLES_A_FILE = 100;

    @TempDir
    Path folder;

    private Path disk = Path.of("");

    @BeforeEach
    void corpus() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("news"));
        for (int file = 0; file < FILES; file++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < ARTICLES_A_FILE; i++) {
                int number = file * ARTICLES_A_FILE + i;
                lines.append(
                        "{\"title\":\"Report %d\",\"body\":\"The harbour of Bamako expects ship %s today, and %s follows.\"}%n"
                                .formatted(
                                        number,
                                        Integer.toString(number * 7919, 36),
                                        Integer.toString(number * 104_729, 36)));
            }
            Files.writeString(corpus.resolve("part-" + file + ".jsonl"), lines);
        }
        disk = Files.createDirectories(folder.resolve("disk"));
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws Exception {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor();
        } catch (IOException e) {
            return 127;
        }
    }

    private void mount(String options) throws Exception {
        assumeThat(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()))
                .as("This test mounts a small file system, which only root may do.")
                .isZero();
    }

    private void assertEverythingIsThere(String index) throws IOException {
        PackagedJar.Outcome stats = PackagedJar.run(folder, "stats", "--json", "--index", index);
        assertThat(JSON.readTree(stats.out()).get("articles").asLong()).isEqualTo(FILES * ARTICLES_A_FILE);
        PackagedJar.Outcome verified = PackagedJar.run(folder, "verify", "--index", index);
        assertThat(verified.exit()).as(verified.out()).isZero();
    }

    private PackagedJar.Outcome load(String index) {
        return PackagedJar.run(folder, "load", "--json", "--index", index, "news");
    }

    @Test
    void aFullDiskIsOneSentenceAndTheLoadGoesOnWhenThereIsSpace() throws Exception {
        mount("size=400k");
        PackagedJar.Outcome full = load("disk/index");
        assertThat(full.exit()).as(full.err()).isEqualTo(1);
        assertThat(full.err()).contains("No space left on device").doesNotContain("\tat ");
        PackagedJar.Outcome search = PackagedJar.run(folder, "search", "--json", "--index", "disk/index", "bamako");
        assertThat(search.exit()).as("search goes on: " + search.err()).isZero();
        assertThat(run("mount", "-o", "remount,size=64m", disk.toString())).isZero();
        PackagedJar.Outcome again = load("disk/index");
        assertThat(again.exit()).as(again.err()).isZero();
        assertEverythingIsThere("disk/index");
    }

    @Test
    void aDiskThatCannotBeWrittenIsOneSentenceAndSearchGoesOn() throws Exception {
        mount("size=64m");
        assertThat(load("disk/index").exit()).isZero();
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isZero();
        Files.writeString(folder.resolve("news/more.jsonl"), "{\"title\":\"One more\",\"body\":\"A late report.\"}\n");
        PackagedJar.Outcome refused = load("disk/index");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err().lines().filter(line -> line.contains("cannot be written")))
                .singleElement()
                .asString()
                .contains("Read-only file system");
        assertThat(refused.err()).doesNotContain("\tat ");
        assertEverythingIsThere("disk/index");
    }

    @Test
    void aSyncThatFailsIsOneSentenceAndNothingOfItCounts() throws Exception {
        assumeThat(run("strace", "-f", "-o", "/dev/null", "-e", "inject=fsync,fdatasync:error=EIO:when=1", "true"))
                .as("This test makes fsync fail with strace, which is not here or not permitted.")
                .isZero();
        for (int when : new int[] {1, 3}) {
            String index = "index" + when;
            Process process = PackagedJar.start(
                    List.of(
                            "strace",
                            "-f",
                            "-o",
                            "/dev/null",
                            "-e",
                            "trace=fsync,fdatasync",
                            "-e",
                            "inject=fsync,fdatasync:error=EIO:when=" + when + "+"),
                    folder,
                    "load",
                    "--index",
                    index,
                    "news");
            PackagedJar.Outcome failed = PackagedJar.await(folder, process);
            assertThat(failed.exit()).as(failed.err()).isEqualTo(1);
            assertThat(failed.err()).contains("Input/output error").doesNotContain("\tat ");
            PackagedJar.Outcome again = load(index);
            assertThat(again.exit()).as(again.err()).isZero();
            assertEverythingIsThere(index);
        }
    }

    @Test
    void aLoadThatIsToldToEndCommitsAndSaysHowToGoOn() throws Exception {
        Process process = PackagedJar.start(folder, "load", "--json", "--index", "index", "news");
        Path progress = folder.resolve("index/load.json");
        while (!Files.exists(progress) && !process.waitFor(10, TimeUnit.MILLISECONDS)) {
            // the wait is in the condition
        }
        process.destroy();
        PackagedJar.Outcome stopped = PackagedJar.await(folder, process);
        assertThat(stopped.exit()).as(stopped.err()).isZero();
        assertThat(stopped.err()).contains("Resume with: dateline load --json --index index news");
        JsonNode closing = JSON.readTree(stopped.out());
        assertThat(closing.get("discovered").asLong())
                .isEqualTo(
                        closing.get("indexed").asLong() + closing.get("pending").asLong());
        assertThat(load("index").exit()).isZero();
        assertEverythingIsThere("index");
    }

    @Test
    void aSecondLoadIsRefusedInOneSentence() throws Exception {
        Process first = PackagedJar.start(folder, "load", "--index", "index", "news");
        Path progress = folder.resolve("index/load.json");
        while (!Files.exists(progress) && !first.waitFor(10, TimeUnit.MILLISECONDS)) {
            // the wait is in the condition
        }
        Path elsewhere = Files.createDirectories(folder.resolve("second"));
        Process second = PackagedJar.start(
                elsewhere, "load", "--index", folder.resolve("index").toString(), "..");
        boolean running = first.isAlive();
        PackagedJar.Outcome refused = PackagedJar.await(elsewhere, second);
        if (running && first.isAlive()) {
            assertThat(refused.exit()).isEqualTo(1);
            assertThat(refused.err()).contains("is being written by another Dateline");
        }
        assertThat(PackagedJar.await(folder, first).exit()).isZero();
    }
}
