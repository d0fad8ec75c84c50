package org.dateline.extract.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Makes files that hurt parsers. */
final class HostileFiles {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private HostileFiles() {}

    /** A Word document whose text is {@code megabytes} of one paragraph after another. */
    static byte[] bulkyWord(int megabytes) throws IOException {
        byte[] paragraph = "<w:p><w:r><w:t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</w:t></w:r></w:p>"
                .repeat(128)
                .getBytes(StandardCharsets.UTF_8);
        return word(
                out -> {
                    for (long written = 0; written < (long) megabytes << 20; written += paragraph.length) {
                        out.write(paragraph);
                    }
                },
                "");
    }

    /** A Word document. */
    static byte[] word(String paragraphs, String relations) throws IOException {
        return word(out -> out.write(paragraphs.getBytes(StandardCharsets.UTF_8)), relations);
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] word(Content content, String relations) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                    <Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>""");
            put(zip, "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                    <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            put(
                    zip,
                    "word/_rels/settings.xml.rels",
                    relations.isEmpty()
                            ? "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
                            : relations);
            put(
                    zip,
                    "word/settings.xml",
                    "<w:settings xmlns:w=\"" + WORD
                            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:attachedTemplate r:id=\"t1\"/></w:settings>");
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"" + WORD + "\"><w:body>").getBytes(StandardCharsets.UTF_8));
            content.write(zip);
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A PDF whose only page draws {@code megabytes} of the same letters. */
    static byte[] bulkyPdf(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece =
                "(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj T*\n".repeat(2_000).getBytes(StandardCharsets.US_ASCII);
        try (var deflate = new java.util.zip.DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            deflate.write("BT /F1 9 Tf 10 TL 40 700 Td\n".getBytes(StandardCharsets.US_ASCII));
            for (long written = 0; written < (long) megabytes << 20; written += piece.length) {
                deflate.write(piece);
            }
            deflate.write("ET\n".getBytes(StandardCharsets.US_ASCII));
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        String head = String.format(Locale.ROOT, """
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>endobj
                4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                5 0 obj<</Length %d/Filter/FlateDecode>>stream
                """, packed.size());
        pdf.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(pdf);
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    /** A PDF of pages with a line each, under a password where one is given. */
    static byte[] pdf(int pages, String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 1; page <= pages; page++) {
                PDPage sheet = new PDPage();
                pdf.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
                    out.beginText();
                    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    out.newLineAtOffset(60, 700);
                    out.showText(
                            "The harbour board met for the " + page + ". time and counted every crane on the quay.");
                    out.endText();
                }
            }
            if (!password.isEmpty()) {
                pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
