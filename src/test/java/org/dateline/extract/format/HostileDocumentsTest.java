package org.dateline.extract.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.field.FieldMapping;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HOSTILE.md, documents: each is read by a worker, which it may hurt, and the next document is read all the same. */
class HostileDocumentsTest {
    private static ArticleExtractor extractor;
    private static HttpServer canary;
    private static final AtomicInteger REQUESTS = new AtomicInteger();

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        extractor = new ArticleExtractor(
                ExtractionSettings.withWorkers(FieldMapping.NONE, null, 48, Duration.ofSeconds(120)));
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            REQUESTS.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        canary.start();
    }

    @AfterAll
    static void stop() {
        extractor.close();
        canary.stop(0);
    }

    private List<String> read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        List<Extraction> all = new ArrayList<>();
        extractor.extract(file, name, all::add);
        return new Extracted(all).lines();
    }

    private static String address() {
        return "http://127.0.0.1:" + canary.getAddress().getPort() + "/";
    }

    @Test
    void wordDocumentOfHundredsOfMegabytes() throws IOException {
        assertThat(read("bulky.docx", HostileFiles.bulkyWord(100)))
                .containsExactly(
                        "null OOM Reading it takes more than 48 MB of memory, the most that one file may take.");
        assertThat(read("next.pdf", HostileFiles.pdf(1, "")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("null OK ");
    }

    @Test
    void pdfOfHundredsOfMegabytes() throws IOException {
        assertThat(read("bulky.pdf", HostileFiles.bulkyPdf(80)))
                .containsExactly(
                        "null OOM Reading it takes more than 48 MB of memory, the most that one file may take.");
        assertThat(read("next.pdf", HostileFiles.pdf(1, "")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("null OK ");
    }

    @Test
    void passwords() throws Exception {
        assertThat(read("secret.pdf", HostileFiles.pdf(1, "sesame")))
                .containsExactly(
                        "null ENCRYPTED The PDF is protected by a password; save it without one and load it again.");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("sesame");
            try (var out = encryptor.getDataStream(files)) {
                out.write(HostileFiles.word("<w:p><w:r><w:t>Secret.</w:t></w:r></w:p>", ""));
            }
            files.writeFilesystem(bytes);
        }
        assertThat(read("secret.docx", bytes.toByteArray()))
                .containsExactly(
                        "null ENCRYPTED The document is protected by a password; save it without one and load it again.");
    }

    @Test
    void nothingIsFetched() throws IOException {
        String text =
                "<w:p><w:r><w:t>The template stands somewhere else, and nobody should ask for it.</w:t></w:r></w:p>";
        String template = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"t1\" TargetMode=\"External\" Target=\"" + address() + "template.dotm\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/></Relationships>";
        assertThat(read("template.docx", HostileFiles.word(text, template)))
                .containsExactly("null OK The template stands somewhere else, and nobody should ask for it.");
        assertThat(read(
                        "page.html",
                        utf8("<html><head><meta http-equiv=refresh content='0;url=" + address()
                                + "'><link rel=stylesheet href=" + address()
                                + "a.css><title>Quiet page</title></head><body>"
                                + "<img src=" + address()
                                + "a.png><p>A page that would like to be seen to be read, as pages do.</p>"
                                + "<iframe src=" + address() + "></iframe></body></html>")))
                .containsExactly("null OK Quiet page");
        assertThat(REQUESTS).hasValue(0);
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "TOPSECRET");
        String type = "<!DOCTYPE nitf [<!ENTITY f SYSTEM \"" + secret.toUri() + "\"><!ENTITY h SYSTEM \"" + address()
                + "\"><!ENTITY % p SYSTEM \"" + address() + "x.dtd\">%p;]>";
        String refused = "null FAILED The XML declares entities of its own, which are not expanded here.";
        assertThat(
                        read(
                                "a.xml",
                                utf8(
                                        "<?xml version='1.0'?>" + type
                                                + "<nitf><body><body.head><hedline><hl1>&f;</hl1></hedline></body.head></body></nitf>")))
                .containsExactly(refused);
        assertThat(read(
                        "b.xml",
                        utf8("<?xml version='1.0'?>" + type.replace("nitf", "rss")
                                + "<rss><channel><item><title>&h;&f;</title></item></channel></rss>")))
                .containsExactly(refused);
        assertThat(read(
                        "c.xml",
                        utf8("<?xml version='1.0'?><articles xmlns:xi='http://www.w3.org/2001/XInclude'><article>"
                                + "<title>Included</title><date>2024-02-03</date><body>Before <xi:include parse='text' href='"
                                + secret.toUri() + "'/> after.</body></article></articles>")))
                .containsExactly("null OK Included");
        List<String> word = read(
                "d.docx",
                HostileFiles.word(
                        "<w:p><w:r><w:t>Plain words stand here and nothing else does.</w:t></w:r></w:p>",
                        "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY h SYSTEM \"" + address() + "\">]>"
                                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">&h;</Relationships>"));
        assertThat(word).hasSize(1).allSatisfy(line -> assertThat(line).doesNotContain("TOPSECRET"));
        assertThat(REQUESTS).hasValue(0);
    }

    @Test
    void billionLaughs() throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version='1.0'?><!DOCTYPE nitf [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        xml.append("]><nitf><body><body.head><hedline><hl1>&a29;</hl1></hedline></body.head></body></nitf>");
        assertThat(read("laughs.xml", utf8(xml.toString())))
                .containsExactly("null FAILED The XML declares entities of its own, which are not expanded here.");
    }

    @Test
    void namesThatBreakLines() throws IOException {
        assertThat(read("two\nlines.pdf", HostileFiles.pdf(1, "")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("null OK ");
        assertThat(read("next.pdf", HostileFiles.pdf(1, "")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("null OK ");
    }

    @Test
    void halfADocument() throws IOException {
        byte[] pdf = HostileFiles.pdf(20, "");
        List<String> lines = read("half.pdf", java.util.Arrays.copyOf(pdf, pdf.length / 2));
        assertThat(lines).hasSize(1).first().asString().matches("null (OK|PARTIAL|FAILED) .+");
        assertThat(Status.valueOf(lines.getFirst().split(" ")[1])).isIn(Status.OK, Status.PARTIAL, Status.FAILED);
    }

    @Test
    void millionNestedElements() throws IOException {
        String nested = "<html><body>" + "<div>".repeat(1_000_000)
                + "<p>At the very bottom stands a sentence that somebody wrote.</p>";
        List<String> lines = read("nested.html", utf8(nested));
        assertThat(lines).hasSize(1).first().asString().matches("null (OK|TIMEOUT|OOM) .+");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
