package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Samples;
import org.dateline.archive.Samples.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFilesTest {
    @TempDir
    Path folder;

    private Path filled() throws IOException {
        Path index = folder.resolve("index");
        try (Archive archive = LuceneArchive.open(index);
                ArchiveWriter writer = archive.writer()) {
            Samples.five().forEach(writer::put);
            writer.commit("4");
        }
        Files.writeString(index.resolve("journal.jsonl"), "{}\n\nnot committed");
        return index;
    }

    private static List<String> damages(Path index) {
        try (Archive archive = LuceneArchive.open(index)) {
            return archive.damages();
        }
    }

    private static long articles(Path index) {
        try (Archive archive = LuceneArchive.open(index)) {
            return archive.stats().articles();
        }
    }

    @Test
    void everyFlippedByteIsNamedByItsFile() throws IOException {
        Path index = filled();
        assertThat(damages(index)).isEmpty();
        List<Path> files;
        try (Stream<Path> there = Files.list(index)) {
            files = there.filter(file -> file.getFileName().toString().matches("_.*|segments_.*"))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(2);
        for (Path file : files) {
            for (long at : new long[] {0, Files.size(file) / 2, Files.size(file) - 1}) {
                flip(file, at);
                assertThat(damages(index))
                        .as("%s at %d", file.getFileName(), at)
                        .singleElement()
                        .asString()
                        .contains(file.getFileName().toString());
                flip(file, at);
            }
        }
        assertThat(damages(index)).isEmpty();
        Path lost = files.stream()
                .filter(file ->
                        file.toString().endsWith(".cfs") || file.toString().endsWith(".fdt"))
                .findFirst()
                .orElseThrow();
        Files.delete(lost);
        assertThat(damages(index)).containsExactly(lost.getFileName() + " is missing.");
    }

    private static void flip(Path file, long at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 0x10);
        }
    }

    @Test
    void aBackupIsRestoredWithItsJournalUpToTheCommit() throws IOException {
        Path index = filled();
        Path backup = folder.resolve("backup");
        Path restored = folder.resolve("restored");
        try (Archive archive = LuceneArchive.open(index)) {
            archive.backup(backup);
            assertThatThrownBy(() -> archive.backup(backup))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("is not empty, and nothing is written over");
        }
        Files.createDirectories(restored);
        Files.writeString(restored.resolve("README.md"), "Here be the index.");
        LuceneArchive.restore(backup, restored);
        assertThat(articles(restored)).isEqualTo(5);
        assertThat(Files.readString(restored.resolve("journal.jsonl"))).isEqualTo("{}\n\n");
        assertThatThrownBy(() -> LuceneArchive.restore(folder.resolve("nothing"), folder.resolve("new")))
                .isInstanceOf(ArchiveException.class);
    }

    /** Each copy is one commit whole, though the writer commits and merges as fast as it can. */
    @Test
    void backupsAreWholeWhileAWriterWrites() throws Exception {
        Path index = filled();
        AtomicBoolean stop = new AtomicBoolean();
        try (Archive archive = LuceneArchive.open(index);
                ArchiveWriter writer = archive.writer()) {
            Thread writing = Thread.ofPlatform().start(() -> {
                for (int number = 6; !stop.get(); number++) {
                    writer.put(new Sample(number, "Article " + number)
                            .body("Text.")
                            .made());
                    writer.commit("4");
                }
            });
            long before = 0;
            for (int i = 0; i < 5; i++) {
                Path backup = folder.resolve("backup" + i);
                archive.backup(backup);
                long there = articles(backup);
                assertThat(there).isGreaterThanOrEqualTo(Math.max(5, before));
                before = there;
            }
            stop.set(true);
            writing.join();
        }
    }
}
