package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.dateline.article.Status;
import org.dateline.extract.Extractor;
import org.junit.jupiter.api.Test;

/** Files that change or go while they are read. */
class UnsteadyFilesTest extends LineCorpus {
    @Test
    void aFileThatChangesWhileItIsReadIsReadAgain() throws IOException {
        write("a.txt", "one", "two");
        int[] changes = {0};
        Extractor changing = whileRead(() -> {
            if (changes[0]++ == 0) {
                append("three");
            }
        });
        LoadProgress done = new BulkLoader(archive, folder.resolve("journal.jsonl"), changing, article -> article, 2)
                .load(List.of(SourceRoot.of(corpus)), lines::add);
        assertCounts(done, 3, 0, 0, 3);
        assertThat(archive.titles()).containsExactly("one", "three", "two");
        assertThat(load(corpus).unchanged()).isEqualTo(1);
    }

    @Test
    void aFileThatKeepsChangingFailsAndLeavesNothing() throws IOException {
        write("a.txt", "one");
        load(corpus);
        write("a.txt", "one changed");
        LoadProgress done = new BulkLoader(
                        archive,
                        folder.resolve("journal.jsonl"),
                        whileRead(() -> append("more")),
                        article -> article,
                        2)
                .load(List.of(SourceRoot.of(corpus)), lines::add);
        assertCounts(done, 0, 0, 1, 0);
        assertThat(lines.getLast().reason()).startsWith("It changed each of the 3 times that it was read");
        assertThat(archive.titles()).containsExactly("one");
        assertThat(load(corpus).unchanged()).as("it is tried again").isZero();
    }

    @Test
    void aFileThatDisappearsWhileItIsReadFails() throws IOException {
        write("a.txt", "one");
        write("b.txt", "two");
        Extractor vanishing = (file, name, sink) -> {
            LINES.extract(file, name, sink);
            if (name.endsWith("a.txt")) {
                delete(file);
            }
        };
        LoadProgress done = new BulkLoader(archive, folder.resolve("journal.jsonl"), vanishing, article -> article, 2)
                .load(List.of(SourceRoot.of(corpus)), lines::add);
        assertCounts(done, 1, 0, 1, 1);
        assertThat(archive.titles()).containsExactly("two");
        assertThat(lines)
                .contains(new LoadReport.Line(
                        corpus.resolve("a.txt").toString(),
                        null,
                        Status.FAILED,
                        "It disappeared before it was read to its end; load again when it is back.",
                        List.of()));
    }

    private Extractor whileRead(Runnable change) {
        return (file, name, sink) -> LINES.extract(file, name, extraction -> {
            sink.accept(extraction);
            change.run();
        });
    }

    private void append(String line) {
        try {
            Files.writeString(corpus.resolve("a.txt"), line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
