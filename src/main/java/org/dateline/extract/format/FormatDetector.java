package org.dateline.extract.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.dateline.extract.bytes.Characters;
import org.dateline.extract.bytes.CutStream;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.record.CsvRows;
import org.dateline.extract.record.JsonKind;
import org.dateline.extract.wire.TeletypeReader;
import org.jspecify.annotations.Nullable;

/** Tells the format of bytes from their beginning, and from their name only where the beginning leaves it open. */
final class FormatDetector {
    private static final Pattern ROOT = Pattern.compile("<(?![?!])\\s*(?:([\\w.-]+):)?([\\w.-]+)");
    private static final Pattern MAIL_FIELD = Pattern.compile(
            "(?im)^(from|to|subject|date|message-id|received|mime-version|return-path|delivered-to|content-type|reply-to):");
    /** Possessive: a line end of two characters must not be taken for two line ends. */
    private static final Pattern EMPTY_LINE = Pattern.compile("(?>\\r\\n|\\n|\\r)[ \\t]*+(?>\\r\\n|\\n|\\r)");

    private static final Set<String> FEED_ROOTS = Set.of("rss", "rdf", "feed", "channel");
    private static final String G2 = "application/vnd.iptc.g2.newsmessage+xml";
    private static final Map<String, String> WIRE_ROOTS = Map.of(
            "nitf", "application/nitf+xml",
            "newsml", "text/vnd.iptc.newsml",
            "newsmessage", G2,
            "newsitem", G2,
            "packageitem", G2,
            "conceptitem", G2,
            "knowledgeitem", G2,
            "planningitem", G2,
            "catalogitem", G2);
    private static final Set<String> PROSE = Set.of(
            "text/plain",
            "text/x-web-markdown",
            "text/markdown",
            "text/x-rst",
            "text/troff",
            "text/x-log",
            "text/x-setext");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * The entry with its media type, its bytes still to be read; null where it has none.
     *
     * @throws IOException where the first byte cannot be read
     */
    @Nullable
    Entry typed(Entry entry) throws IOException {
        CutStream cut = new CutStream(entry.in());
        BufferedInputStream in = new BufferedInputStream(cut, Entry.HEAD);
        in.mark(Entry.HEAD);
        byte[] head = in.readNBytes(Entry.HEAD);
        in.reset();
        cut.release();
        if (head.length == 0 && in.read() < 0) {
            return null;
        }
        String type = entry.mediaType().isEmpty() ? detect(head, entry.name()) : entry.mediaType();
        return entry.withMediaType(type, in);
    }

    /** The media type, {@code application/octet-stream} where nothing is known. */
    String detect(byte[] head, String name) {
        if (TeletypeReader.reads(head)) {
            return TeletypeReader.TYPE;
        }
        String type = magic(head, name);
        if (type.equals("application/zip") || type.equals("application/x-tika-ooxml")) {
            return ZipKind.of(head, type);
        }
        if (type.equals("application/octet-stream") && Characters.byteOrderMark(head) != null) {
            type = "text/plain";
        }
        boolean text = type.startsWith("text/") || isTextual(type);
        return text ? refine(head, name, type) : type;
    }

    private String magic(byte[] head, String name) {
        Metadata metadata = new Metadata();
        if (!name.isEmpty()) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.replaceAll("[\\x00-\\x1f]", "_"));
        }
        try (TikaInputStream in = TikaInputStream.get(new ByteArrayInputStream(head))) {
            return types.detect(in, metadata).getBaseType().toString();
        } catch (IOException e) {
            return "application/octet-stream";
        }
    }

    private static boolean isTextual(String type) {
        return type.endsWith("xml")
                || type.contains("json")
                || Stream.of(
                                "message/",
                                "application/mbox",
                                "application/xhtml",
                                "application/rss",
                                "application/atom",
                                "application/rdf")
                        .anyMatch(type::startsWith);
    }

    private static String refine(byte[] head, String name, String type) {
        Charset charset = Characters.charset(head, null);
        String text = new String(head, charset).replaceFirst("^\uFEFF", "").stripLeading();
        if (text.startsWith("{") || text.startsWith("[")) {
            String json = JsonKind.of(text, name);
            if (json != null) {
                return json;
            }
        }
        if (text.startsWith("<")) {
            return markup(text, type);
        }
        if (text.startsWith("From ")
                && Pattern.compile("(?m)^\\S+:").matcher(text).find()) {
            return "application/mbox";
        }
        if (type.startsWith("message/") || type.equals("application/mbox") || isMail(text)) {
            return isMail(text) ? "message/rfc822" : "text/plain";
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean plain = PROSE.contains(type);
        if (lower.endsWith(".csv")
                || lower.endsWith(".tsv")
                || type.equals("text/csv")
                || plain && CsvRows.looksLikeTable(text)) {
            return CsvRows.looksLikeTable(text) || !plain || lower.endsWith(".csv") || lower.endsWith(".tsv")
                    ? lower.endsWith(".tsv") ? "text/tab-separated-values" : "text/csv"
                    : type;
        }
        if (type.equals("text/html") || type.endsWith("xml")) {
            return text.matches("(?is).*<(?:html|body|p|div|h1)\\b.*") ? "text/html" : "text/plain";
        }
        return type;
    }

    /** A mail has the fields that every mail has, in a block of fields at its beginning. */
    private static boolean isMail(String text) {
        String fields = EMPTY_LINE.split(text, 2)[0];
        if (!fields.matches("(?s)[A-Za-z][A-Za-z0-9-]*+:.*")) {
            return false;
        }
        Matcher matcher = MAIL_FIELD.matcher(fields);
        Set<String> names = new java.util.HashSet<>();
        while (matcher.find()) {
            names.add(matcher.group(1).toLowerCase(Locale.ROOT));
        }
        boolean from = names.contains("from") || names.contains("received") || names.contains("message-id");
        return from && names.size() >= 3 || names.contains("mime-version") && names.size() >= 2;
    }

    private static String markup(String text, String type) {
        String bare = text.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<\\?.*?\\?>", "");
        Matcher matcher = ROOT.matcher(bare);
        String root = matcher.find() ? matcher.group(2).toLowerCase(Locale.ROOT) : "";
        boolean xml = text.startsWith("<?xml") || type.endsWith("xml");
        String wire = WIRE_ROOTS.get(root);
        if (wire != null) {
            return wire;
        }
        if (FEED_ROOTS.contains(root)) {
            return root.equals("feed") ? "application/atom+xml" : "application/rss+xml";
        }
        boolean html = root.equals("html") || bare.matches("(?is)\\s*<!doctype\\s+html.*");
        if (html || !xml && !type.startsWith("image/")) {
            return "text/html";
        }
        return type.equals("text/html") || type.equals("text/plain") ? "application/xml" : type;
    }

    /** Whether an article of plain text may have this type: prose, and not a program or a style sheet. */
    static boolean isProse(String type) {
        return PROSE.contains(type);
    }
}
