package org.dateline.extract.format;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.dateline.extract.field.FieldMapping;

/**
 * Reads every file of a folder of broken, encrypted and fuzzed documents as {@code load} does, with two threads and their
 * workers, and prints what became of each: statuses, the slowest files, and the sum.
 *
 * <p>Usage: {@code HostileEvaluation FOLDER [--each] [--here]}. Exit 1 where a file is left without a status or a reason,
 * where it took longer than three minutes, or where a document made a request to a listener on loopback that documents were
 * told of by nobody (port 18121).
 */
public final class HostileEvaluation {
    private static final int THREADS = 2;
    private static final int CANARY = 18_121;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** What became of one file. */
    private record Outcome(Path file, List<Extraction> extractions, long millis) {}

    private HostileEvaluation() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        AtomicInteger requests = new AtomicInteger();
        HttpServer canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), CANARY), 0);
        canary.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        canary.start();
        boolean here = Arrays.asList(args).contains("--here");
        ExtractionSettings settings =
                here ? ExtractionSettings.HERE : ExtractionSettings.withWorkers(FieldMapping.NONE, null);
        List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
        long start = System.nanoTime();
        try (Extractor extractor = new ArticleExtractor(settings);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Path file : files) {
                threads.execute(() -> {
                    long before = System.nanoTime();
                    List<Extraction> all = new ArrayList<>();
                    extractor.extract(file, folder.relativize(file).toString(), all::add);
                    outcomes.add(new Outcome(file, all, (System.nanoTime() - before) / 1_000_000));
                });
            }
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.HOURS);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        canary.stop(0);
        boolean good = print(files, outcomes, Arrays.asList(args).contains("--each"));
        System.out.printf(
                "%d files in %.1f s; %d requests to the canary%n", files.size(), took.toMillis() / 1e3, requests.get());
        System.exit(good && took.compareTo(LIMIT) < 0 && requests.get() == 0 ? 0 : 1);
    }

    private static boolean print(List<Path> files, List<Outcome> outcomes, boolean each) {
        Map<Status, Integer> statuses = new TreeMap<>();
        Map<String, Integer> reasons = new TreeMap<>();
        int silent = 0;
        int articles = 0;
        int unread = 0;
        for (Outcome outcome : outcomes) {
            silent += outcome.extractions().isEmpty() ? 1 : 0;
            for (Extraction extraction : outcome.extractions()) {
                statuses.merge(extraction.status(), 1, Integer::sum);
                switch (extraction) {
                    case Extraction.Read read -> articles++;
                    case Extraction.Unread none -> {
                        unread++;
                        silent += none.reason().isBlank() ? 1 : 0;
                        reasons.merge(none.status() + "  " + none.reason(), 1, Integer::sum);
                    }
                }
                if (each) {
                    System.out.println(extraction.location() + "  " + extraction.status() + "  "
                            + (extraction instanceof Extraction.Read read
                                    ? read.article().provenance().mediaType() + "  "
                                            + read.article().title()
                                    : ((Extraction.Unread) extraction).reason()));
                }
            }
        }
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(60)
                .forEach(reason -> System.out.printf("%5d  %s%n", reason.getValue(), reason.getKey()));
        System.out.println("\nslowest:");
        outcomes.stream()
                .sorted(Comparator.comparingLong(Outcome::millis).reversed())
                .limit(8)
                .forEach(outcome -> System.out.printf(
                        "%8d ms  %s  %s%n",
                        outcome.millis(),
                        outcome.file().getFileName(),
                        outcome.extractions().isEmpty()
                                ? ""
                                : outcome.extractions().getLast().status()));
        int sum = statuses.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("\n" + statuses);
        System.out.printf(
                "%d records = %d articles + %d without one; %d files of %d read; %d without status or reason%n",
                sum, articles, unread, outcomes.size(), files.size(), silent);
        return silent == 0 && outcomes.size() == files.size() && sum == articles + unread;
    }
}
