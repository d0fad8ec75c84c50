package org.dateline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Article;
import org.dateline.opensearch.OpenSearchArchive;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;

/**
 * What Dateline adds to loading a cluster: the bulk requests of one load are recorded, and sent again by the official client
 * alone, as many at once, to indexes of the same mapping; between these two loads Dateline loads the same once more, itself.
 */
final class LoadOverhead {
    private static final int AT_ONCE = 3;

    private final List<Article> articles;
    private final long textBytes;
    private final String address;
    private final Path scratch;

    LoadOverhead(List<Article> articles, long textBytes, String address, Path scratch) {
        this.articles = articles;
        this.textBytes = textBytes;
        this.address = address;
        this.scratch = scratch;
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
        try (ArchiveWriter writer = archive.writer();
                var pool = Executors.newFixedThreadPool(2)) {
            int half = articles.size() / 2;
            var one = pool.submit(() -> articles.subList(0, half).forEach(writer::put));
            var two = pool.submit(() -> articles.subList(half, articles.size()).forEach(writer::put));
            one.get();
            two.get();
            writer.commit("loaded");
        }
    }

    /** Whether Dateline adds no more than some percent to the CPU of client and node together. */
    boolean run(OpenSearchGenericClient plain, int mostPercent) throws Exception {
        CpuClock cpu = new CpuClock(address);
        List<RecordingProxy.Sent> sent;
        String first = name("first");
        try (RecordingProxy proxy = new RecordingProxy(address);
                Archive recorded = open(proxy.address(), first)) {
            put(recorded, articles);
            sent = proxy.take().stream()
                    .filter(each ->
                            each.uri().contains("/_bulk") && each.method().equals("POST"))
                    .toList();
        }
        double[] wall = new double[2];
        CpuClock.Times[] spent = new CpuClock.Times[2];
        try (Archive archive = open(address, name("second"))) {
            archive.writer().close();
            CpuClock.Times before = cpu.times();
            wall[0] = EnginesBenchmark.ms(() -> put(archive, articles)) / 1e3;
            spent[0] = cpu.times().since(before);
        }
        String third = name("third");
        try (Archive archive = open(address, third)) {
            archive.writer().close();
            List<RecordingProxy.Sent> again =
                    sent.stream().map(each -> each.to(first, third)).toList();
            CpuClock.Times before = cpu.times();
            wall[1] = EnginesBenchmark.ms(() -> send(again, third, plain)) / 1e3;
            spent[1] = cpu.times().since(before);
        }
        String[] names = {"Dateline", "plain client"};
        for (int way = 0; way < 2; way++) {
            System.out.printf(
                    "load by %-12s %6.1f s, %4.0f articles/s; CPU of an article: client %.2f ms, node %.2f ms%n",
                    names[way],
                    wall[way],
                    articles.size() / wall[way],
                    spent[way].clientMs() / articles.size(),
                    spent[way].nodeMs() / articles.size());
        }
        double added =
                100 * ((spent[0].clientMs() + spent[0].nodeMs()) / (spent[1].clientMs() + spent[1].nodeMs()) - 1);
        System.out.printf(
                "Dateline adds %.0f %% to the CPU of a load by the plain client, %.0f %% to its time (%.1f MB of text, %.1f MB sent)%n",
                added,
                100 * (wall[0] / wall[1] - 1),
                textBytes / 1e6,
                sent.stream().mapToLong(each -> each.body().length).sum() / 1e6);
        return added <= mostPercent;
    }

    private static String name(String which) {
        return "bench-" + which + System.nanoTime() % 1_000_000;
    }

    private Archive open(String at, String name) {
        return OpenSearchArchive.open(EnginesBenchmark.settings(at, name, scratch), Clock.systemUTC());
    }

    private static void send(List<RecordingProxy.Sent> sent, String name, OpenSearchGenericClient plain)
            throws Exception {
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> underway = new ArrayList<>();
            for (RecordingProxy.Sent each : sent) {
                underway.add(senders.submit(() -> {
                    replay(List.of(each), plain);
                    return true;
                }));
            }
            for (Future<?> future : underway) {
                future.get();
            }
        }
        replay(List.of(new RecordingProxy.Sent("POST", "/" + name + "-*/_refresh", new byte[0])), plain);
    }

    private static void replay(List<RecordingProxy.Sent> sent, OpenSearchGenericClient plain) throws IOException {
        RecordingProxy.replay(sent, plain);
    }
}
