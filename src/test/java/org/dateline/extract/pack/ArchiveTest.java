package org.dateline.extract.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.dateline.article.ArticleId;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final String RAIN = "Title: Rain\n\nIt rained in the hills on Friday.\n";
    private static final String LINES =
            "{\"title\":\"One\",\"body\":\"Text one.\"}\n{\"title\":\"Two\",\"body\":\"Text two.\"}\n";

    @Test
    void membersOfAZip() {
        Extracted extracted = Extracted.of(
                "a.zip", Extracted.zip("dir/rain.txt", RAIN, "../../up.txt", RAIN, "l.jsonl", LINES, "e.txt", ""));
        assertThat(extracted.lines())
                .containsExactly(
                        "dir/rain.txt OK Rain",
                        "../../up.txt OK Rain",
                        "l.jsonl!line 1 OK One",
                        "l.jsonl!line 2 OK Two",
                        "e.txt EMPTY The file is empty.");
        byte[] sha = ArticleId.sha256().digest(RAIN.getBytes(StandardCharsets.UTF_8));
        assertThat(extracted.article(0).id()).isEqualTo(ArticleId.of(sha, 0));
    }

    @Test
    void archivesInArchives() throws IOException {
        byte[] inner = Extracted.zip("rain.txt", RAIN);
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(tar);
                TarArchiveOutputStream out = new TarArchiveOutputStream(gzip)) {
            for (int i = 1; i <= 2; i++) {
                TarArchiveEntry member = new TarArchiveEntry("inner" + i + ".zip");
                member.setSize(inner.length);
                out.putArchiveEntry(member);
                out.write(inner);
                out.closeArchiveEntry();
            }
            TarArchiveEntry link = new TarArchiveEntry("passwd", TarArchiveEntry.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            out.putArchiveEntry(link);
            out.closeArchiveEntry();
        }
        assertThat(Extracted.of("a.tar.gz", tar.toByteArray()).lines())
                .containsExactly("inner1.zip!rain.txt OK Rain", "inner2.zip!rain.txt OK Rain");
    }

    @Test
    void gzippedLines() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(LINES.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Extracted.of("l.jsonl.gz", bytes.toByteArray()).lines())
                .containsExactly("line 1 OK One", "line 2 OK Two");
    }

    @Test
    void cutZipGivesItsReadablePrefix() {
        byte[] zip = Extracted.zip(
                "rain.txt", RAIN, "more.txt", RAIN.replace("Rain", "More") + "Much more text here. ".repeat(40));
        Extracted extracted = Extracted.of("a.zip", Arrays.copyOf(zip, zip.length - 180));
        assertThat(extracted.lines().getFirst()).isEqualTo("rain.txt OK Rain");
        assertThat(extracted.lines().getLast())
                .isEqualTo(
                        "null PARTIAL The zip archive is damaged or breaks off after member 1; what follows is missing.");
    }

    @Test
    void bombIsCutOff() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            byte[] line =
                    ("{\"title\":\"One\",\"body\":\"" + "x".repeat(1 << 20) + "\"}\n").getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 150; i++) {
                gzip.write(line);
            }
        }
        Extracted extracted = Extracted.of("bomb.jsonl.gz", bytes.toByteArray());
        assertThat(extracted.all().getLast().status()).isEqualTo(org.dateline.article.Status.TRUNCATED);
        assertThat(extracted.lines().getLast())
                .isEqualTo(
                        "null TRUNCATED It unpacks to more than 200 times its size, as no text does; what follows was not read.");
        assertThat(extracted.all()).hasSizeBetween(60, 120);
    }

    @Test
    void honestArchiveOfManyMembersIsReadWhole() {
        String[] members = new String[4_000];
        for (int i = 0; i < 2_000; i++) {
            members[2 * i] = i + ".txt";
            members[2 * i + 1] = RAIN + i;
        }
        assertThat(Extracted.of("a.zip", Extracted.zip(members)).all()).hasSize(2_000);
    }

    @Test
    void tooDeep() {
        byte[] bytes = RAIN.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 12; i++) {
            bytes = gzip(bytes);
        }
        assertThat(Extracted.of("a.gz", bytes).lines())
                .containsExactly(
                        "null TRUNCATED It lies more than 8 archives or messages deep, the most that are opened; unpack the outer ones and load it again.");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
