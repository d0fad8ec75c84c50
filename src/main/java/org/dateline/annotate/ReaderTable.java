package org.dateline.annotate;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables that readers write: CSV with a header, whose lines that begin with a number sign are notes. */
final class ReaderTable {
    private ReaderTable() {}

    /**
     * The rows of a table.
     *
     * @throws CorrectionsException where a column is missing, or a row is shorter than the header
     */
    static List<CSVRecord> rows(Reader in, String file, String... columns) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setCommentMarker('#')
                .get();
        try (CSVParser parser = CSVParser.parse(in, format)) {
            for (String column : columns) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw new CorrectionsException(file + " has no column '" + column + "'; its first line must name "
                            + String.join(", ", columns) + ".");
                }
            }
            List<CSVRecord> rows = parser.getRecords();
            for (CSVRecord row : rows) {
                if (!row.isConsistent()) {
                    throw wrong(file, row, "it has " + row.size() + " columns of " + columns.length);
                }
            }
            return rows;
        }
    }

    static CorrectionsException wrong(String file, CSVRecord row, String what) {
        return new CorrectionsException(
                file + ", row " + row.getRecordNumber() + ": " + what + "; mend the row and try again.");
    }
}
