package org.dateline.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Min-hash signatures in the index. Bands of four values are terms, so that of two articles with similarity s, 1 − (1 − s⁴)
 * to the 16th are met (0.99 at 0.7, 0.89 at 0.6, 0.64 at 0.5); one byte of each value is kept to estimate the similarity, corrected for
 * bytes that are equal by chance. After Broder, "On the resemblance and containment of documents", and Li and König, "b-bit
 * minwise hashing".
 */
final class Fingerprints {
    /** Articles whose shingles are so much alike tell one story. */
    static final double SAME_STORY = 0.5;

    private static final int BAND = 4;
    private static final double CHANCE = 1 / 256.0;

    private Fingerprints() {}

    /** The bands: the number of the band and a hash of its values. */
    static List<String> bands(List<Integer> fingerprint) {
        List<String> bands = new ArrayList<>();
        for (int at = 0; at + BAND <= fingerprint.size(); at += BAND) {
            long hash = 0xcbf29ce484222325L;
            for (int value : fingerprint.subList(at, at + BAND)) {
                hash = (hash ^ value) * 0x100000001b3L;
                hash ^= hash >>> 29;
            }
            bands.add(Integer.toString(at / BAND, 36) + ':' + Long.toString(hash, 36));
        }
        return bands;
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
