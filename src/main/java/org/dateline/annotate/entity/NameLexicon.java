package org.dateline.annotate.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    static final NameLexicon NONE = new NameLexicon(Map.of());

    private static final String RESOURCE = "names.tsv.gz";
    private static final int PREFIX = 1 << 7;

    private final long[] hashes;
    private final byte[] flags;

    NameLexicon(Map<String, Integer> names) {
        Map<Long, Integer> byHash = new TreeMap<>();
        names.forEach((name, flag) -> {
            List<String> words = Arrays.asList(name.split(" "));
            long hash = 0;
            for (int i = 0; i < words.size(); i++) {
                hash = extend(hash, words.get(i).hashCode());
                byHash.merge(hash, i == words.size() - 1 ? flag : PREFIX, (a, b) -> a | b);
            }
        });
        hashes = new long[byHash.size()];
        flags = new byte[byHash.size()];
        int at = 0;
        for (Map.Entry<Long, Integer> entry : byHash.entrySet()) {
            hashes[at] = entry.getKey();
            flags[at++] = entry.getValue().byteValue();
        }
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

    /** What the name with this hash can be; negative where a longer name may begin so; 0 for no name. */
    byte flags(long hash) {
        int at = Arrays.binarySearch(hashes, hash);
        return at < 0 ? 0 : flags[at];
    }

    static NameLexicon read(InputStream in) throws IOException {
        Map<String, Integer> names = new TreeMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                names.merge(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)), (a, b) -> a | b);
            }
        }
        return new NameLexicon(names);
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
