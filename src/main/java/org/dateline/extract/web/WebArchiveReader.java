package org.dateline.extract.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.article.Status;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.reader.Capture;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.MemberNames;
import org.dateline.extract.reader.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages and documents of a WARC or ARC archive; pictures, scripts, redirections and the like are passed over and
 * counted, and so are pages without an article, of which every crawl is full. Memory: one record.
 */
public final class WebArchiveReader implements FormatReader {
    private static final Set<String> KINDS = Set.of("response", "resource", "conversion");
    private static final Set<String> DOCUMENTS = Set.of(
            "text/html",
            "application/xhtml+xml",
            "application/pdf",
            "application/msword",
            "application/rtf",
            "text/rtf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.oasis.opendocument.text",
            "application/epub+zip");
    private static final String WORDLESS = "pages without an article";

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        Map<String, Integer> passed = new TreeMap<>();
        int pages = 0;
        try (RecordStream stream = new RecordStream(entry.in())) {
            boolean whole = entry.file() != null && Files.isRegularFile(entry.file());
            long size = whole ? Files.size(entry.file()) : -1;
            WebRecords records = entry.mediaType().equals("application/warc")
                    ? new WarcRecords(stream, size)
                    : new ArcRecords(stream, size);
            try {
                for (WebRecord record = records.next(); record != null; record = records.next()) {
                    pages += page(record, entry, harvest, passed) ? 1 : 0;
                }
            } catch (IOException e) {
                report(entry, harvest, passed);
                throw new UnreadableException(
                        pages == 0 ? Status.FAILED : Status.PARTIAL,
                        "The web archive is damaged or breaks off after " + count(pages, "page")
                                + "; what follows is missing.");
            }
            report(entry, harvest, passed);
            if (records.broken() > 0) {
                throw new UnreadableException(
                        Status.PARTIAL,
                        "The web archive has " + count(records.broken(), "damaged record")
                                + ", of which some may be missing; the others were read.");
            }
            if (pages == 0 && passed.isEmpty()) {
                throw new UnreadableException(Status.EMPTY, "The web archive holds no page.");
            }
        }
    }

    /** Whether the record was a page with an article. */
    private static boolean page(WebRecord record, Entry entry, Harvest harvest, Map<String, Integer> passed) {
        if (!KINDS.contains(record.type()) || record.url() == null) {
            // Requests, revisits and descriptions of the archive are no resources.
            return false;
        }
        HttpResponse response = record.type().equals("response")
                ? HttpResponse.of(record.block())
                : new HttpResponse(200, record.contentType(), record.block());
        String kind = kind(record, response);
        if (kind != null) {
            passed.merge(kind, 1, Integer::sum);
            return false;
        }
        boolean text = record.type().equals("conversion");
        Entry page = entry.captured(
                MemberNames.label(record.url()),
                text ? "text/plain" : "",
                new ByteArrayInputStream(response.body()),
                new Capture(record.url(), DateParser.parse(record.date(), null)));
        long before = harvest.count();
        Harvest inner = harvest.within(extraction -> {
            boolean wordless = extraction.status() == Status.EMPTY || extraction.status() == Status.UNSUPPORTED;
            if (wordless) {
                passed.merge(WORDLESS, 1, Integer::sum);
            } else {
                harvest.accept(extraction);
            }
        });
        inner.member(page);
        return harvest.count() > before;
    }

    /** What a resource is that is no page, or null for a page or document. */
    private static @Nullable String kind(WebRecord record, HttpResponse response) {
        if (response.status() < 200 || response.status() >= 300) {
            return "answers other than a page";
        }
        String stated = response.contentType().isEmpty() && record.type().equals("response")
                ? record.contentType()
                : response.contentType();
        String type = stated.replaceFirst("[;,].*$", "").strip();
        if (DOCUMENTS.contains(type) || record.type().equals("conversion") && type.equals("text/plain")) {
            return null;
        }
        boolean unstated = type.isEmpty() || type.startsWith("application/http") || type.equals("no-type");
        if (unstated
                && new String(
                                response.body(),
                                0,
                                Math.min(600, response.body().length),
                                java.nio.charset.StandardCharsets.ISO_8859_1)
                        .matches("(?is).*<(?:!doctype html|html|head|body)\\b.*")) {
            return null;
        }
        return type.isEmpty() ? "resources of no stated type" : type;
    }

    private static void report(Entry entry, Harvest harvest, Map<String, Integer> passed) {
        int sum = passed.values().stream().mapToInt(Integer::intValue).sum();
        if (sum > 0) {
            String kinds = passed.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(12)
                    .map(kind -> kind.getValue() + " " + kind.getKey())
                    .collect(Collectors.joining(", "));
            harvest.unread(
                    entry.at("other resources"),
                    entry.mediaType(),
                    Status.UNSUPPORTED,
                    count(sum, "other resource") + (sum == 1 ? " was" : " were")
                            + " passed over, since only pages and documents" + " with an article are read: " + kinds
                            + ".");
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
