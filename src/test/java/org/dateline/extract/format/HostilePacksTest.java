package org.dateline.extract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.dateline.article.Article;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HOSTILE.md, archives and records: what is read is bounded, and what is passed over is told. */
class HostilePacksTest {
    @TempDir
    private Path folder;

    private List<Extraction> read(Path file) {
        List<Extraction> all = new ArrayList<>();
        try (ArticleExtractor extractor = new ArticleExtractor()) {
            extractor.extract(file, file.getFileName().toString(), all::add);
        }
        return all;
    }

    private Extracted read(String name, byte[] bytes) throws IOException {
        return new Extracted(read(Files.write(folder.resolve(name), bytes)));
    }

    @Test
    void gzipOfGigabytes() throws IOException {
        byte[] member = HostileFiles.gzip(new byte[8 << 20]);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 150; i++) {
            bytes.write(member);
        }
        // 3.2 GB of zeros; as a text they would be an article of spaces.
        byte[] text = HostileFiles.gzip(
                ("The first line tells what happened at the harbour today.\n\n").getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(text);
        bytes.writeTo(all);
        Extracted extracted = read("bomb.txt.gz", all.toByteArray());
        assertThat(extracted.all()).hasSize(1);
        assertThat(extracted.all().getFirst().status()).isIn(Status.TRUNCATED, Status.UNSUPPORTED);
    }

