package org.dateline.extract.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static void text(DirectoryEntry folder, String property, String value) throws IOException {
        folder.createDocument(
                "__substg1.0_" + property + "001F",
                new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_16LE)));
    }

    /** MS-OXMSG: a compound file with a stream for each property and a folder for each attachment. */
    private static byte[] message() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            DirectoryEntry root = files.getRoot();
            root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
            text(root, "001A", "IPM.Note");
            text(root, "0037", "Ferry aground");
            text(root, "0C1A", "Ida Holm");
            text(root, "1000", "A ferry ran aground on Tuesday.\r\n\r\nIt floats.");
            DirectoryEntry attachment = root.createDirectory("__attach_version1.0_#00000000");
            attachment.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
            text(attachment, "3707", "report.txt");
            attachment.createDocument(
                    "__substg1.0_37010102",
                    new ByteArrayInputStream(
                            "The report tells of the captain and his watch.".getBytes(StandardCharsets.UTF_8)));
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void messageAndAttachmentAreArticles() throws IOException {
        Extracted extracted = Extracted.of("a.msg", message());
        assertThat(extracted.lines())
                .containsExactly(
                        "null OK Ferry aground", "report.txt OK The report tells of the captain and his watch.");
        assertThat(extracted.article(0).publication().bylines()).containsExactly("Ida Holm");
        assertThat(Extracted.blocks(extracted.article(0)))
                .containsExactly("P A ferry ran aground on Tuesday.", "P It floats.");
    }
}
