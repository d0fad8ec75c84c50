package org.dateline.extract.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.dateline.extract.bytes.Budget;
import org.dateline.extract.reader.DocumentReader;
import org.jspecify.annotations.Nullable;

/**
 * A response of a web server as it was archived.
 *
 * @param status as the server gave it, or 200 where a bare document stands in its place
 * @param contentType in lower case, with its parameters, or empty
 * @param body decoded, as far as it can be
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HttpResponse(int status, String contentType, byte[] body) {
    /** Reads a response; what is none counts as the bare document. */
    static HttpResponse of(byte[] block) {
        String head = new String(block, 0, Math.min(block.length, 64 << 10), StandardCharsets.ISO_8859_1);
        if (!head.startsWith("HTTP/")) {
            return new HttpResponse(200, "", block);
        }
        int end = end(head);
        Map<String, String> headers = new HashMap<>();
        String[] lines = head.substring(0, end).split("\r?\n");
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        byte[] body = java.util.Arrays.copyOfRange(block, Math.min(end, block.length), block.length);
        if (headers.getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            body = unchunked(body);
        }
        return new HttpResponse(
                status(lines[0]),
                headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT),
                decoded(body, headers.get("content-encoding")));
    }

    private static int end(String head) {
        int end = head.indexOf("\r\n\r\n");
        int bare = head.indexOf("\n\n");
        if (end >= 0 && (bare < 0 || end < bare)) {
            return end + 4;
        }
        return bare < 0 ? head.length() : bare + 2;
    }

    private static int status(String line) {
        String[] parts = line.split(" ");
        return parts.length > 1 && parts[1].matches("\\d{3}") ? Integer.parseInt(parts[1]) : 0;
    }

    /** Without the lengths between the chunks. Bytes that are not chunked, as crawlers often leave them, stay as they are. */
    private static byte[] unchunked(byte[] body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int line = at;
            while (line < body.length && body[line] != '\n') {
                line++;
            }
            String length = new String(body, at, line - at, StandardCharsets.ISO_8859_1)
                    .replaceFirst(";.*", "")
                    .strip();
            if (!length.matches("[0-9a-fA-F]{1,7}")) {
                return whole.size() == 0 ? body : whole.toByteArray();
            }
            int size = Integer.parseInt(length, 16);
            if (size == 0) {
                break;
            }
            int from = line + 1;
            int kept = Math.max(0, Math.min(size, body.length - from));
            whole.write(body, Math.min(from, body.length), kept);
            at = from + kept;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        return whole.toByteArray();
    }

    /** Without its compression; what cannot be unpacked is what it is, what breaks off is as much as there is. */
    private static byte[] decoded(byte[] body, @Nullable String encoding) {
        String coding =
                encoding == null ? "" : encoding.toLowerCase(Locale.ROOT).strip();
        if (coding.isEmpty() || coding.equals("identity") || body.length == 0) {
            return body;
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream(body.length * 3);
        try (InputStream in = new Budget(body.length).count(unpacked(body, coding))) {
            byte[] buffer = new byte[1 << 14];
            for (int read = in.read(buffer); read >= 0 && plain.size() < DocumentReader.LIMIT; read = in.read(buffer)) {
                plain.write(buffer, 0, read);
            }
        } catch (IOException e) {
            return plain.size() == 0 ? body : plain.toByteArray();
        }
        return plain.toByteArray();
    }

    private static InputStream unpacked(byte[] body, String coding) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in);
            case "br" -> new BrotliInputStream(in);
            default -> in;
        };
    }
}
