package org.dateline.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The permanent name of an article: 32 lower-case hexadecimal digits, the first half of the SHA-256 of the bytes of its
 * record followed by its ordinal among the articles of that record. It depends on nothing that an extractor computes, so a
 * better extractor keeps every address, and loading the same bytes again finds the same articles.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public ArticleId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An article id is 32 hexadecimal digits, not '" + value + "'.");
        }
    }

    /**
     * Names the article at {@code ordinal} (from 0) among those of one record.
     *
     * @param recordSha256 the 32 bytes of the SHA-256 of the record: the whole file, or one line, row or member of it
     */
    public static ArticleId of(byte[] recordSha256, int ordinal) {
        MessageDigest digest = sha256();
        digest.update(recordSha256);
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (ordinal >>> shift));
        }
        return new ArticleId(HexFormat.of().formatHex(digest.digest(), 0, 16));
    }

    /** Whether a string has the form of an id. */
    public static boolean isId(String value) {
        return FORM.matcher(value).matches();
    }

    /** A new SHA-256 digest, which every Java platform has. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java platform must have.", e);
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
