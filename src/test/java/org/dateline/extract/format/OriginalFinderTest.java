package org.dateline.extract.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Originals.Answer;
import org.dateline.extract.Originals.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an article was read from, its bytes are found again; and nothing else ever is. */
class OriginalFinderTest {
    private static final String LINES = "{\"title\":\"First\",\"body\":\"The first text.\"}\r\n\n"
            + "{\"title\":\"Second\",\"body\":\"The second text.\"}\n";
    private static final String ROWS = "title,body\nOne,The text of one.\n\"Two, too\",\"A \"\"quoted\"\" text.\"\n";
    private static final String ITEMS =
            "{\"articles\":[{\"title\":\"A\",\"body\":\"Text of a.\"},{\"title\":\"B\",\"body\":\"Text of b.\"}]}";
    private static final String FEED = "<rss><channel><title>Wire</title><item><title>Ferry</title><description>It ran"
            + " aground.</description></item><item><title>Light</title><description>It went out.</description></item>"
            + "</channel></rss>";
    private static final String PAGE = "<html><head><title>Quay</title></head><body><h1>Quay</h1><p>The quay was shut"
            + " for a week, and many people of the town said what they saw there.</p></body></html>";
    private static final String MAIL = """
            From desk@wire.example Mon Jun 12 10:00:00 2023
            From: Desk <desk@wire.example>
            Subject: Note from the desk
            Date: Mon, 12 Jun 2023 10:00:00 +0000
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=xx

            --xx
            Content-Type: text/plain

            The note itself, in a few words.
            --xx
            Content-Type: application/json
            Content-Disposition: attachment; filename="../../records.jsonl"

            %s
            --xx--

            From desk@wire.example Tue Jun 13 10:00:00 2023
            From: Desk <desk@wire.example>
            Subject: Second note
            Date: Tue, 13 Jun 2023 10:00:00 +0000

            The second note, in a few words.
            """.formatted(LINES);
    private static final String WEB =
            record("https://coast.example/a", PAGE) + record("https://coast.example/a", PAGE.replace("week", "month"));

    @TempDir
    private Path folder;

    private final OriginalFinder finder = new OriginalFinder();

