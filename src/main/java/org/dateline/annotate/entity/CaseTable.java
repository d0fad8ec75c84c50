package org.dateline.annotate.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * English words that are mostly written in small letters, and those mostly in capitals throughout; any other may be a name.
 * Read when the first text in capitals is met. Immutable and thread-safe.
 */
final class CaseTable {
    private static final String RESOURCE = "casing.txt.gz";

    private final Set<String> words;

    private CaseTable(Set<String> words) {
        this.words = words;
    }

    static CaseTable shipped() {
        return Holder.SHIPPED;
    }

    /** Whether a word is no name by itself. */
    boolean isSmall(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is an acronym. */
    boolean isAcronym(String word) {
        return words.contains(word.toUpperCase(Locale.ROOT));
    }

    private static final class Holder {
        static final CaseTable SHIPPED = read();

        private static CaseTable read() {
            try (InputStream in = CaseTable.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The program lacks its resource " + RESOURCE + "; build it again.");
                }
                return new CaseTable(
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))
                                .lines()
                                .collect(Collectors.toUnmodifiableSet()));
            } catch (IOException e) {
                throw new UncheckedIOException("The program's resource " + RESOURCE + " cannot be read.", e);
            }
        }
    }
}
