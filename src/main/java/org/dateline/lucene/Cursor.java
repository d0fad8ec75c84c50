package org.dateline.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeMap;
import org.dateline.archive.InvalidCursorException;
import org.dateline.article.ArticleId;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;

/**
 * Where an answer ended: the sort values of its last hit, its id and a hash of the request; for an order by outlet its name
 * too. It needs no memory on our side, so it outlives a restart; of another request, or made up, it is refused.
 */
final class Cursor {
    private static final int HASH = 12;
    private static final int NUMBERS = 3 * Long.BYTES;

    private Cursor() {}

    static String of(SearchRequest request, Ranking.Rank last, SourceOrder sources) {
        byte[] name =
                request.sort() == Sort.SOURCE ? sources.name(last.key()).getBytes(StandardCharsets.UTF_8) : new byte[0];
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
    static Ranking.Rank read(String cursor, SearchRequest request, SourceOrder sources) {
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
        Ranking.Rank rank = new Ranking.Rank(read.getLong(), read.getLong(), read.getLong(), -1);
        return values.length == NUMBERS || rank.key() == Schema.NO_DATE
                ? rank
                : new Ranking.Rank(
                        sources.key(new String(values, NUMBERS, values.length - NUMBERS, StandardCharsets.UTF_8)),
                        rank.when(),
                        rank.order(),
                        -1);
    }

    /** Depends on all that decides which articles come in which order, and on the values. */
    private static byte[] seal(SearchRequest request, byte[] values) {
        MessageDigest digest = ArticleId.sha256();
        String asked = String.join(
                "\n",
                request.query().query().toString().replaceAll("At\\[from=\\d+, to=\\d+\\]", ""),
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
