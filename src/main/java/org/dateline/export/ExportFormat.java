package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dateline.json.ArticleJson;
import org.dateline.result.Snippet;

/** A format of exported articles. */
public enum ExportFormat {
    /** For spreadsheets: a row for each article, UTF-8 with a mark at the beginning. */
    CSV("csv", "text/csv"),
    /** A line for each article, which {@code load} reads again. */
    JSONL("jsonl", "application/x-ndjson"),
    /** For reference managers. */
    RIS("ris", "application/x-research-info-systems"),
    /** For LaTeX and reference managers. */
    BIBTEX("bib", "application/x-bibtex");

    private final String extension;
    private final String mediaType;

    ExportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of a name such as {@code csv}, {@code jsonl}, {@code ris}, {@code bib} or {@code bibtex}. */
    public static Optional<ExportFormat> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(lower)
                        || format.name().toLowerCase(Locale.ROOT).equals(lower))
                .findFirst();
    }

    /**
     * Begins an export. Memory does not grow with the number of articles. The record stands where the format has room for
     * it: in columns of each row, or in a remark at the beginning.
     *
     * @param out is written to, and neither flushed nor closed
     * @param record what was asked and answered
     * @param site the address of the site, for permanent addresses, or the empty string
     */
    public ArticleExport open(Writer out, SearchRecord record, String site) throws IOException {
        return switch (this) {
            case CSV -> new CsvExport(out, record);
            case JSONL ->
                found -> out.append(ArticleJson.line(found.article(), found.matches(), found.context()))
                        .append('\n');
            case RIS -> citations(out, CitationStyle.RIS, record, site);
            case BIBTEX -> {
                // Between its entries BibTeX passes over everything that holds no at sign.
                for (String line : record.lines()) {
                    out.append("% ").append(line.replace('@', ' ')).append('\n');
                }
                out.append('\n');
                yield citations(out, CitationStyle.BIBTEX, record, site);
            }
        };
    }

    private static ArticleExport citations(Writer out, CitationStyle style, SearchRecord record, String site) {
        LocalDate accessed = LocalDate.ofInstant(record.asked(), ZoneOffset.UTC);
        return found -> out.append(style.write(
                Citation.of(found.article(), site, accessed),
                found.context().stream().map(Snippet::text).toList()));
    }
}
