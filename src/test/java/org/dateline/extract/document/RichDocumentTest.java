package org.dateline.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dateline.article.Article;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class RichDocumentTest {
    private static final String LONG =
            "Three towns in the north were cut off by floods on Friday, officials said, after two days of rain that was heavier than any.";
    private static final String LONG_TOO =
            "Roads, bridges and one railway line were closed until further notice, the ministry of transport said in the evening.";

    @Test
    void word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            for (String text : new String[] {
                "Floods cut off towns",
                "By Jane Doe",
                "June 3, 2023",
                LONG,
                "Roads closed",
                LONG_TOO,
                "Source: Example Times"
            }) {
                document.createParagraph().createRun().setText(text);
            }
            document.getProperties().getCoreProperties().setCreator("typist");
            document.write(bytes);
        }
        Article article = Extracted.of("a.docx", bytes.toByteArray()).article();
        check(article);
        assertThat(article.publication().candidates().stream()
                        .filter(c -> c.chosen())
                        .count())
                .isEqualTo(1);
        assertThat(Extracted.of("named-wrongly.zip", bytes.toByteArray())
                        .article()
                        .provenance()
                        .mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        byte[] cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        assertThat(Extracted.of("a.docx", cut).lines())
                .containsExactly("null FAILED The Word document is damaged and cannot be read.");
    }

    @Test
    void openDocument() {
        byte[] odt = Extracted.zip(
                "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", """
                        <?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                        <text:h text:outline-level="1">Floods cut off towns</text:h><text:p>By Jane Doe</text:p><text:p>June 3, 2023</text:p>
                        <text:p>%s</text:p><text:h text:outline-level="2">Roads closed</text:h><text:p>%s</text:p><text:p>Source: Example Times</text:p>
                        </office:text></office:body></office:document-content>""".formatted(LONG, LONG_TOO));
        check(Extracted.of("a.odt", odt).article());
    }

    @Test
    void richText() {
        String rtf = "{\\rtf1\\ansi\\deff0 Floods cut off towns\\par By Jane Doe\\par June 3, 2023\\par " + LONG
                + "\\par Roads closed\\par " + LONG_TOO + "\\par Source: Example Times\\par }";
        check(Extracted.of("a.rtf", rtf).article());
    }

    private static void check(Article article) {
        assertThat(article.title()).isEqualTo("Floods cut off towns");
        assertThat(article.publication().bylines()).containsExactly("Jane Doe");
        assertThat(Extracted.date(article)).isEqualTo("2023-06-03 text");
        assertThat(article.publication().source()).isEqualTo("Example Times");
        assertThat(Extracted.blocks(article)).containsExactly("P " + LONG, "H Roads closed", "P " + LONG_TOO);
    }

    @Test
    void book() {
        byte[] epub = Extracted.zip(
                "mimetype", "application/epub+zip",
                "META-INF/container.xml",
                        "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile full-path='c.opf' media-type='application/oebps-package+xml'/></rootfiles></container>",
                "c.opf",
                        "<package xmlns='http://www.idpf.org/2007/opf'><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Floods of the north</dc:title><dc:creator>Jane Doe</dc:creator><dc:language>en</dc:language></metadata><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest><spine><itemref idref='a'/></spine></package>",
                "a.xhtml",
                        "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head><body><p>" + LONG
                                + "</p></body></html>");
        Article article = Extracted.of("a.epub", epub).article();
        assertThat(article.title()).isEqualTo("Floods of the north");
        assertThat(article.publication().bylines()).containsExactly("Jane Doe");
        assertThat(article.language()).isEqualTo("en");
        assertThat(Extracted.blocks(article)).containsExactly("P " + LONG);
    }

    @Test
    void pdf() throws IOException {
        Article article = Extracted.of("a.pdf", pdf(null)).article();
        assertThat(article.title()).isEqualTo("Floods cut off towns");
        assertThat(article.publication().bylines()).containsExactly("Jane Doe");
        assertThat(Extracted.date(article)).isEqualTo("2023-06-03 text");
        assertThat(Extracted.blocks(article))
                .containsExactly(
                        "P Three towns in the north were cut off by floods on Friday, officials said, after two days of rain.",
                        "P Roads were closed until further notice.");
    }

    @Test
    void pdfsThatCannotBeRead() throws IOException {
        assertThat(Extracted.of("a.pdf", pdf("secret")).lines())
                .containsExactly(
                        "null ENCRYPTED The PDF is protected by a password; save it without one and load it again.");
        assertThat(Extracted.of("a.pdf", "%PDF-1.7\nnothing of a PDF\n").lines())
                .containsExactly("null FAILED The PDF is damaged and cannot be read.");
    }

    private static byte[] pdf(@org.jspecify.annotations.Nullable String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                line(out, 20, 650, "Floods cut off towns");
                line(out, 10, 620, "By Jane Doe");
                line(out, 10, 608, "June 3, 2023");
                line(out, 10, 580, "Three towns in the north were cut off by floods on");
                line(out, 10, 568, "Friday, officials said, after two days of rain.");
                line(out, 10, 544, "Roads were closed until further no-");
                line(out, 10, 532, "tice.");
                line(out, 10, 30, "Page 1");
            }
            if (password != null) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void line(PDPageContentStream out, float size, float y, String text) throws IOException {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), size);
        out.newLineAtOffset(72, y);
        out.showText(text);
        out.endText();
    }
}
