package org.dateline.export;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.archive.ListSearch.Row;
import org.dateline.result.Tally;
import org.jspecify.annotations.Nullable;

/** What the lines of a list find, as CSV: line, articles, stories, first, last, link, problem. */
public final class ListCsv {
    private ListCsv() {}

    /**
     * Writes a header and a row for each line.
     *
     * @param site the beginning of the links, such as {@code http://localhost:8080}, or the empty string
     */
    public static void write(List<Row> rows, String site, Appendable out) throws IOException {
        CSVPrinter csv = CSVFormat.RFC4180
                .builder()
                .setHeader("line", "articles", "stories", "first", "last", "link", "problem")
                .get()
                .print(out);
        for (Row row : rows) {
            Tally tally = row.tally();
            csv.printRecord(
                    CsvExport.inert(row.line()),
                    tally == null ? "" : tally.articles(),
                    tally == null ? "" : tally.stories(),
                    tally == null ? "" : day(tally.first()),
                    tally == null ? "" : day(tally.last()),
                    site + "/?q=" + URLEncoder.encode(row.line(), StandardCharsets.UTF_8),
                    row.problem() == null ? "" : CsvExport.inert(row.problem().english()));
        }
        csv.flush();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
