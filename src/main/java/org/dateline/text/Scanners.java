package org.dateline.text;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Scanners with the words that they have met, one pool for each language. A scanner serves one caller at a time; as many are
 * kept as were ever in use at once.
 */
final class Scanners {
    private static final ConcurrentHashMap<String, Queue<Scanner>> POOLS = new ConcurrentHashMap<>();

    private Scanners() {}

    static Lease lease(String language) {
        Queue<Scanner> pool = POOLS.computeIfAbsent(language, l -> new ConcurrentLinkedQueue<>());
        Scanner idle = pool.poll();
        return new Lease(idle == null ? new Scanner(language) : idle, pool);
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
