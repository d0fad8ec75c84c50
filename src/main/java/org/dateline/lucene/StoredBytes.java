package org.dateline.lucene;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.apache.lucene.util.BytesRef;

/**
 * Stored articles, each deflated by itself with a dictionary of what all of them hold: a third smaller than what Lucene's fast
 * compression makes of them, and one article is read without its neighbours. Thread-safe; some 50 µs to write an article
 * and 20 µs to read it.
 */
final class StoredBytes {
    private static final int LEVEL = 1;
    private static final int BUFFER = 8_192;

    /** Part of the layout: what is written with one dictionary is read with no other. */
    private static final byte[] DICTIONARY =
            ("\"section\":\",\"edition\":\",\"page\":\",\"dateline\":\",\"url\":\"https://www."
                            + "\",\"bylines\":[\"\",\"dateCandidates\":[{\"date\":\"\",\"from\":\"\",\"chosen\":true,\"rule\":\""
                            + "\"mediaType\":\"application/x-ndjson\",\"mediaType\":\"text/html\",\"mediaType\":\"text/plain\","
                            + "\"sha256\":\"\",\"status\":\"OK\",\"countries\":[{\"code\":\"\",\"score\":0.,\"about\":false,"
                            + "\"main\":false,\"dateline\":false,\"mentions\":[],\"about\":true,\"main\":true,\"entities\":["
                            + "{\"type\":\"place\",\"name\":\"\",\"count\":1,\"mentions\":[{\"type\":\"organization\",\"name\":\"The "
                            + "{\"type\":\"person\",\"name\":\"\",\"count\":2,\"mentions\":[\"years\":[20,19,\"tagger\":\"dateline-"
                            + "annotate \",\"added\":\"202\",\"language\":\"en\",\"published\":\"20\",\"publishedFrom\":\"meta\","
                            + "\"source\":\" the of and to in that for is was on with said by as from at be have it has not this "
                            + "are were will which \",\"blocks\":[\",\"body\":\"\",\"title\":\"{\"id\":\"")
                    .getBytes(StandardCharsets.UTF_8);

    private static final ThreadLocal<Deflater> DEFLATERS = ThreadLocal.withInitial(() -> new Deflater(LEVEL, true));
    private static final ThreadLocal<Inflater> INFLATERS = ThreadLocal.withInitial(() -> new Inflater(true));

    private StoredBytes() {}

    static BytesRef deflate(byte[] article) {
        Deflater deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setDictionary(DICTIONARY);
        deflater.setInput(article);
        deflater.finish();
        byte[] out = new byte[article.length / 2 + BUFFER / 16];
        int length = 0;
        while (!deflater.finished()) {
            if (length == out.length) {
                out = Arrays.copyOf(out, length * 2);
            }
            length += deflater.deflate(out, length, out.length - length);
        }
        return new BytesRef(out, 0, length);
    }

    static byte[] inflate(BytesRef stored) {
        Inflater inflater = INFLATERS.get();
        inflater.reset();
        inflater.setDictionary(DICTIONARY);
        inflater.setInput(stored.bytes, stored.offset, stored.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(stored.length * 3);
        byte[] buffer = new byte[BUFFER];
        try {
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    throw new DataFormatException("it ends too soon");
                }
                out.write(buffer, 0, read);
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException(
                    "A stored article is damaged (" + e.getMessage() + "); run 'dateline verify'.", e);
        }
        return out.toByteArray();
    }
}
