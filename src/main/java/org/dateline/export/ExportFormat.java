package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.dateline.json.ArticleJson;

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
     * Begins an export. Memory does not grow with the number of articles.
     *
     * @param out is written to, and neither flushed nor closed
     */
    public ArticleExport open(Writer out) throws IOException {
        return switch (this) {
            case CSV -> new CsvExport(out);
            case JSONL -> article -> out.append(ArticleJson.line(article)).append('\n');
            case RIS -> new RisExport(out);
            case BIBTEX -> new BibtexExport(out);
        };
    }
}
