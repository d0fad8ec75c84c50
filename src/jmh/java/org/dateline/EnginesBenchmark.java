package org.dateline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.dateline.archive.Archive;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.Editorial;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.Status;
import org.dateline.lucene.LuceneArchive;
import org.dateline.opensearch.ClusterSettings;
import org.dateline.opensearch.OpenSearchArchive;
import org.dateline.opensearch.OpenSearchNode;
import org.dateline.text.Fingerprint;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.transport.OpenSearchTransport;

/**
 * Both engines side by side on the same articles and queries in one run: {@code EnginesBenchmark DATA SCRATCH [ARTICLES]
 * [QUERIES] [LOADS] [ADDRESS [PROCESS]]}. Prints load rates, index sizes and latencies, and what Dateline adds to the official
 * client alone: to its loads ({@link LoadOverhead}), LOADS rounds of them, and to its searches ({@link SearchOverhead}), QUERIES
 * of each shape; 0 leaves a part out. Without an address a node is started as it is run for users; PROCESS is that of a node of
 * this machine. Annotation and extraction are left out, since both engines share them. Run with {@code
 * -XX:-UseDynamicNumberOfCompilerThreads}, see {@link CpuClock}. Exits with 1 where Dateline adds more than {@value
 * #MOST_PERCENT} % to the time of searches, or to the CPU or time of loads, by the plain client that does the same job.
 */
public final class EnginesBenchmark {
    private static final int MOST_PERCENT = 15;

    private final List<Article> articles = new ArrayList<>();
    private long textBytes;

    private EnginesBenchmark(Path data, int most) throws IOException {
        List<NewsTexts.Text> all = new ArrayList<>(NewsTexts.of(data).all());
        Collections.shuffle(all, new Random(5));
        for (int n = 0; n < Math.min(most, all.size()); n++) {
            NewsTexts.Text text = all.get(n);
            textBytes += text.title().length() + text.body().length();
            articles.add(article(n, text));
        }
    }

    private static Article article(int n, NewsTexts.Text text) {
        Body.Builder body = new Body.Builder();
        for (String paragraph : text.body().split("\\n\\s*\\n")) {
            body.add(Body.Kind.PARAGRAPH, paragraph);
        }
        byte[] id = ("benchmark " + n).getBytes(StandardCharsets.UTF_8);
        String hash = HexFormat.of().formatHex(ArticleId.sha256().digest(id), 0, 16);
        return new Article(
                new ArticleId(hash),
                null,
                text.title(),
                body.build(),
                "en",
                Publication.UNKNOWN,
                Editorial.NONE,
                new Provenance(
                        List.of(new Location("bench/" + n % 100 + ".jsonl", "line " + n)),
                        "text/plain",
                        hash,
                        Status.OK,
                        null,
                        null),
                new Annotations(List.of(), List.of(), List.of(), Fingerprint.of(text.body()), ""),
                List.of(),
                null,
                null);
    }

    public static void main(String[] arguments) throws Exception {
        int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20_000;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 30;
        Path scratch = Files.createDirectories(Path.of(arguments[1]));
        EnginesBenchmark benchmark = new EnginesBenchmark(Path.of(arguments[0]), most);
        int loads = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 3;
        String address;
        long node;
        if (arguments.length > 5) {
            address = arguments[5];
            node = arguments.length > 6 ? Long.parseLong(arguments[6]) : 0;
        } else {
            OpenSearchNode started = OpenSearchNode.serve(scratch.resolve("node"));
            address = started.address();
            node = started.pid();
        }
        System.exit(benchmark.run(scratch, address, node, rounds, loads) ? 0 : 1);
    }

    private boolean run(Path scratch, String address, long node, int rounds, int loads) throws Exception {
        String name = "bench" + System.nanoTime() % 1_000_000;
        try (RecordingProxy proxy = new RecordingProxy(address);
                Archive lucene = LuceneArchive.open(scratch.resolve("lucene" + name));
                Archive cluster = OpenSearchArchive.open(settings(address, name, scratch), Clock.systemUTC());
                Archive recording =
                        OpenSearchArchive.open(settings(proxy.address(), name, scratch), Clock.systemUTC());
                StandardSearch standard = new StandardSearch(address, name);
                OpenSearchTransport transport = RecordingProxy.plain(address)) {
            OpenSearchGenericClient plain = new OpenSearchGenericClient(transport);
            System.out.printf("%,d articles, %.1f MB of text%n", articles.size(), textBytes / 1e6);
            boolean good = loads == 0
                    || new LoadOverhead(articles, textBytes, address, scratch, plain).run(loads, MOST_PERCENT);
            if (rounds == 0) {
                return good;
            }
            LoadOverhead.load("lucene", lucene, articles, textBytes);
            LoadOverhead.load("opensearch", cluster, articles, textBytes);
            RecordingProxy.replay(List.of(uncached(name)), plain);
            standard.load(articles, plain);
            return new SearchOverhead(lucene, cluster, plain, standard, node)
                            .run(articles, recording, proxy, rounds, MOST_PERCENT)
                    && good;
        }
    }

    /** What was counted once would be known when the same is sent again. */
    private static RecordingProxy.Sent uncached(String name) {
        byte[] body = "{\"index.requests.cache.enable\":false}".getBytes(StandardCharsets.UTF_8);
        return new RecordingProxy.Sent("PUT", "/" + name + "-articles/_settings", body);
    }

    static ClusterSettings settings(String address, String name, Path scratch) {
        Path folder = scratch.resolve(name + Math.floorMod(address.hashCode(), 1_000));
        return new ClusterSettings(List.of(address), null, null, null, name, 1, folder);
    }

    /** Something whose time is taken. */
    interface Work {
        void run() throws Exception;
    }

    static double ms(Work work) {
        long began = System.nanoTime();
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - began) / 1e6;
    }
}
