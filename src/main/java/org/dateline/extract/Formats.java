package org.dateline.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Status;

/** Which reader reads which media type. */
final class Formats {
    private final Map<String, FormatReader> readers = new HashMap<>();

    Formats() {
        put(new HtmlPage().whole(), "text/html", "application/xhtml+xml");
        put(new PdfArticle().whole(), "application/pdf");
        put(
                new RichDocument().whole(),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.ms-word.document.macroenabled.12",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                "application/vnd.oasis.opendocument.text",
                "application/rtf",
                "application/msword",
                "application/x-tika-msoffice",
                "application/epub+zip");
        put(new MailReader(), "message/rfc822");
        put(new MailboxReader(), "application/mbox");
        put(new JsonReader(), JsonKind.ONE);
        put(new JsonLinesReader(), JsonKind.LINES);
        put(new CsvReader(), "text/csv", "text/tab-separated-values");
        put(new FeedReader(), "application/rss+xml", "application/atom+xml");
        put(new ZipReader(), "application/zip");
        put(new TarReader(), "application/x-tar", "application/x-gtar");
        put(new GzipReader(), "application/gzip");
    }

    private void put(FormatReader reader, String... types) {
        List.of(types).forEach(type -> readers.put(type, reader));
    }

    /** The reader for the type, or one that says that there is none. */
    FormatReader reader(String mediaType) {
        FormatReader reader = readers.get(mediaType);
        if (reader != null) {
            return reader;
        }
        return FormatDetector.isProse(mediaType) ? TEXT : UNSUPPORTED;
    }

    private static final FormatReader TEXT = new TextReader();

    private static final FormatReader UNSUPPORTED = (entry, harvest) -> {
        throw new UnreadableException(
                Status.UNSUPPORTED,
                entry.mediaType().equals("application/octet-stream")
                        ? "Its format is unknown, so no article was read from it."
                        : "Its format, " + entry.mediaType() + ", is not one that articles are read from.");
    };
}
