package org.dateline.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.Location;
import org.dateline.extract.Extraction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerPoolTest {
    private static WorkerPool pool;

    @TempDir
    private Path folder;

    private static WorkerPool pool(Duration limit, int files) {
        return new WorkerPool(new WorkerSettings(MisbehavingWorker.class.getName(), 64, limit, files, List.of()));
    }

    @BeforeAll
    static void start() {
        pool = pool(Duration.ofSeconds(120), 500);
    }

    @AfterAll
    static void stop() {
        pool.close();
    }

    private static List<String> read(WorkerPool workers, String name, String bytes) {
        List<String> lines = new ArrayList<>();
        Request request = new Request(
                workers.nextId(),
                new Location("a\nfolder/" + name, null),
                name,
                "",
                0,
                null,
                null,
                bytes.getBytes(StandardCharsets.UTF_8));
        workers.read(request, extraction -> {
            Extraction.Unread unread = (Extraction.Unread) extraction;
            assertThat(unread.location().path()).isEqualTo("a\nfolder/" + name);
            lines.add(unread.status() + " " + unread.reason());
        });
        return lines;
    }

    @Test
    void answersInOrder() {
        assertThat(read(pool, "plain", "")).containsExactly("EMPTY first", "EMPTY second");
        assertThat(read(pool, "prints", ""))
                .hasSizeGreaterThanOrEqualTo(1)
                .first()
                .isEqualTo("EMPTY first");
        assertThat(read(pool, "plain", "")).containsExactly("EMPTY first", "EMPTY second");
    }

    @Test
    void crashIsTriedOnceMoreAndToldOnce() {
        assertThat(read(pool, "crash", ""))
                .containsExactly("EMPTY first", "FAILED It twice ended the process that read it (exit code 7).");
        assertThat(read(pool, "plain", "")).containsExactly("EMPTY first", "EMPTY second");
    }

    @Test
    void crashThatWasAnotherFilesFaultIsNoticedByNobody() {
        assertThat(read(pool, "crash once", folder.resolve("mark").toString())).containsExactly("EMPTY first");
    }

    @Test
    void memory() {
        assertThat(read(pool, "memory", ""))
                .containsExactly(
                        "EMPTY first",
                        "OOM Reading it takes more than 64 MB of memory, the most that one file may take.");
    }

    @Test
    void time() {
        try (WorkerPool hasty = pool(Duration.ofSeconds(2), 500)) {
            for (String name : List.of("sleep", "compute")) {
                assertThat(read(hasty, name, ""))
                        .last()
                        .isEqualTo("TIMEOUT Reading it took longer than 2 seconds, the most that one file may take.");
            }
        }
    }

    @Test
    void outOfStepIsACrash() {
        assertThat(read(pool, "out of step", "")).last().asString().startsWith("FAILED It twice ended the process");
    }

    @Test
    void environmentIsClean() {
        assertThat(read(pool, "environment", ""))
                .last()
                .isEqualTo("EMPTY {LC_ALL=C.UTF-8, PATH=/usr/local/bin:/usr/bin:/bin}");
    }

    @Test
    void workersAreReplacedAfterSoManyFiles() {
        try (WorkerPool brief = pool(Duration.ofSeconds(120), 2)) {
            List<String> counts = Stream.generate(() -> read(brief, "count", "").getLast())
                    .limit(4)
                    .toList();
            assertThat(counts.stream().map(count -> count.replaceAll(".* ", "")))
                    .containsExactly("1", "2", "1", "2");
            assertThat(counts.get(0).split(" ")[1])
                    .isEqualTo(counts.get(1).split(" ")[1])
                    .isNotEqualTo(counts.get(2).split(" ")[1]);
        }
    }

    @Test
    void programThatCannotBeStarted() throws IOException {
        try (WorkerPool broken =
                new WorkerPool(new WorkerSettings("no.such.Worker", 64, Duration.ofSeconds(60), 1, List.of()))) {
            assertThat(read(broken, "plain", ""))
                    .containsExactly("FAILED It twice ended the process that read it (exit code 1).");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.toString().contains("worker"))).isEmpty();
        }
    }
}
