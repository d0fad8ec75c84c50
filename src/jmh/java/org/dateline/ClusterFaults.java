package org.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.extract.format.ExtractionSettings;
import org.dateline.load.BulkLoader;
import org.dateline.load.LoadProgress;
import org.dateline.load.SourceRoot;
import org.dateline.opensearch.ClusterSettings;
import org.dateline.opensearch.OpenSearchArchive;
import org.dateline.opensearch.OpenSearchNode;
import org.dateline.query.At;
import org.dateline.query.DateRange;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;

/**
 * Three nodes, replicas 1: {@code ClusterFaults SCRATCH [ARTICLES]}. During a load of so many articles (100,000) the elected
 * manager is killed, and started again after it; during a second load the connections between loader and cluster are cut for 15
 * seconds, and during a third one node hangs as long. Searches go on throughout. Exits with 1 unless each load ends by itself with every article there once, and none that a commit had
 * acknowledged was missing at any time after.
 */
public final class ClusterFaults {
    private static final int FILES = 100;
    private static final int CUT_SECONDS = 15;

    private final Path scratch;
    private final int articles;
    private final HttpClient http = HttpClient.newHttpClient();
    private OpenSearchNode killedNode;

    private ClusterFaults(Path scratch, int articles) {
        this.scratch = scratch;
        this.articles = articles;
    }

    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        Path scratch = Files.createDirectories(Path.of(arguments[0]));
        System.exit(new ClusterFaults(scratch, articles).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        List<OpenSearchNode> nodes = OpenSearchNode.cluster(scratch.resolve("nodes"), 3);
        System.out.println("three nodes are up");
        List<Gate> gates = new ArrayList<>();
        for (OpenSearchNode node : nodes) {
            gates.add(new Gate(URI.create(node.address()).getPort()));
        }
        List<String> addresses = gates.stream().map(Gate::address).toList();
        try {
            boolean killed = load("killed", addresses, () -> kill(nodes));
            killedNode.restart(nodes);
            boolean cut = load("cut", addresses, () -> cut(gates));
            boolean hung = load("hung", addresses, () -> hang(nodes.getLast()));
            return killed && cut && hung;
        } finally {
            nodes.forEach(OpenSearchNode::close);
        }
    }

    private interface Fault {
        void happen() throws Exception;
    }

    private boolean load(String name, List<String> addresses, Fault fault) throws Exception {
        Path folder = scratch.resolve(name);
        ClusterSettings loading =
                new ClusterSettings(addresses, null, null, null, "faults-" + name, 3, folder.resolve("loader"));
        Path corpus = corpus(folder.resolve("corpus"));
        AtomicBoolean ended = new AtomicBoolean();
        Watch watch = new Watch();
        long began = System.nanoTime();
        try (Archive archive = OpenSearchArchive.open(loading, Clock.systemUTC())) {
            CompletableFuture<LoadProgress> load = CompletableFuture.supplyAsync(() -> {
                BulkLoader loader = new BulkLoader(
                        archive,
                        folder.resolve("loader/journal.jsonl"),
                        new DatelineRooms().extractor(ExtractionSettings.HERE),
                        article -> article,
                        2);
                return loader.load(List.of(SourceRoot.of(corpus)), line -> {});
            });
            CompletableFuture<Void> searching = CompletableFuture.runAsync(() -> watch.search(archive, ended, load));
            while (watch.most.get() < articles / 4 && !load.isDone()) {
                load.copy().completeOnTimeout(null, 50, TimeUnit.MILLISECONDS).join();
            }
            System.out.printf("%s: %,d articles are there when it happens%n", name, watch.most.get());
            fault.happen();
            LoadProgress progress = load.get(30, TimeUnit.MINUTES);
            ended.set(true);
            searching.get(2, TimeUnit.MINUTES);
            Set<String> ids = new HashSet<>();
            AtomicInteger exported = new AtomicInteger();
            archive.export(everything(), article -> {
                exported.incrementAndGet();
                return ids.add(article.title());
            });
            boolean right = exported.get() == articles && ids.size() == articles && watch.lost.get() == 0;
            System.out.printf(
                    "%s: ended by itself after %.0f s; discovered %,d, quarantined %,d; there %,d, different %,d; "
                            + "%,d searches, %d failed, longest stall %.1f s, fewer than acknowledged %d times: %s%n",
                    name,
                    (System.nanoTime() - began) / 1e9,
                    progress.discovered(),
                    progress.quarantined(),
                    exported.get(),
                    ids.size(),
                    watch.searches.get(),
                    watch.failed.get(),
                    watch.longestNs / 1e9,
                    watch.lost.get(),
                    right ? "right" : "WRONG");
            return right;
        }
    }

