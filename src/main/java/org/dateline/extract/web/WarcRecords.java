package org.dateline.extract.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records of a WARC archive (ISO 28500) as they stream by. Where a length is wrong, reading goes on at the next line that
 * begins a record.
 */
final class WarcRecords implements WebRecords {
    private static final String BEGINNING = "WARC/";
    /** No record is longer: crawlers cut and segment far below. */
    private static final long LONGEST = 1L << 36;

    private final RecordStream stream;
    private final long size;
    private int broken;

    /** @param size of the archive's bytes, or a negative number where it is not known, as in a compressed one */
    WarcRecords(RecordStream stream, long size) {
        this.stream = stream;
        this.size = size;
    }

    @Override
    public int broken() {
        return broken;
    }

    @Override
    public @Nullable WebRecord next() throws IOException {
        if (!findBeginning()) {
            return null;
        }
        Map<String, String> headers = headers();
        long length = length(headers.get("content-length"));
        RecordStream.Block block = length < 0 ? lost() : stream.block(length);
        if (block.cut() && length >= 0 && block.bytes().length < length) {
            broken++;
        }
        String url = headers.get("warc-target-uri");
        return new WebRecord(
                headers.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT),
                url == null ? null : url.replaceAll("^<|>$", ""),
                headers.get("warc-date"),
                headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT),
                block.bytes(),
                block.cut());
    }

    private RecordStream.Block lost() throws IOException {
        broken++;
        return stream.blockBefore(BEGINNING);
    }

    /** Reads up to the line that begins the next record; two empty lines should stand before it, and nothing else. */
    private boolean findBeginning() throws IOException {
        boolean passed = false;
        for (String line = stream.line(); line != null; line = stream.line()) {
            if (line.startsWith(BEGINNING)) {
                broken += passed ? 1 : 0;
                return true;
            }
            passed |= !line.isBlank();
        }
        broken += passed ? 1 : 0;
        return false;
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        String last = "";
        for (String line = stream.line(); line != null && !line.isEmpty(); line = stream.line()) {
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0))) {
                headers.put(last, headers.getOrDefault(last, "") + " " + line.strip());
            } else if (colon > 0) {
                last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.putIfAbsent(last, line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    /** A negative number where it is none, or leads beyond the end. */
    private long length(@Nullable String stated) {
        if (stated == null || !stated.matches("\\d{1,18}")) {
            return -1;
        }
        long length = Long.parseLong(stated);
        boolean absurd = length > LONGEST || size >= 0 && length > size - stream.position();
        return absurd ? -1 : length;
    }
}
