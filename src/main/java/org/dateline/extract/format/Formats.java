package org.dateline.extract.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Status;
import org.dateline.extract.document.PdfArticle;
import org.dateline.extract.document.RichDocument;
import org.dateline.extract.html.HtmlPage;
import org.dateline.extract.mail.MailReader;
import org.dateline.extract.mail.MailboxReader;
import org.dateline.extract.pack.GzipReader;
import org.dateline.extract.pack.TarReader;
import org.dateline.extract.pack.ZipReader;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.UnreadableException;
import org.dateline.extract.record.CsvReader;
import org.dateline.extract.record.FeedReader;
import org.dateline.extract.record.JsonKind;
import org.dateline.extract.record.JsonLinesReader;
import org.dateline.extract.record.JsonReader;
import org.dateline.extract.text.TextReader;
import org.dateline.extract.wire.NewsMlG2Reader;
import org.dateline.extract.wire.NewsMlReader;
import org.dateline.extract.wire.NitfReader;
import org.dateline.extract.wire.TeletypeReader;

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
        put(new NitfReader().whole(), "application/nitf+xml");
        put(new NewsMlReader(), "text/vnd.iptc.newsml");
        put(new NewsMlG2Reader(), "application/vnd.iptc.g2.newsmessage+xml");
        put(new TeletypeReader(), TeletypeReader.TYPE);
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
