package org.dateline.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Tells of most terms of one field that a segment does not have them, by one read of memory rather than a look into the
 * segment's dictionary: a Bloom filter a segment (Bloom, 1970), all bits of a term in one word (Putze, Sanders and Singler,
 * 2007), a byte a term, wrong of one absent term in about twenty. A segment's filter is made when it was asked so often that
 * this pays, which one load of a few files does not reach, and goes with the segment. Together they take at most a
 * thirty-second of the heap; segments beyond that are asked themselves. Thread-safe.
 */
final class TermFilters {
    private static final int LOOKS_A_TERM_PAYS = 4;
    private static final int LARGEST_SHARE_OF_HEAP = 5;

    private final String field;
    private final long mostBytes = Runtime.getRuntime().maxMemory() >> LARGEST_SHARE_OF_HEAP;
    private final AtomicLong bytes = new AtomicLong();
    private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

    private static final class Segment {
        final AtomicInteger looks = new AtomicInteger();
        final AtomicBoolean made = new AtomicBoolean();
        volatile long @Nullable [] words;
    }

    TermFilters(String field) {
        this.field = field;
    }

    /** Whether a segment may have any document with a term, deleted ones among them; never false where it has one. */
    boolean mayHave(LeafReader reader, BytesRef term) throws IOException {
        IndexReader.CacheHelper core = reader.getCoreCacheHelper();
        if (core == null) {
            return true;
        }
        Segment segment = segments.get(core.getKey());
        if (segment == null) {
            segment = add(core);
        }
        long[] words = segment.words;
        if (words == null) {
            words = ask(segment, reader);
        }
        if (words == null) {
            return true;
        }
        long hash = hash(term);
        long bits = bits(hash);
        return (words[word(hash, words)] & bits) == bits;
    }

    /** What all filters take. */
    long bytes() {
        return bytes.get();
    }

    private Segment add(IndexReader.CacheHelper core) {
        Segment added = new Segment();
        Segment before = segments.putIfAbsent(core.getKey(), added);
        if (before != null) {
            return before;
        }
        core.addClosedListener(this::drop);
        return added;
    }

    private void drop(IndexReader.CacheKey key) {
        Segment gone = segments.remove(key);
        long[] words = gone == null ? null : gone.words;
        if (words != null) {
            bytes.addAndGet(-(long) words.length * Long.BYTES);
        }
    }

    /** Counts a look; the one that makes enough makes the filter, while others go on without. */
    private long @Nullable [] ask(Segment segment, LeafReader reader) throws IOException {
        Terms terms = reader.terms(field);
        long size = terms == null ? 0 : terms.size();
        long needed = Math.max(1, Long.highestOneBit(size) * 2 / Long.BYTES);
        boolean pays = (long) segment.looks.incrementAndGet() * LOOKS_A_TERM_PAYS > size;
        if (!pays
                || needed > Integer.MAX_VALUE
                || bytes.get() + needed * Long.BYTES > mostBytes
                || !segment.made.compareAndSet(false, true)) {
            return null;
        }
        bytes.addAndGet(needed * Long.BYTES);
        long[] words = new long[(int) needed];
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                long hash = hash(term);
                words[word(hash, words)] |= bits(hash);
            }
        }
        segment.words = words;
        return words;
    }

    private static long hash(BytesRef term) {
        long hash = StringHelper.murmurhash3_x86_32(term, 0) * 0x9E3779B97F4A7C15L;
        return (hash ^ hash >>> 32) * 0xD6E8FEB86659FD93L;
    }

    private static int word(long hash, long[] words) {
        return (int) (hash >>> 32) & words.length - 1;
    }

    private static long bits(long hash) {
        return 1L << hash | 1L << (hash >>> 6) | 1L << (hash >>> 12);
    }
}
