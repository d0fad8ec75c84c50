package org.dateline.lucene;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.dateline.text.Fingerprint;

/**
 * Fingerprints in the index. Their bands are terms; one byte of each value is kept to estimate the similarity, corrected for
 * bytes that are equal by chance. After Broder, "On the resemblance and containment of documents", and Li and König, "b-bit
 * minwise hashing".
 */
final class Fingerprints {
    private static final double CHANCE = 1 / 256.0;

    private Fingerprints() {}

    /**
     * The bands in four bytes each: that in 50 million articles one in four lookups meets a band that is another costs
     * a comparison, and half the bytes of all bands are saved.
     */
    static int[] bands(List<Integer> fingerprint) {
        long[] bands = Fingerprint.bands(fingerprint);
        int[] folded = new int[bands.length];
        for (int b = 0; b < bands.length; b++) {
            folded[b] = (int) (bands[b] ^ bands[b] >>> 32);
        }
        return folded;
    }

    /** A band as a term. */
    static BytesRef term(int band) {
        byte[] bytes = new byte[Integer.BYTES];
        ByteBuffer.wrap(bytes).putInt(band);
        return new BytesRef(bytes);
    }

    static byte[] bytes(List<Integer> fingerprint) {
        byte[] bytes = new byte[fingerprint.size()];
        for (int i = 0; i < bytes.length; i++) {
            int value = fingerprint.get(i) * 0x9E3779B1;
            bytes[i] = (byte) (value >>> 24);
        }
        return bytes;
    }

    /** The estimated Jaccard similarity of the shingles, 0 to 1. */
    static double similarity(byte[] one, BytesRef other) {
        if (one.length == 0 || one.length != other.length) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] == other.bytes[other.offset + i]) {
                equal++;
            }
        }
        return Math.max(0, ((double) equal / one.length - CHANCE) / (1 - CHANCE));
    }
}
