package org.dateline.extract.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dateline.article.ArticleId;
import org.dateline.article.Status;
import org.dateline.extract.bytes.Characters;
import org.dateline.extract.bytes.Lines;
import org.dateline.extract.bytes.Utf8Stream;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.field.FieldMapping;
import org.dateline.extract.field.Json;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads JSON Lines, an article a line, in the memory of one line. */
public final class JsonLinesReader implements FormatReader {
    private final FieldMapping mapping;

    public JsonLinesReader(FieldMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        Lines lines = new Lines(utf8(entry.in()));
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String member = "line " + lines.number();
            if (lines.isCut()) {
                harvest.unread(
                        entry.at(member),
                        entry.mediaType(),
                        Status.TRUNCATED,
                        "Line " + lines.number() + " is longer than " + (Lines.LONGEST >> 20)
                                + " MB and was not read.");
            } else if (!isBlank(line) && harvest.wants(entry, member)) {
                readLine(entry, member, lines.number(), line, harvest);
            }
        }
    }

    private void readLine(Entry entry, String member, long number, byte[] line, Harvest harvest) {
        String problem;
        try {
            JsonNode node = Json.MAPPER.readTree(Characters.decode(line, null));
            Draft draft = node.isObject() ? JsonArticle.read(node, mapping) : null;
            if (draft != null) {
                harvest.record(entry, member, line, draft);
                Associations.harvest(
                        node, mapping, entry, member, () -> ArticleId.sha256().digest(line), harvest);
                return;
            }
            problem = node.isObject()
                    ? " has no field that could be a title or a text; name them title and body."
                    : " is not a JSON object; write one object a line.";
        } catch (JacksonException e) {
            problem = " is not valid JSON" + column(e) + "; correct it and load the file again.";
        }
        harvest.unread(entry.at(member), entry.mediaType(), Status.FAILED, "Line " + number + problem);
    }

    /** Where the JSON breaks, in words. */
    static String column(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getColumnNr() < 1
                ? ""
                : ": it breaks at column " + e.getLocation().getColumnNr();
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Wide charsets have no bytes that are line ends; such a file is turned to UTF-8 first. */
    private static InputStream utf8(InputStream in) throws IOException {
        in.mark(Entry.HEAD);
        byte[] head = in.readNBytes(4_096);
        in.reset();
        @Nullable Charset charset = Characters.byteOrderMark(head);
        return charset == null || charset.equals(StandardCharsets.UTF_8) ? in : new Utf8Stream(in, charset);
    }
}
