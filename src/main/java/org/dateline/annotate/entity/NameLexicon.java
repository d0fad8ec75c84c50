package org.dateline.annotate.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Known names of places and people, as hints to the name model: what a name can be, never what it is here. Immutable and
 * thread-safe; one copy serves the program. Kept as hashes: two names in four billion may be confused.
 */
final class NameLexicon {
    static final int COUNTRY = 1;
    static final int REGION = 2;
    static final int CITY = 4;
    static final int LARGE_CITY = 8;
    static final int GIVEN_NAME = 16;
    static final int FAMILY_NAME = 32;
    static final int ORGANIZATION = 64;

    /** What the model learns from; organisations are known for sure or not at all. */
    static final int PLACES_AND_PEOPLE = 63;

    private static final String RESOURCE = "names.tsv.gz";
    private static final int PREFIX = 1 << 7;

    /** An open hash of at least twice as many slots as names; a slot without flags is free. */
    private long[] hashes = new long[1 << 10];

    private byte[] flags = new byte[1 << 10];
    private int size;

    private NameLexicon() {}

    private void add(long hash, int flag) {
        if (++size * 2 > hashes.length) {
            grow();
        }
        int slot = slot(hash);
        hashes[slot] = hash;
        flags[slot] |= (byte) flag;
    }

    private void grow() {
        long[] oldHashes = hashes;
        byte[] oldFlags = flags;
        hashes = new long[oldHashes.length * 4];
        flags = new byte[oldFlags.length * 4];
        size = 0;
        for (int i = 0; i < oldFlags.length; i++) {
            if (oldFlags[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                flags[slot] = oldFlags[i];
                size++;
            }
        }
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (flags[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The lexicon that the program ships. */
    static NameLexicon shipped() {
        return Holder.SHIPPED;
    }

    /** The hash of a name one word longer; that of no words is 0. */
    static long extend(long hash, int wordHash) {
        return hash * 0x9E3779B97F4A7C15L + wordHash + 1;
    }

    int flags(String word) {
        return flags(extend(0, word.hashCode())) & ~PREFIX;
    }

    /** What a name of several words can be. */
    int flags(List<String> words) {
        long hash = 0;
        for (String word : words) {
            hash = extend(hash, word.hashCode());
        }
        return flags(hash) & ~PREFIX;
    }

    /** What the name with this hash can be; negative where a longer name may begin so; 0 for no name. */
    byte flags(long hash) {
        return flags[slot(hash)];
    }

    /** Reads lines of a name, its words parted by blanks, a tab and the sum of what it can be. */
    static NameLexicon read(InputStream in) throws IOException {
        NameLexicon lexicon = new NameLexicon();
        String text;
        try (GZIPInputStream lines = new GZIPInputStream(in, 1 << 16)) {
            text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
        }
        int at = 0;
        while (at < text.length()) {
            at = lexicon.readLine(text, at);
        }
        return lexicon;
    }

    private int readLine(String text, int from) {
        long hash = 0;
        int word = 0;
        int at = from;
        for (char c = text.charAt(at); c != '\t'; c = text.charAt(++at)) {
            if (c == ' ') {
                hash = extend(hash, word);
                add(hash, PREFIX);
                word = 0;
            } else {
                word = word * 31 + c;
            }
        }
        int end = text.indexOf('\n', at);
        add(extend(hash, word), Integer.parseInt(text, at + 1, end < 0 ? text.length() : end, 10));
        return end < 0 ? text.length() : end + 1;
    }

    private static final class Holder {
        static final NameLexicon SHIPPED = load();

        private static NameLexicon load() {
            try (InputStream in = NameLexicon.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The program lacks its resource " + RESOURCE + "; build it again.");
                }
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The program's resource " + RESOURCE + " cannot be read.", e);
            }
        }
    }
}
