package org.dateline.extract.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.Article;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class WebArchiveTest {
    private static String page(String title, String text) {
        return "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>" + text
                + " It was seen by many people on the quay, and some of them told this paper what they saw.</p></body></html>";
    }

    private static byte[] http(String headers, byte[] body) {
        return join(("HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8), body);
    }

    private static byte[] http(String type, String body) {
        return http("Content-Type: " + type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] warc(String type, String url, byte[] block, String length) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + length + "\r\n\r\n";
        return join(head.getBytes(StandardCharsets.UTF_8), block, "\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] warc(String type, String url, byte[] block) {
        return warc(type, url, block, String.valueOf(block.length));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static final byte[] INFO = warc("warcinfo", "", "software: test".getBytes(StandardCharsets.UTF_8));
    private static final byte[] FERRY = warc(
            "response",
            "https://coast.example/a?x=1",
            http("text/html", page("Ferry aground", "A ferry ran aground.")));
    private static final byte[] PICTURE = warc("response", "https://coast.example/a.png", http("image/png", "PNG"));
    private static final byte[] LIGHT = warc(
            "response", "https://coast.example/b", http("text/html", page("Lighthouse shut", "The lighthouse shut.")));

    private static final String PASSED =
            " UNSUPPORTED 1 other resource was passed over, since only pages and documents with an article are read: 1 image/png.";

    @Test
    void pagesWithAddressAndDayOfCapture() {
        Extracted extracted = Extracted.of("a.warc", join(INFO, FERRY, PICTURE, LIGHT));
        assertThat(extracted.lines())
                .containsExactly(
                        "https://coast.example/a?x=1 OK Ferry aground",
                        "https://coast.example/b OK Lighthouse shut",
                        "other resources" + PASSED);
        Article article = extracted.article(0);
        assertThat(article.publication().url()).isEqualTo("https://coast.example/a?x=1");
        assertThat(article.publication().date()).isNull();
        assertThat(article.publication().candidates()).hasSize(1).first().satisfies(candidate -> {
            assertThat(candidate.from()).isEqualTo("capture");
            assertThat(candidate.date().iso()).isEqualTo("2024-03-05");
            assertThat(candidate.chosen()).isFalse();
        });
    }

    @Test
    void eachRecordPackedByItself() throws IOException {
        assertThat(Extracted.of("a.warc.gz", join(gzip(INFO), gzip(FERRY), gzip(PICTURE), gzip(LIGHT)))
                        .lines())
                .containsExactly(
                        "https://coast.example/a?x=1 OK Ferry aground",
                        "https://coast.example/b OK Lighthouse shut",
                        "other resources" + PASSED);
    }

    @Test
    void absurdLengthCostsOneRecord() {
        byte[] block = http("text/html", page("Harbour", "The harbour closed."));
        byte[] absurd = warc("response", "https://coast.example/c", block, "99999999999999");
        assertThat(Extracted.of("a.warc", join(INFO, FERRY, absurd, LIGHT)).lines())
                .containsExactly(
                        "https://coast.example/a?x=1 OK Ferry aground",
                        "https://coast.example/c OK Harbour",
                        "https://coast.example/b OK Lighthouse shut",
                        "null PARTIAL The web archive has 1 damaged record, of which some may be missing; the others were read.");
    }

    @Test
    void lengthThatIsTooShort() {
        byte[] block = http("text/html", page("Harbour", "The harbour closed."));
        byte[] wrong = warc("response", "https://coast.example/c", block, String.valueOf(block.length - 40));
        assertThat(Extracted.of("a.warc", join(wrong, LIGHT)).lines())
                .contains("https://coast.example/b OK Lighthouse shut")
                .last()
                .asString()
                .startsWith("null PARTIAL The web archive has 1 damaged record");
    }

    @Test
    void breaksOff() throws IOException {
        byte[] whole = join(gzip(INFO), gzip(FERRY), gzip(LIGHT));
        assertThat(Extracted.of("a.warc.gz", Arrays.copyOf(whole, whole.length - 60))
                        .lines())
                .containsExactly(
                        "https://coast.example/a?x=1 OK Ferry aground",
                        "null PARTIAL The web archive is damaged or breaks off after 1 page; what follows is missing.");
    }

    @Test
    void chunkedAndCompressedBodies() throws IOException {
        byte[] packed = gzip(page("Ferry aground", "A ferry ran aground.").getBytes(StandardCharsets.UTF_8));
        byte[] chunks = join(
                (Integer.toHexString(40) + "\r\n").getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(packed, 40),
                ("\r\n" + Integer.toHexString(packed.length - 40) + ";x=1\r\n").getBytes(StandardCharsets.UTF_8),
                Arrays.copyOfRange(packed, 40, packed.length),
                "\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        byte[] block = http("Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked", chunks);
        assertThat(Extracted.of("a.warc", warc("response", "https://coast.example/a", block))
                        .lines())
                .containsExactly("https://coast.example/a OK Ferry aground");
    }

    @Test
    void answersThatAreNoPages() {
        byte[] gone = ("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + page("Not found", "Nothing."))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Extracted.of("a.warc", join(INFO, warc("response", "https://coast.example/x", gone)))
                        .lines())
                .containsExactly(
                        "other resources UNSUPPORTED 1 other resource was passed over, since only pages and documents with an"
                                + " article are read: 1 answers other than a page.");
    }

    @Test
    void arc() {
        byte[] block = http("text/html", page("Ferry aground", "A ferry ran aground."));
        byte[] about = "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] arc = join(
                ("filedesc://a.arc 0.0.0.0 20240305100000 text/plain " + about.length + "\n")
                        .getBytes(StandardCharsets.UTF_8),
                about,
                ("\nhttps://coast.example/a b?x=1 10.0.0.1 20240305100000 text/html " + block.length + "\n")
                        .getBytes(StandardCharsets.UTF_8),
                block,
                "\n".getBytes(StandardCharsets.UTF_8));
        Extracted extracted = Extracted.of("a.arc", arc);
        assertThat(extracted.lines()).containsExactly("https://coast.example/a b?x=1 OK Ferry aground");
        assertThat(extracted
                        .article()
                        .publication()
                        .candidates()
                        .getFirst()
                        .date()
                        .iso())
                .isEqualTo("2024-03-05");
    }
}
