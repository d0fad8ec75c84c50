package org.dateline.extract.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.OfficeOpenXMLExtended;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.dateline.article.Status;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.html.HtmlBlocks;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.Failures;
import org.dateline.extract.reader.UnreadableException;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.text.TextBlocks;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads word processor documents and books by Tika's parsers; what is embedded in them is passed over. */
public final class RichDocument implements DocumentReader {
    private static final int LONGEST = 32 << 20;
    private static final Set<String> WORD = Set.of("WordDocument");

    /** Tika's choice for what is rarer. */
    private final Parser others = new AutoDetectParser();

    private final Parser office = new OfficeParser();
    private final Parser openDocument = new OpenDocumentParser();
    private final Map<String, Parser> parsers = Map.of(
            "application/rtf",
            new RTFParser(),
            "application/epub+zip",
            new EpubParser(),
            "application/vnd.oasis.opendocument.text",
            openDocument,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            new OOXMLParser(),
            "application/msword",
            office,
            "application/x-tika-msoffice",
            office);

    @Override
    public Draft read(byte[] bytes, Entry entry) throws IOException {
        if (entry.mediaType().equals("application/msword") || entry.mediaType().equals("application/x-tika-msoffice")) {
            requireWord(bytes);
        }
        Metadata metadata = new Metadata();
        Draft draft = new Draft();
        ToHTMLContentHandler handler = new ToHTMLContentHandler();
        try (InputStream in = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
            ContentHandler bounded = new WriteOutContentHandler(handler, LONGEST);
            metadata.set(Metadata.CONTENT_TYPE, entry.mediaType());
            parsers.getOrDefault(entry.mediaType(), others).parse(in, bounded, metadata, context());
        } catch (EncryptedDocumentException | org.apache.poi.EncryptedDocumentException e) {
            throw encrypted(entry);
        } catch (SAXException | TikaException e) {
            takeFailure(e, entry, draft);
        }
        take(handler.toString(), metadata, entry, draft);
        if (isZip(bytes) && !hasDirectory(bytes)) {
            noteCut(entry, draft);
        }
        return draft;
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    /** The directory ends a zip; where it cannot be read, the file was cut off. */
    private static boolean hasDirectory(byte[] bytes) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            return zip.getEntries().hasMoreElements();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static void noteCut(Entry entry, Draft draft) throws UnreadableException {
        String problem = "The " + Failures.name(entry.mediaType()) + " breaks off before its end";
        if (draft.body.isEmpty()) {
            throw new UnreadableException(Status.FAILED, problem + ".");
        }
        draft.missing = problem + "; what follows is missing.";
    }

    private static UnreadableException encrypted(Entry entry) {
        return new UnreadableException(
                Status.ENCRYPTED,
                "The " + Failures.name(entry.mediaType())
                        + " is protected by a password; save it without one and load it again.");
    }

    private static void takeFailure(Exception e, Entry entry, Draft draft) throws IOException {
        if (WriteLimitReachedException.isWriteLimitReached(e)) {
            draft.missing =
                    "Its text is longer than " + (LONGEST >> 20) + " million characters; what follows was not read.";
            draft.truncated = true;
            return;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                throw encrypted(entry);
            }
        }
        throw new IOException(e);
    }

    private static void take(String html, Metadata metadata, Entry entry, Draft draft) {
        boolean book = entry.mediaType().equals("application/epub+zip");
        draft.language(metadata.get(TikaCoreProperties.LANGUAGE));
        String title = metadata.get(TikaCoreProperties.TITLE);
        List<TextBlock> blocks = TextBlocks.withHeadings(HtmlBlocks.of(html));
        if (book) {
            draft.title(title).source(metadata.get(TikaCoreProperties.PUBLISHER));
            draft.dates.offer(
                    DateParser.parse(metadata.get(TikaCoreProperties.CREATED), draft.language),
                    "metadata",
                    "the book's date of publication");
        }
        TextArticle.read(blocks, draft);
        draft.title(isTitle(title) ? title : null);
        String company = metadata.get(OfficeOpenXMLExtended.COMPANY);
        if (company != null && company.strip().equals(draft.dateline)) {
            // The line above the text named the outlet, and no place.
            draft.dateline = null;
        }
        draft.source(company);
        String creator = metadata.get(TikaCoreProperties.CREATOR);
        draft.byline(book || isPerson(creator) ? creator : null);
        draft.dates.show(DateParser.parse(metadata.get(TikaCoreProperties.CREATED), null), "metadata");
    }

    /** A title that a person wrote, rather than a program. */
    static boolean isTitle(@Nullable String title) {
        return title != null
                && title.strip().contains(" ")
                && !title.matches(
                        "(?i)(?:microsoft word|untitled|document|unbenannt|sans titre|slide|powerpoint).*|.*\\.(?:docx?|odt|rtf|pdf|indd|qxd|txt)");
    }

    static boolean isPerson(@Nullable String creator) {
        return creator != null && creator.matches("\\p{Lu}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]*)* \\p{Lu}[\\p{L}'’-]+");
    }

    /** The old binary container also holds spreadsheets, mails and slides. */
    private static void requireWord(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            Set<String> names = files.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                throw new UnreadableException(
                        Status.ENCRYPTED,
                        "The document is protected by a password; save it without one and load it again.");
            }
            if (names.stream().noneMatch(WORD::contains)) {
                throw new UnreadableException(
                        Status.UNSUPPORTED,
                        "It is an Office file other than a text document, so no article was read from it.");
            }
        }
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setExtractMacros(false);
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {
            @Override
            public boolean shouldParseEmbedded(Metadata metadata) {
                return false;
            }

            @Override
            public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
                // Not wanted.
            }
        });
        return context;
    }
}
