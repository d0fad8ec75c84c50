package org.dateline.load;

import java.util.Arrays;
import java.util.Optional;

/**
 * The files that are in the archive, by the 64-bit hash of their key: an open-addressed table of 24 bytes a file, since an
 * archive may hold millions. Two of three million keys share a hash once in four million such archives. Not thread-safe.
 */
final class SettledFiles {
    private static final long FREE = 0;
    private static final long REMOVED = 1;

    private long[] keys = new long[1024];
    private long[] stamps = new long[1024];
    private long[] counts = new long[1024];
    private int used;

    void put(String key, long size, long modified, Journal.Counts given) {
        if (used * 3L > keys.length * 2L) {
            grow();
        }
        long hash = hash(key);
        int slot = slot(hash);
        if (keys[slot] != hash) {
            keys[slot] = hash;
            used++;
        }
        stamps[slot] = stamp(size, modified);
        counts[slot] = clamp(given.articles()) << 32 | clamp(given.quarantined());
    }

    void remove(String key) {
        int slot = slot(hash(key));
        if (keys[slot] != FREE) {
            keys[slot] = REMOVED;
        }
    }

    boolean contains(String key) {
        return keys[slot(hash(key))] != FREE;
    }

    /** How much of a file is in quarantine; 0 where the file is not here. */
    long quarantined(String key) {
        int slot = slot(hash(key));
        return keys[slot] == FREE ? 0 : counts[slot] & 0xFFFFFFFFL;
    }

    /** What a file gave, where it is here with this size and time. */
    Optional<Journal.Counts> find(String key, long size, long modified) {
        int slot = slot(hash(key));
        if (keys[slot] == FREE || stamps[slot] != stamp(size, modified)) {
            return Optional.empty();
        }
        return Optional.of(new Journal.Counts(counts[slot] >>> 32, counts[slot] & 0xFFFFFFFFL));
    }

    /** The slot of a hash, or the free slot where it belongs. */
    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (keys[slot] != FREE && keys[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldStamps = stamps;
        long[] oldCounts = counts;
        int size = oldKeys.length * 2;
        keys = new long[size];
        stamps = new long[size];
        counts = new long[size];
        used = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE && oldKeys[i] != REMOVED) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                stamps[slot] = oldStamps[i];
                counts[slot] = oldCounts[i];
                used++;
            }
        }
        Arrays.fill(oldKeys, FREE);
    }

    private static long clamp(long count) {
        return Math.min(count, Integer.MAX_VALUE);
    }

    private static long stamp(long size, long modified) {
        return mix(size * 0x9E3779B97F4A7C15L + modified);
    }

    /** FNV-1a over the UTF-16 units, then mixed; never one of the two marks. */
    private static long hash(String key) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001B3L;
        }
        hash = mix(hash);
        return hash == FREE || hash == REMOVED ? 2 : hash;
    }

    /** The finaliser of MurmurHash3 (public domain). */
    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
