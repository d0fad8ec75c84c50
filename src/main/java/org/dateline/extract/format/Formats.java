package org.dateline.extract.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Status;
import org.dateline.extract.document.PdfArticle;
import org.dateline.extract.document.RichDocument;
import org.dateline.extract.field.FieldMapping;
import org.dateline.extract.html.HtmlPage;
import org.dateline.extract.mail.MailReader;
import org.dateline.extract.mail.MailboxReader;
import org.dateline.extract.mail.OutlookReader;
import org.dateline.extract.ocr.PictureReader;
import org.dateline.extract.ocr.Tesseract;
import org.dateline.extract.pack.CompressedReader;
import org.dateline.extract.pack.SevenZipReader;
import org.dateline.extract.pack.TarReader;
import org.dateline.extract.pack.ZipReader;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.UnreadableException;
import org.dateline.extract.record.CsvReader;
import org.dateline.extract.record.FeedReader;
import org.dateline.extract.record.JsonKind;
import org.dateline.extract.record.JsonLinesReader;
import org.dateline.extract.record.JsonReader;
import org.dateline.extract.record.XmlRecordReader;
import org.dateline.extract.text.TextReader;
import org.dateline.extract.web.WebArchiveReader;
import org.dateline.extract.wire.NewsMlG2Reader;
import org.dateline.extract.wire.NewsMlReader;
import org.dateline.extract.wire.NitfReader;
import org.dateline.extract.wire.TeletypeReader;
import org.dateline.extract.worker.WorkerPool;
import org.dateline.extract.worker.WorkerReader;
import org.jspecify.annotations.Nullable;

/** Which reader reads which media type. */
final class Formats {
    /** How a format is read. */
    enum Way {
        /** By a parser that is rich enough to hurt. */
        RICH,
        /** Whole, into a flat tree. */
        SIMPLE,
        /** In the memory of one record or member. */
        STREAMED
    }

    private final Map<String, FormatReader> readers = new HashMap<>();
    private final Map<String, Way> ways = new HashMap<>();

    /** The largest page, document or mail that is parsed beside the loader's own work. */
    private static final int SMALL = 1 << 20;

    private final @Nullable WorkerPool workers;

    private final boolean all;

    /**
     * @param workers where rich formats are parsed, or null for this process
     * @param all whether simple formats are parsed there too
     */
    Formats(ExtractionSettings settings, @Nullable WorkerPool workers, boolean all) {
        this.workers = workers;
        this.all = all;
        FieldMapping mapping = settings.mapping();
        String languages = settings.ocrLanguages();
        Tesseract tesseract = languages == null ? null : new Tesseract(languages);
        rich(new PdfArticle(tesseract).whole(), "application/pdf");
        if (tesseract != null) {
            rich(
                    new PictureReader(tesseract).whole(),
                    "image/jpeg",
                    "image/png",
                    "image/tiff",
                    "image/bmp",
                    "image/webp",
                    "image/gif");
        }
        rich(
                new RichDocument().whole(),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.ms-word.document.macroenabled.12",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
                "application/vnd.oasis.opendocument.text",
                "application/rtf",
                "application/msword",
                "application/x-tika-msoffice",
                "application/epub+zip",
                "application/vnd.ms-powerpoint",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                "application/vnd.oasis.opendocument.presentation",
                "application/vnd.apple.pages",
                "application/vnd.wordperfect",
                "application/vnd.ms-wordml",
                "application/vnd.ms-word2006ml",
                "application/vnd.ms-xpsdocument",
                "application/x-fictionbook+xml",
                "application/onenote");
        simple(new HtmlPage().whole(), "text/html", "application/xhtml+xml");
        simple(new MailReader(), "message/rfc822");
        simple(new FeedReader(), "application/rss+xml", "application/atom+xml");
        simple(new XmlRecordReader(mapping), "application/xml", "text/xml");
        rich(new OutlookReader(), "application/vnd.ms-outlook");
        simple(new NitfReader().whole(), "application/nitf+xml");
        simple(new NewsMlReader(), "text/vnd.iptc.newsml");
        simple(new NewsMlG2Reader(), "application/vnd.iptc.g2.newsmessage+xml");
        simple(new TeletypeReader(), TeletypeReader.TYPE);
        streamed(new MailboxReader(), "application/mbox");
        streamed(new JsonReader(mapping), JsonKind.ONE);
        streamed(new JsonLinesReader(mapping), JsonKind.LINES);
        streamed(new CsvReader(mapping), "text/csv", "text/tab-separated-values");
        streamed(new ZipReader(), "application/zip");
        streamed(new TarReader(), "application/x-tar", "application/x-gtar");
        streamed(new WebArchiveReader(), "application/warc", "application/x-internet-archive");
        streamed(new CompressedReader(), "application/gzip", "application/x-bzip2", "application/x-xz");
        streamed(new SevenZipReader(), "application/x-7z-compressed");
    }

    /** A format whose parsers are large and whose bytes are compressed or linked: parsed by workers. */
    private void rich(FormatReader reader, String... types) {
        put(workers == null ? reader : WorkerReader.of(workers), Way.RICH, types);
    }

    /** A format that is read whole into a tree: large ones are parsed by workers, which have a limit of time and memory. */
    private void simple(FormatReader reader, String... types) {
        put(workers == null ? reader : WorkerReader.above(all ? 0 : SMALL, reader, workers), Way.SIMPLE, types);
    }

    /** A format that is read in the memory of one record or member. */
    private void streamed(FormatReader reader, String... types) {
        put(workers == null || !all ? reader : WorkerReader.of(workers), Way.STREAMED, types);
    }

    private void put(FormatReader reader, Way way, String... types) {
        List.of(types).forEach(type -> {
            readers.put(type, reader);
            ways.put(type, way);
        });
    }

    /** How the type is read; one that no reader knows counts as rich. */
    Way way(String mediaType) {
        return ways.getOrDefault(mediaType, FormatDetector.isProse(mediaType) ? Way.SIMPLE : Way.RICH);
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
