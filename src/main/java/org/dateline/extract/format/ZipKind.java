package org.dateline.extract.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** Tells documents that are zip archives from archives of documents, by the names of their first members. */
final class ZipKind {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private ZipKind() {}

    static String of(byte[] head, String type) {
        Set<String> names = new HashSet<>();
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(head))) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().split("/")[0]);
                if (entry.getName().equals("mimetype")) {
                    return new String(zip.readNBytes(100), StandardCharsets.US_ASCII).strip();
                }
            }
        } catch (IOException | RuntimeException e) {
            // The head is cut inside a member; the names before that suffice.
        }
        boolean office = names.contains("[Content_Types].xml") || names.contains("_rels");
        if (names.contains("word") && office) {
            return WORD;
        }
        if (names.contains("content.xml") && names.contains("META-INF")) {
            return "application/vnd.oasis.opendocument.text";
        }
        if (names.contains("META-INF") && names.contains("OEBPS")) {
            return "application/epub+zip";
        }
        if (office && names.contains("xl")) {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }
        if (office && names.contains("ppt")) {
            return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
        }
        return office && type.equals("application/x-tika-ooxml") ? WORD : type;
    }
}
