package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    private static SourceFile file(String key, long size) {
        return new SourceFile(Path.of(key), key, key, size, 1_000);
    }

    private Path path() {
        return folder.resolve("journal.jsonl");
    }

    @Test
    void remembersWhatWasSyncedAndForgetsWhatTheCommitDoesNotCarry() throws IOException {
        String checkpoint;
        try (Journal journal = Journal.open(path(), "")) {
            journal.done(file("a", 10), new Journal.Counts(3, 1), null);
            checkpoint = journal.sync();
            journal.done(file("b", 10), new Journal.Counts(1, 0), null);
            journal.sync();
        }
        try (Journal journal = Journal.open(path(), checkpoint)) {
            assertThat(journal.unchanged(file("a", 10), null)).contains(new Journal.Counts(3, 1));
            assertThat(journal.unchanged(file("b", 10), null)).isEmpty();
            assertThat(journal.knows("b")).isFalse();
        }
        assertThat(Files.size(path())).isEqualTo(Long.parseLong(checkpoint));
    }

    @Test
    void knowsAChangedFileButDoesNotTakeItForUnchanged() throws IOException {
        try (Journal journal = Journal.open(path(), "")) {
            journal.done(file("a", 10), new Journal.Counts(1, 0), null);
            assertThat(journal.unchanged(file("a", 11), null)).isEmpty();
            assertThat(journal.unchanged(new SourceFile(Path.of("a"), "a", "a", 10, 2_000), null))
                    .isEmpty();
            assertThat(journal.knows("a")).isTrue();
        }
    }

    @Test
    void forgetsWhatIsGoneAndListsWhatIsThere() throws IOException {
        String checkpoint;
        try (Journal journal = Journal.open(path(), "")) {
            journal.done(file("corpus/a", 1), new Journal.Counts(1, 0), null);
            journal.done(file("corpus/b", 1), new Journal.Counts(1, 0), null);
            journal.done(file("/elsewhere/c", 1), new Journal.Counts(1, 0), null);
            journal.gone("corpus/a");
            checkpoint = journal.sync();
        }
        try (Journal journal = Journal.open(path(), checkpoint)) {
            assertThat(journal.keys("corpus/")).isEqualTo(Set.of("corpus/b"));
            assertThat(journal.knows("corpus/a")).isFalse();
        }
    }

    @Test
    void passesOverADamagedLine() throws IOException {
        String checkpoint;
        try (Journal journal = Journal.open(path(), "")) {
            journal.done(file("a", 1), new Journal.Counts(1, 0), null);
            checkpoint = journal.sync();
        }
        Files.writeString(path(), "{\"path\": broken\n", StandardOpenOption.APPEND);
        long damaged = Files.size(path());
        try (Journal journal = Journal.open(path(), Long.toString(damaged))) {
            assertThat(journal.knows("a")).isTrue();
        }
        assertThat(damaged).isGreaterThan(Long.parseLong(checkpoint));
    }
}
