package org.dateline.extract.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompressedTest {
    private static final byte[] STORY =
            "A ship came in, and another one left in the evening.".getBytes(StandardCharsets.UTF_8);
    private static final String TITLE = "A ship came in, and another one left in the evening.";

    private interface Packing {
        OutputStream on(OutputStream out) throws IOException;
    }

    private static byte[] pack(byte[] bytes, Packing packing) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packing.on(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] tar(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(STORY.length);
            tar.putArchiveEntry(entry);
            tar.write(STORY);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void bzip2OfTwoStreams() throws IOException {
        byte[] packed = pack(STORY, BZip2CompressorOutputStream::new);
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write(packed);
        twice.write(pack("\n\nThe end.".getBytes(StandardCharsets.UTF_8), BZip2CompressorOutputStream::new));
        assertThat(Extracted.of("a.txt.bz2", twice.toByteArray())
                        .article()
                        .body()
                        .text())
                .isEqualTo(TITLE + "\n\nThe end.");
    }

    @Test
    void tarInXz() throws IOException {
        assertThat(Extracted.of("a.tar.xz", pack(tar("b/c.txt"), XZCompressorOutputStream::new))
                        .lines())
                .containsExactly("b/c.txt OK " + TITLE);
    }

    @Test
    void sevenZip(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.7z");
        try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
            for (String name : new String[] {"b/one.txt", "two.tar"}) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(name);
                archive.putArchiveEntry(entry);
                archive.write(name.endsWith(".tar") ? tar("c.txt") : STORY);
                archive.closeArchiveEntry();
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        assertThat(Extracted.of("a.7z", bytes).lines())
                .containsExactly("b/one.txt OK " + TITLE, "two.tar!c.txt OK " + TITLE);
        assertThat(Extracted.of("a.7z", java.util.Arrays.copyOf(bytes, bytes.length - 20))
                        .lines())
                .containsExactly("null FAILED The 7z archive is damaged or breaks off before its first member.");
    }
}
