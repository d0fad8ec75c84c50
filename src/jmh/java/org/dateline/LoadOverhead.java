package org.dateline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Article;
import org.dateline.opensearch.OpenSearchArchive;
import org.dateline.opensearch.PlainDocument;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;

/**
 * What Dateline adds to loading a cluster, by three ways of loading the same articles into an index of the same mapping, in
 * turns, the first round of which warms all and is not counted:
 *
 * <ol>
 *   <li>Dateline: put by two threads, while a third commits after each quarter of the articles, as {@code load.LoadRun} does.
 *   <li>The plain client as its user would have to work to have the same documents in the index: two threads make them of the
 *       same articles (words, stems, marks, JSON) and send them in bulk requests of the size that Dateline's have, with a
 *       refresh after each quarter; the requests for the index of words go as they were recorded. No spool that keeps
 *       from the cluster what is not committed, no look for copies, no checkpoint, no second try.
 *   <li>The plain client with all requests finished before the clock runs, recorded from Dateline, sent in the same way:
 *       nothing but sending.
 * </ol>
 */
final class LoadOverhead {
    private static final int THREADS = 2;
    private static final int BULK_BYTES = 4 << 20;
    private static final int WARM_ROUNDS = 1;
    /** How often a load makes visible what it has: about as often as a load of a minute does. */
    private static final int PARTS = 4;

    private enum Way {
        DATELINE("Dateline"),
        MAKING("plain, making"),
        FINISHED("plain, finished");

        private final String label;

        Way(String label) {
            this.label = label;
        }
    }

    private final List<Article> articles;
    private final long textBytes;
    private final String address;
    private final Path scratch;
    private final OpenSearchGenericClient plain;
    private final double[] seconds = new double[Way.values().length];
    private final double[] client = new double[Way.values().length];
    private final double[] node = new double[Way.values().length];

    LoadOverhead(List<Article> articles, long textBytes, String address, Path scratch, OpenSearchGenericClient plain) {
        this.articles = articles;
        this.textBytes = textBytes;
        this.address = address;
        this.scratch = scratch;
        this.plain = plain;
    }

    /** Puts articles in two threads and commits four times; gives the seconds that it took. */
    static double load(String engine, Archive archive, List<Article> articles, long textBytes) {
        double seconds = EnginesBenchmark.ms(() -> put(archive, articles)) / 1e3;
        long size = archive.stats().indexBytes();
        System.out.printf(
                "load %-10s %6.0f articles/s  %5.2f MB/s  index %.1f MB = %.2f of the text%n",
                engine, articles.size() / seconds, textBytes / 1e6 / seconds, size / 1e6, (double) size / textBytes);
        return seconds;
    }

    private static void put(Archive archive, List<Article> articles) throws Exception {
        try (ArchiveWriter writer = archive.writer()) {
            inParts(articles, () -> writer::put, () -> writer.commit("loaded"));
        }
    }

