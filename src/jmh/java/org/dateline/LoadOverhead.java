package org.dateline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
 *   <li>Dateline: put by two threads, then one commit.
 *   <li>The plain client as its user would have to work: two threads make the same documents of the same articles (words,
 *       stems, marks, JSON) and send them in bulk requests of the size that Dateline's have, then the same requests for the
 *       index of words go as they were recorded, and a refresh. No spool, no look for copies, no checkpoint, no second try.
 *   <li>The plain client with all requests finished before the clock runs, recorded from Dateline: nothing but sending.
 * </ol>
 */
final class LoadOverhead {
    private static final int THREADS = 2;
    private static final int BULK_BYTES = 4 << 20;
    private static final int WARM_ROUNDS = 1;

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

    LoadOverhead(
            List<Article> articles, long textBytes, String address, Path scratch, OpenSearchGenericClient plain) {
        this.articles = articles;
        this.textBytes = textBytes;
        this.address = address;
        this.scratch = scratch;
        this.plain = plain;
    }

    /** Puts articles in two threads and commits once; gives the seconds that it took. */
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
            inTwo(articles, half -> half.forEach(writer::put));
            writer.commit("loaded");
        }
    }

    private interface Half {
        void take(List<Article> half) throws IOException;
    }

    private static void inTwo(List<Article> articles, Half work) throws Exception {
        List<EnginesBenchmark.Work> halves = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            List<Article> half =
                    articles.subList(articles.size() * t / THREADS, articles.size() * (t + 1) / THREADS);
            halves.add(() -> work.take(half));
        }
        atOnce(halves);
    }

    private static void atOnce(List<EnginesBenchmark.Work> all) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> underway = new ArrayList<>();
            for (EnginesBenchmark.Work work : all) {
                underway.add(pool.submit(() -> {
                    work.run();
                    return true;
                }));
            }
            for (Future<?> future : underway) {
                future.get();
            }
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
                        throw new IllegalStateException(way.label + " loaded " + archive.stats().articles() + ".");
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
                    .filter(each -> each.uri().contains("/_bulk") && each.method().equals("POST"))
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
        replay(words);
        if (way == Way.MAKING) {
            inTwo(articles, half -> make(half, "/" + name + "-articles/_bulk"));
        } else {
            atOnce(sent.stream()
                    .filter(each -> !words.contains(each))
                    .map(each -> (EnginesBenchmark.Work) () -> replay(List.of(each)))
                    .toList());
        }
        replay(List.of(new RecordingProxy.Sent("POST", "/" + name + "-*/_refresh", new byte[0])));
    }

    private void make(List<Article> half, String uri) throws IOException {
        ByteArrayOutputStream bulk = new ByteArrayOutputStream(BULK_BYTES);
        for (Article article : half) {
            PlainDocument.append(article.withAdded(Instant.now()), bulk);
            if (bulk.size() >= BULK_BYTES) {
                replay(List.of(new RecordingProxy.Sent("POST", uri, bulk.toByteArray())));
                bulk.reset();
            }
        }
        if (bulk.size() > 0) {
            replay(List.of(new RecordingProxy.Sent("POST", uri, bulk.toByteArray())));
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
                rounds, textBytes / 1e6, sent.stream().mapToLong(each -> each.body().length).sum() / 1e6, sent.size());
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