    @Test
    void zipThatFansOut() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] member = ("{\"title\":\"Market\",\"body\":\"Nothing was sold.\"}\n" + "\n".repeat(4 << 20))
                .getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 60; i++) {
                zip.putNextEntry(new ZipEntry(i + ".jsonl"));
                zip.write(member);
            }
        }
        List<String> lines = read("fan.zip", bytes.toByteArray()).lines();
        assertThat(lines.getLast()).contains("TRUNCATED").contains("what follows was not read");
        assertThat(lines).hasSizeLessThan(61);
    }

    @Test
    void honestZipOfManyIsReadWhole() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 2_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".json"));
                zip.write(("{\"title\":\"Report " + i + "\",\"body\":\"Ship number " + i + " came in.\"}")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(read("many.zip", bytes.toByteArray()).all())
                .hasSize(2_000)
                .allMatch(extraction -> extraction.status() == Status.OK);
    }

    @Test
    void mailInMailInMail() throws IOException {
        StringBuilder mail = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            mail.append("From: a@example.org\nTo: b@example.org\nSubject: Level ")
                    .append(i)
                    .append("\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n");
        }
        mail.append("From: a@example.org\nSubject: The end\nDate: Mon, 5 Feb 2024 10:00:00 +0000\n\nAt the bottom.\n");
        List<String> lines = read("deep.eml", mail.toString().getBytes(StandardCharsets.UTF_8))
                .lines();
        assertThat(lines).isNotEmpty();
        assertThat(lines.getLast()).matches(".*(TRUNCATED It lies more than 8|FAILED).*");
    }

    @Test
    void namesThatLeadOut() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("a/b/c"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] names = {
            "../../../evil.txt", "/tmp/evil-dateline.txt", "nul\u0000l.txt", "twice.txt", "twice.txt ", "C:\\x.txt"
        };
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.length; i++) {
                zip.putNextEntry(new ZipEntry(names[i]));
                zip.write(("The story number " + i + " tells of a ship that came in late.")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        Extracted extracted = new Extracted(read(Files.write(inside.resolve("out.zip"), bytes.toByteArray())));
        assertThat(extracted.all()).hasSize(names.length).allMatch(extraction -> extraction.status() == Status.OK);
        assertThat(extracted.all().stream()
                        .map(e -> ((Extraction.Read) e).article().id())
                        .distinct())
                .hasSize(names.length);
        assertThat(extracted.lines()).noneMatch(line -> line.chars().anyMatch(c -> c < ' '));
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(inside.resolve("out.zip"));
        }
        assertThat(Path.of("/tmp/evil-dateline.txt")).doesNotExist();
    }

    @Test
    void linksInTar() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            TarArchiveEntry link = new TarArchiveEntry("link.txt", TarArchiveEntry.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            byte[] text = "A ship came in, and another one left in the evening.".getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry file = new TarArchiveEntry("../ship.txt");
            file.setSize(text.length);
            tar.putArchiveEntry(file);
            tar.write(text);
            tar.closeArchiveEntry();
        }
        assertThat(read("links.tar", bytes.toByteArray()).lines())
                .containsExactly("../ship.txt OK A ship came in, and another one left in the evening.");
    }

    @Test
    void cutZip() throws IOException {
        byte[] whole = Extracted.zip(
                "a.txt", "The first story was told by a sailor who had seen it all.",
                "b.txt", "The second story was told by a cook who had heard it all.");
        List<String> lines = read("cut.zip", Arrays.copyOf(whole, 130)).lines();
        assertThat(lines.getFirst()).isEqualTo("a.txt OK The first story was told by a sailor who had seen it all.");
        assertThat(lines.getLast()).contains("PARTIAL").contains("damaged or breaks off");
    }

    @Test
    void cutGzip() throws IOException {
        String text = Stream.iterate(1, i -> i + 1)
                .limit(400)
                .map(i -> "Line " + (i * 7919) % 1000 + " of the report from the quay.")
                .reduce("", (a, b) -> a + b + "\n\n");
        byte[] whole = HostileFiles.gzip(text.getBytes(StandardCharsets.UTF_8));
        Article article =
                read("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2)).article();
        assertThat(article.provenance().status()).isEqualTo(Status.PARTIAL);
        assertThat(article.provenance().reason())
                .isEqualTo("The file breaks off before its end; what follows is missing.");
        assertThat(text).startsWith(article.body().text().substring(0, 1_000));
    }

    @Test
    void lineOfHundredsOfMegabytes() throws IOException {
        Path file = folder.resolve("line.txt");
        byte[] piece = "water ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (long written = 0; written < 200L << 20; written += piece.length) {
                out.write(piece);
            }
        }
        Article article = new Extracted(read(file)).article();
        assertThat(article.provenance().status()).isEqualTo(Status.TRUNCATED);
        assertThat(article.body().text().length()).isLessThanOrEqualTo(16 << 20);
    }

    @Test
    void sparseFileOfGigabytes() throws IOException {
        Path file = folder.resolve("sparse.txt");
        Files.writeString(file, "A beginning that can be read, as any other beginning of a story can.\n\n");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(20L << 30);
        }
        List<Extraction> all = read(file);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().status()).isIn(Status.TRUNCATED, Status.UNSUPPORTED);
    }

    @Test
    void quoteThatNeverCloses() throws IOException {
        String csv = "title,body\nFirst,One\n\"Second,Two\nThird,Three\n" + "Next,More words\n".repeat(1_000);
        List<String> lines =
                read("open.csv", csv.getBytes(StandardCharsets.UTF_8)).lines();
        assertThat(lines.get(0)).isEqualTo("row 1 OK First");
        assertThat(lines.get(1)).startsWith("row 2 FAILED Row 2 has a quotation mark that is not closed");
        assertThat(lines.get(2)).isEqualTo("row 3 OK Third");
        assertThat(lines).hasSize(1_003);
    }

    @Test
    void brokenRowInTheMiddle() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 10_000; i++) {
            lines.append(i == 4_999 ? "{\"title\": broken\n" : "{\"title\":\"T" + i + "\",\"body\":\"B\"}\n");
        }
        List<Extraction> all = read("rows.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8))
                .all();
        assertThat(all).hasSize(10_000);
        assertThat(all.stream().filter(e -> e.status() != Status.OK))
                .hasSize(1)
                .first()
                .satisfies(broken -> {
                    assertThat(broken.location().member()).isEqualTo("line 4999");
                    assertThat(broken.status()).isEqualTo(Status.FAILED);
                });
    }

    @Test
    void charactersThatAreNone() throws IOException {
        byte[] bytes = "Title: A \u202egnorts\u202c word\n\nIt said X before the flood came to the town.\n"
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 'X' ? (byte) 0xFF : bytes[i];
        }
        Article article = read("bytes.txt", bytes).article();
        assertThat(article.title()).contains("gnorts");
        assertThat(article.body().text()).doesNotContain("\u0000").contains("before the flood");
        Article json = read(
                        "pair.json",
                        "{\"title\":\"Half \\ud83d pair\",\"body\":\"Nul \\u0000 here.\"}"
                                .getBytes(StandardCharsets.UTF_8))
                .article();
        assertThat(json.title()).isEqualTo("Half \uFFFD pair");
        assertThat(json.body().text()).isEqualTo("Nul   here.");
    }

    @Test
    void tokenOfFortyKilobytes() throws IOException {
        String text = "Before it all was well in town.\n\n" + "x".repeat(40_000) + "\n\nAfter it all was well again.\n";
        Article article =
                read("token.txt", text.getBytes(StandardCharsets.UTF_8)).article();
        assertThat(article.provenance().status()).isEqualTo(Status.OK);
        assertThat(article.body().text()).startsWith("Before it").endsWith("well again.");
    }

    @Test
    void sameBytesAtThreePlacesAreOneArticle() throws IOException {
        byte[] bytes = "A ship came in, and another one left in the evening.".getBytes(StandardCharsets.UTF_8);
        assertThat(Stream.of("a.txt", "b.txt", "c.txt").map(name -> {
                    try {
                        return read(name, bytes).article().id();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }))
                .containsOnly(read("d.txt", bytes).article().id());
    }

    @Test
    void emptyFile() throws IOException {
        assertThat(read("nothing.pdf", new byte[0]).lines()).containsExactly("null EMPTY The file is empty.");
    }
}
