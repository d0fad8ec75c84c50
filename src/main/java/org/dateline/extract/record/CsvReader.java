package org.dateline.extract.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.article.Status;
import org.dateline.extract.bytes.Characters;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.field.FieldMapping;
import org.dateline.extract.field.Fields;
import org.dateline.extract.field.Json;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads a table with a header line, an article a row, in the memory of one row. */
public final class CsvReader implements FormatReader {
    private final FieldMapping mapping;

    public CsvReader(FieldMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        entry.in().mark(Entry.HEAD);
        byte[] head = entry.in().readNBytes(Entry.HEAD);
        entry.in().reset();
        Charset charset = Characters.charset(head, null);
        String text = new String(head, charset).replaceFirst("^\uFEFF", "");
        String headerLine = text.lines().findFirst().orElse("");
        List<String> columns =
                CsvRows.header(text).stream().map(mapping::column).toList();
        boolean article = columns.stream()
                .anyMatch(name -> CsvRows.isOneOf(name, Fields.TITLE) || CsvRows.isOneOf(name, Fields.BODY));
        if (!article) {
            throw new UnreadableException(
                    Status.UNSUPPORTED,
                    "Its first line names no column for the title or text; name them title and body.");
        }
        BufferedReader reader = new BufferedReader(new InputStreamReader(entry.in(), charset));
        CsvRows rows = new CsvRows(reader, CsvRows.separator(headerLine));
        rows.next();
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            readRow(entry, columns, row, harvest);
        }
    }

    private static void readRow(Entry entry, List<String> columns, CsvRows.Row row, Harvest harvest) {
        long number = row.number() - 1;
        String member = "row " + number;
        if (!harvest.wants(entry, member)) {
            return;
        }
        Draft draft = row.fields() == null ? null : JsonArticle.read(object(columns, row.fields()), FieldMapping.NONE);
        if (draft != null) {
            harvest.record(entry, member, row.raw().getBytes(StandardCharsets.UTF_8), draft);
            return;
        }
        harvest.unread(entry.at(member), entry.mediaType(), Status.FAILED, problem(number, row.fields()));
    }

    private static String problem(long number, @Nullable List<String> fields) {
        return "Row " + number
                + (fields == null
                        ? " has a quotation mark that is not closed; double the marks inside a field and load the file again."
                        : " has neither a title nor a text.");
    }

    private static ObjectNode object(List<String> columns, List<String> fields) {
        ObjectNode object = Json.MAPPER.createObjectNode();
        for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
            if (!columns.get(i).isEmpty() && !object.has(columns.get(i))) {
                object.put(columns.get(i), fields.get(i));
            }
        }
        return object;
    }
}
