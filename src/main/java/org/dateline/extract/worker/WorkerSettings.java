package org.dateline.extract.worker;

import java.time.Duration;
import java.util.List;

/**
 * How worker processes run.
 *
 * @param mainClass the class whose main method answers requests on its standard streams
 * @param heapMegabytes the most memory that a worker's heap takes
 * @param timeLimit how long one file may take
 * @param filesPerWorker after how many files a worker is replaced, so that no leak adds up
 * @param options further system properties, {@code -Dname=value}
 */
public record WorkerSettings(
        String mainClass, int heapMegabytes, Duration timeLimit, int filesPerWorker, List<String> options) {
    public static final int HEAP_MEGABYTES = 512;
    public static final Duration TIME_LIMIT = Duration.ofSeconds(60);
    public static final int FILES_PER_WORKER = 500;

    public WorkerSettings {
        options = List.copyOf(options);
    }
}
