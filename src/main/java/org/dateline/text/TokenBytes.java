package org.dateline.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Index tokens made ready once for all places where they stand: one after the other in UTF-8, each after its length in two
 * bytes.
 */
final class TokenBytes {
    /** Longer tokens are no words; the index takes none above 32 KB. */
    private static final int LONGEST = 1_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Adds a token; an empty or far too long one is left out. */
    TokenBytes add(String token) {
        if (!token.isEmpty() && token.length() <= LONGEST) {
            byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
            out.write(bytes.length >> 8);
            out.write(bytes.length);
            out.writeBytes(bytes);
        }
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    /** The length of the token that begins at an offset; its bytes stand two bytes later. */
    static int length(byte[] tokens, int at) {
        return (tokens[at] & 0xFF) << 8 | tokens[at + 1] & 0xFF;
    }
}