    /** Takes things one after the other; what it gathered of them goes when it is closed. */
    private interface Taker<T> extends AutoCloseable {
        void take(T thing) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    /**
     * Lets two threads take things, as a load does, while this one commits after each part of them, the last when all is done.
     */
    private static <T> void inParts(List<T> things, Supplier<Taker<T>> takers, EnginesBenchmark.Work commit)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        CountDownLatch[] parts = new CountDownLatch[PARTS];
        for (int p = 0; p < PARTS; p++) {
            parts[p] = new CountDownLatch(things.size() * (p + 1) / PARTS);
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> underway = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                underway.add(pool.submit(() -> {
                    try (Taker<T> taker = takers.get()) {
                        for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                            taker.take(things.get(i));
                            for (CountDownLatch part : parts) {
                                part.countDown();
                            }
                        }
                    }
                    return true;
                }));
            }
            for (int p = 0; p < PARTS - 1; p++) {
                parts[p].await();
                commit.run();
            }
            for (Future<?> future : underway) {
                future.get();
            }
            commit.run();
        }
    }

    /** Whether Dateline adds no more than some percent to the CPU of client and node together and to the time. */
    boolean run(int rounds, int mostPercent) throws Exception {
        CpuClock cpu = new CpuClock(address);
        String recordedAs = name("recorded");
        List<RecordingProxy.Sent> sent = recorded(recordedAs);
        for (int round = -WARM_ROUNDS; round < rounds; round++) {
            for (int turn = 0; turn < Way.values().length; turn++) {
                Way way = Way.values()[Math.floorMod(turn + round, Way.values().length)];
                String name = name("load");
                List<RecordingProxy.Sent> again =
                        sent.stream().map(each -> each.to(recordedAs, name)).toList();
                try (Archive archive = open(address, name)) {
                    archive.writer().close();
                    CpuClock.Times before = cpu.times();
                    double ms = EnginesBenchmark.ms(() -> load(way, archive, name, again));
                    CpuClock.Times spent = cpu.times().since(before);
                    if (archive.stats().articles() != articles.size()) {
                        throw new IllegalStateException(
                                way.label + " loaded " + archive.stats().articles() + ".");
                    }
                    if (round >= 0) {
                        seconds[way.ordinal()] += ms / 1e3;
                        client[way.ordinal()] += spent.clientMs();
                        node[way.ordinal()] += spent.nodeMs();
                    }
                }
                drop(name);
            }
        }
        return report(rounds, sent, mostPercent);
    }

    private List<RecordingProxy.Sent> recorded(String name) throws Exception {
        try (RecordingProxy proxy = new RecordingProxy(address);
                Archive recorded = open(proxy.address(), name)) {
            put(recorded, articles);
            drop(name);
            return proxy.take().stream()
                    .filter(each ->
                            each.uri().contains("/_bulk") && each.method().equals("POST"))
                    .toList();
        }
    }

    private void load(Way way, Archive archive, String name, List<RecordingProxy.Sent> sent) throws Exception {
        if (way == Way.DATELINE) {
            put(archive, articles);
            return;
        }
        List<RecordingProxy.Sent> words =
                sent.stream().filter(each -> each.uri().contains("-words")).toList();
        RecordingProxy.Sent refresh = new RecordingProxy.Sent("POST", "/" + name + "-*/_refresh", new byte[0]);
        if (way == Way.MAKING) {
            replay(words);
            inParts(articles, () -> new Making("/" + name + "-articles/_bulk"), () -> replay(List.of(refresh)));
        } else {
            inParts(sent, () -> request -> replay(List.of(request)), () -> replay(List.of(refresh)));
        }
    }

    /** Makes documents and sends them when there are enough for a request. */
    private final class Making implements Taker<Article> {
        private final ByteArrayOutputStream bulk = new ByteArrayOutputStream(BULK_BYTES);
        private final String uri;

        Making(String uri) {
            this.uri = uri;
        }

        @Override
        public void take(Article article) throws IOException {
            PlainDocument.append(article.withAdded(Instant.now()), bulk);
            if (bulk.size() >= BULK_BYTES) {
                close();
            }
        }

        @Override
        public void close() throws IOException {
            if (bulk.size() > 0) {
                replay(List.of(new RecordingProxy.Sent("POST", uri, bulk.toByteArray())));
                bulk.reset();
            }
        }
    }

    private boolean report(int rounds, List<RecordingProxy.Sent> sent, int mostPercent) {
        double loaded = articles.size() * (double) rounds;
        for (Way way : Way.values()) {
            int w = way.ordinal();
            System.out.printf(
                    "load by %-15s %5.0f articles/s; CPU of an article: client %.2f ms, node %.2f ms%n",
                    way.label, loaded / seconds[w], client[w] / loaded, node[w] / loaded);
        }
        System.out.printf(
                "%d rounds; %.1f MB of text, %.1f MB sent in %d requests%n",
                rounds,
                textBytes / 1e6,
                sent.stream().mapToLong(each -> each.body().length).sum() / 1e6,
                sent.size());
        boolean good = true;
        for (Way way : List.of(Way.MAKING, Way.FINISHED)) {
            int w = way.ordinal();
            double cpu = 100 * ((client[0] + node[0]) / (client[w] + node[w]) - 1);
            double time = 100 * (seconds[0] / seconds[w] - 1);
            System.out.printf("Dateline adds to a load by '%s': %.0f %% CPU, %.0f %% time%n", way.label, cpu, time);
            good &= way != Way.MAKING || (cpu <= mostPercent && time <= mostPercent);
        }
        return good;
    }

    private static String name(String which) {
        return "bench-" + which + System.nanoTime() % 1_000_000;
    }

    private Archive open(String at, String name) {
        return OpenSearchArchive.open(EnginesBenchmark.settings(at, name, scratch), Clock.systemUTC());
    }

    private void drop(String name) throws IOException {
        replay(List.of(new RecordingProxy.Sent("DELETE", "/" + name + "-*", new byte[0])));
    }

    private void replay(List<RecordingProxy.Sent> sent) throws IOException {
        RecordingProxy.replay(sent, plain);
    }
}
