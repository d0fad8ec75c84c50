package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Fingerprint;

/** Articles that the cluster gave for many at once, by the bands of their fingerprints. Serves one thread. */
final class BandedCopies {
    private record Copy(List<Integer> fingerprint, long story) {}

    private final List<Copy> copies = new ArrayList<>();
    private final Map<Long, List<Integer>> byBand = new HashMap<>();

    /** Takes an article and the number of its story. */
    interface Sink {
        void take(List<Integer> fingerprint, long story);
    }

    void add(List<Integer> fingerprint, long story) {
        for (long band : Fingerprint.bands(fingerprint)) {
            byBand.computeIfAbsent(band, b -> new ArrayList<>(1)).add(copies.size());
        }
        copies.add(new Copy(fingerprint, story));
    }

    /** Hands over the first of those that share a band, each once, in the order in which they were added. */
    void sharing(long[] bands, int most, Sink sink) {
        BitSet sharing = new BitSet();
        for (long band : bands) {
            byBand.getOrDefault(band, List.of()).forEach(sharing::set);
        }
        sharing.stream().limit(most).mapToObj(copies::get).forEach(copy -> sink.take(copy.fingerprint(), copy.story()));
    }
}