    private static String record(String url, String page) {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + block.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes(text));
        }
        return packed.toByteArray();
    }

    private static byte[] everything() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            put(out, "deep/lines.jsonl", bytes(LINES));
            put(out, "rows.csv", bytes(ROWS));
            put(out, "items.json", bytes(ITEMS));
            put(out, "one.json", bytes("{\"title\":\"Alone\",\"body\":\"A text that stands alone.\"}"));
            put(out, "feed.xml", bytes(FEED));
            put(out, "page.html", bytes(PAGE));
            put(out, "page.html.gz", gzip(PAGE.replace("quay", "pier")));
            put(out, "box.mbox", bytes(MAIL));
            put(out, "crawl.warc.gz", gzip(WEB));
            put(out, "note.txt", bytes("A plain note about the harbour of the town."));
        }
        return zip.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<Provenance> read(Path file) {
        List<Provenance> read = new ArrayList<>();
        try (ArticleExtractor extractor = new ArticleExtractor()) {
            extractor.extract(file, file.toString(), extraction -> {
                if (extraction instanceof Extraction.Read one) {
                    read.add(one.article().provenance());
                }
            });
        }
        return read;
    }

    private static String text(Answer answer) {
        return answer instanceof Answer.Found(byte[] bytes)
                ? new String(bytes, StandardCharsets.UTF_8)
                : answer.toString();
    }

    private void allAreFound(Path file, int articles) {
        List<Provenance> read = read(file);
        assertThat(read).hasSize(articles).allSatisfy(original -> {
            Answer answer = finder.find(original);
            assertThat(answer).as("%s", original.locations()).isInstanceOf(Answer.Found.class);
            assertThat(HexFormat.of().formatHex(ArticleId.sha256().digest(((Answer.Found) answer).bytes())))
                    .isEqualTo(original.sha256());
        });
    }

    @Test
    void whatEveryReaderReadIsFoundAgain() throws IOException {
        byte[] everything = everything();
        allAreFound(file("all.zip", everything), 18);
        ByteArrayOutputStream outer = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(outer)) {
            put(out, "first.html", bytes(PAGE.replace("quay", "mole")));
            put(out, "inner/all.zip", everything);
        }
        allAreFound(file("outer.zip", outer.toByteArray()), 19);
        allAreFound(file("crawl.warc", bytes(WEB)), 2);
        allAreFound(file("lines.jsonl.gz", gzip(LINES)), 2);
        allAreFound(file("box.mbox", bytes(MAIL)), 4);
        String carrying = "{\"title\":\"Outer\",\"body\":\"Outer text.\",\"associations\":{\"main\":{\"type\":\"text\","
                + "\"title\":\"Inner\",\"body\":\"Inner text, in a few words.\"}}}";
        allAreFound(file("carrying.jsonl", bytes(LINES + carrying + "\n")), 4);
        allAreFound(file("carrying.json", bytes(carrying)), 2);
        allAreFound(
                file("carrying-array.json", bytes("[" + carrying + "," + carrying.replace("Inner", "Other") + "]")), 4);
        allAreFound(file("one.json", bytes("{\"title\":\"Alone\",\"body\":\"A text.\"}")), 1);
    }

    @Test
    void aRecordIsGivenAsItStands() throws IOException {
        Path zip = file("all.zip", everything());
        assertThat(read(zip).stream().map(finder::find).map(OriginalFinderTest::text))
                .contains(
                        "{\"title\":\"Second\",\"body\":\"The second text.\"}",
                        "\"Two, too\",\"A \"\"quoted\"\" text.\"",
                        PAGE,
                        PAGE.replace("quay", "pier"),
                        PAGE.replace("week", "month"));
    }

    @Test
    void whatWasChangedOrIsGoneIsSaidSo() throws IOException {
        Path zip = file("all.zip", everything());
        Provenance line = read(zip).getFirst();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "deep/lines.jsonl", bytes(LINES.replace("first", "other")));
        }
        assertThat(finder.find(line)).isEqualTo(new Answer.Missing(Why.CHANGED));
        Files.write(zip, bytes("no archive at all"));
        assertThat(finder.find(line)).isEqualTo(new Answer.Missing(Why.CHANGED));
        Files.delete(zip);
        assertThat(finder.find(line)).isEqualTo(new Answer.Missing(Why.GONE));
        Files.createDirectory(zip);
        assertThat(finder.find(line)).isEqualTo(new Answer.Missing(Why.GONE));
        Path second = file("copy.zip", everything());
        assertThat(finder.find(line.at(List.of(
                        line.locations().getFirst(), new Location(second.toString(), "deep/lines.jsonl!line 1")))))
                .isInstanceOf(Answer.Found.class);
    }

    /** A member's name is compared and never opened: what it points to outside its file stays there. */
    @Test
    void aNameLeadsNowhere() throws IOException {
        byte[] secret = bytes("The secret stands beside the archive.");
        file("secret.txt", secret);
        Path zip = file("all.zip", everything());
        String sha256 = HexFormat.of().formatHex(ArticleId.sha256().digest(secret));
        for (String member : List.of(
                "../secret.txt",
                folder.resolve("secret.txt").toString(),
                "page.html!../../secret.txt",
                "secret.txt\0",
                "")) {
            Location place = new Location(zip.toString(), member);
            assertThat(finder.find(new Provenance(List.of(place), "text/plain", sha256, Status.OK, null, null)))
                    .as(member)
                    .isEqualTo(new Answer.Missing(Why.CHANGED));
        }
    }

    @Test
    void whatOnlyAWorkerMayParseIsNotParsedHere() throws IOException {
        Path pdf = file("a.pdf", bytes("%PDF-1.7\nnot a real one"));
        Location place = new Location(pdf.toString(), "attachment.txt");
        assertThat(finder.find(new Provenance(List.of(place), "text/plain", "00", Status.OK, null, null)))
                .isEqualTo(new Answer.Missing(Why.CLOSED));
    }

    @Test
    void aSearchEndsInTime() throws IOException {
        Path lines = file("lines.jsonl.gz", gzip(LINES));
        Provenance line = read(lines).getLast();
        assertThat(new OriginalFinder(Duration.ZERO).find(line))
                .isIn(new Answer.Missing(Why.TOO_LARGE), new Answer.Missing(Why.BUSY));
    }
}
