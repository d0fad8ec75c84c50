package org.dateline.text;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Scanners, one pool for each language, and the words of the language that all of them have met. A scanner serves one caller
 * at a time; as many are kept as were ever in use at once.
 */
final class Scanners {
    private static final ConcurrentHashMap<String, Scanners> LANGUAGES = new ConcurrentHashMap<>();

    private final String language;
    private final Queue<Scanner> idle = new ConcurrentLinkedQueue<>();
    private final WordTable table = new WordTable();

    private Scanners(String language) {
        this.language = language;
    }

    static Scanners of(String language) {
        Scanners known = LANGUAGES.get(language);
        return known == null ? LANGUAGES.computeIfAbsent(language, Scanners::new) : known;
    }

    static Lease lease(String language) {
        return of(language).lease();
    }

    private Lease lease() {
        Scanner scanner = idle.poll();
        return new Lease(scanner == null ? new Scanner(language, table) : scanner, idle);
    }

    /** Reads one plain word that a lazy pass over a text of this language left out. */
    Word read(String text, int from, int to) {
        try (Lease lease = lease()) {
            return lease.scanner().read(text, from, to);
        }
    }

    /** A scanner until it is closed. */
    record Lease(Scanner scanner, Queue<Scanner> pool) implements AutoCloseable {
        @Override
        public void close() {
            scanner.words().clear();
            pool.add(scanner);
        }
    }
}
