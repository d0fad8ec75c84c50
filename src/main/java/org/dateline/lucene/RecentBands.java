package org.dateline.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * Fingerprints by their bands, each band's in the order in which they were added: an open hash of numbers, some thirty bytes a
 * band. Not thread-safe.
 */
final class RecentBands {
    private static final int FIRST_SLOTS = 1 << 10;

    private record Copy(BytesRef fingerprint, long label) {}

    private final List<Copy> copies = new ArrayList<>();

    /** Of each slot: its band, its first entry and its last; entries are numbered from 1, and 0 is none. */
    private int[] bands = new int[FIRST_SLOTS];

    private int[] firsts = new int[FIRST_SLOTS];
    private int[] lasts = new int[FIRST_SLOTS];
    private int used;

    /** Of each entry: the copy, and the next entry of its band. */
    private int[] entries = new int[FIRST_SLOTS];

    private int[] nexts = new int[FIRST_SLOTS];
    private int size;

    /** Offers all fingerprints that share a band. */
    void offer(int band, StoryChoice choice) {
        for (int entry = firsts[slot(band)]; entry != 0; entry = nexts[entry]) {
            Copy copy = copies.get(entries[entry]);
            choice.offer(copy.fingerprint(), copy.label());
        }
    }

    void add(int[] added, byte[] fingerprint, long label) {
        copies.add(new Copy(new BytesRef(fingerprint), label));
        for (int band : added) {
            if (2 * used >= bands.length) {
                grow();
            }
            int slot = slot(band);
            int entry = ++size;
            if (entry == entries.length) {
                entries = Arrays.copyOf(entries, 2 * entry);
                nexts = Arrays.copyOf(nexts, 2 * entry);
            }
            entries[entry] = copies.size() - 1;
            if (firsts[slot] == 0) {
                used++;
                bands[slot] = band;
                firsts[slot] = entry;
            } else {
                nexts[lasts[slot]] = entry;
            }
            lasts[slot] = entry;
        }
    }

    /** The slot of a band, or the free one where it would stand. */
    private int slot(int band) {
        int mask = bands.length - 1;
        int slot = band * 0x9E3779B1 >>> 7 & mask;
        while (firsts[slot] != 0 && bands[slot] != band) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] bandsBefore = bands;
        int[] firstsBefore = firsts;
        int[] lastsBefore = lasts;
        bands = new int[2 * bandsBefore.length];
        firsts = new int[bands.length];
        lasts = new int[bands.length];
        for (int i = 0; i < bandsBefore.length; i++) {
            if (firstsBefore[i] != 0) {
                int slot = slot(bandsBefore[i]);
                bands[slot] = bandsBefore[i];
                firsts[slot] = firstsBefore[i];
                lasts[slot] = lastsBefore[i];
            }
        }
    }
}
