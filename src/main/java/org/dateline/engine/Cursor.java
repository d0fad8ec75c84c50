package org.dateline.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.archive.InvalidCursorException;
import org.dateline.article.ArticleId;
import org.dateline.query.SearchRequest;

/**
 * Where an answer ended: the sort values of its last hit, its id and a hash of the request; for an order by outlet its name
 * too. It needs no memory on our side, so it outlives a restart; of another request, or made up, it is refused.
 */
public final class Cursor {
    /**
     * Where a hit stands in the order.
     *
     * @param key what the sort looks at first
     * @param when seconds of publication
     * @param order of the id
     * @param name what an order by name looks at first, or the empty string
     */
    public record Position(long key, long when, long order, String name) {}

    /** Where the parts of a query stand in what was typed. */
    private static final Pattern PLACES = Pattern.compile("At\\[from=\\d+, to=\\d+\\]");

    private static final int HASH = 12;
    private static final int NUMBERS = 3 * Long.BYTES;

    private Cursor() {}

    public static String of(SearchRequest request, Position last) {
        byte[] name = last.name().getBytes(StandardCharsets.UTF_8);
        byte[] values = ByteBuffer.allocate(NUMBERS + name.length)
                .putLong(last.key())
                .putLong(last.when())
                .putLong(last.order())
                .put(name)
                .array();
        byte[] sealed = ByteBuffer.allocate(HASH + values.length)
                .put(seal(request, values))
                .put(values)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * Reads a cursor.
     *
     * @throws InvalidCursorException where no answer to this request gave it
     */
    public static Position read(String cursor, SearchRequest request) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw new InvalidCursorException();
        }
        if (bytes.length < HASH + NUMBERS) {
            throw new InvalidCursorException();
        }
        byte[] values = Arrays.copyOfRange(bytes, HASH, bytes.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(bytes, HASH), seal(request, values))) {
            throw new InvalidCursorException();
        }
        ByteBuffer read = ByteBuffer.wrap(values);
        String name = new String(values, NUMBERS, values.length - NUMBERS, StandardCharsets.UTF_8);
        return new Position(read.getLong(), read.getLong(), read.getLong(), name);
    }

    /** Depends on all that decides which articles come in which order, and on the values. */
    private static byte[] seal(SearchRequest request, byte[] values) {
        MessageDigest digest = ArticleId.sha256();
        String asked = String.join(
                "\n",
                PLACES.matcher(request.query().query().toString()).replaceAll(""),
                new TreeMap<>(request.filters()).toString(),
                request.published().toString(),
                Boolean.toString(request.undated()),
                request.sort().name(),
                request.group().name());
        digest.update(asked.getBytes(StandardCharsets.UTF_8));
        digest.update(values);
        return Arrays.copyOf(digest.digest(), HASH);
    }
}