    /** Searches until the load has ended, and sees whether what was there is there. */
    private static final class Watch {
        private final AtomicInteger searches = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final AtomicInteger lost = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private String checkpoint = "";
        private int acknowledged;
        private volatile long longestNs;

        void search(Archive archive, AtomicBoolean ended, CompletableFuture<?> load) {
            while (!ended.get() && !load.isCompletedExceptionally()) {
                long began = System.nanoTime();
                try {
                    String now = archive.checkpoint();
                    if (!now.equals(checkpoint)) {
                        // The only loader has committed since: all that was ever seen is acknowledged.
                        checkpoint = now;
                        acknowledged = most.get();
                    }
                    int there = (int) archive.search(everything()).total().count();
                    searches.incrementAndGet();
                    if (there < acknowledged) {
                        lost.incrementAndGet();
                    }
                    most.set(Math.max(most.get(), there));
                } catch (ArchiveException e) {
                    failed.incrementAndGet();
                }
                longestNs = Math.max(longestNs, System.nanoTime() - began);
                load.copy()
                        .completeOnTimeout(null, 200, TimeUnit.MILLISECONDS)
                        .exceptionally(e -> null)
                        .join();
            }
        }
    }

    private static SearchRequest everything() {
        ParsedQuery all = new ParsedQuery("", new Query.Everything(At.NOWHERE), "", List.of(), List.of());
        return new SearchRequest(
                all,
                Map.of(),
                DateRange.EVER,
                false,
                Sort.NEWEST,
                SearchRequest.Group.NONE,
                0,
                0,
                null,
                Map.of(),
                false);
    }

    private void kill(List<OpenSearchNode> nodes) throws Exception {
        String manager = http.send(
                        HttpRequest.newBuilder(URI.create(nodes.getFirst().address() + "/_cat/cluster_manager?h=node"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body()
                .strip();
        killedNode = nodes.get(Integer.parseInt(manager.substring(1)) - 1);
        killedNode.kill();
        System.out.println("killed " + manager + ", the elected manager");
    }

    private static void hang(OpenSearchNode node) {
        node.pause();
        System.out.println("a node hangs");
        new CompletableFuture<Void>()
                .completeOnTimeout(null, CUT_SECONDS, TimeUnit.SECONDS)
                .join();
        node.resume();
        System.out.println("the node goes on");
    }

    private static void cut(List<Gate> gates) throws Exception {
        gates.forEach(gate -> gate.open(false));
        System.out.println("the connections are cut");
        new CompletableFuture<Void>()
                .completeOnTimeout(null, CUT_SECONDS, TimeUnit.SECONDS)
                .join();
        gates.forEach(gate -> gate.open(true));
        System.out.println("the connections are mended");
    }

    private Path corpus(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; file < FILES; file++) {
            StringBuilder lines = new StringBuilder();
            for (int n = file; n < articles; n += FILES) {
                lines.append("{\"title\":\"Report ")
                        .append(n)
                        .append("\",\"body\":\"The harbour of Bamako expects ship number ")
                        .append(n)
                        .append(" today, officials in Mali said. The shipment of day ")
                        .append(n % 997)
                        .append(" was late.\",\"date\":\"2023-06-01\",\"language\":\"en\"}\n");
            }
            Files.writeString(folder.resolve("part-" + file + ".jsonl"), lines);
        }
        return folder;
    }

    /** A door before a node, which can be shut: connections end, and new ones are refused. */
    private static final class Gate {
        private final int target;
        private final ServerSocket door;
        private final Set<Socket> open = ConcurrentHashMap.newKeySet();
        private volatile boolean isOpen = true;

        Gate(int target) throws IOException {
            this.target = target;
            this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::accept);
        }

        String address() {
            return "http://127.0.0.1:" + door.getLocalPort();
        }

        void open(boolean wanted) {
            isOpen = wanted;
            if (!wanted) {
                open.forEach(Gate::close);
            }
        }

        private void accept() {
            while (true) {
                try {
                    Socket from = door.accept();
                    if (!isOpen) {
                        close(from);
                        continue;
                    }
                    connect(from);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        private void connect(Socket from) {
            try {
                Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(from);
                open.add(to);
                Thread.ofVirtual().start(() -> pass(from, to));
                Thread.ofVirtual().start(() -> pass(to, from));
            } catch (IOException e) {
                // The node behind is gone; whoever knocked is told by the closed connection.
                close(from);
            }
        }

        private void pass(Socket from, Socket to) {
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] buffer = new byte[1 << 16];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    out.write(buffer, 0, n);
                }
            } catch (IOException e) {
                // The connection was cut.
            } finally {
                close(from);
                close(to);
                open.remove(from);
                open.remove(to);
            }
        }

        private static void close(Socket socket) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
