package org.dateline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
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
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.dateline.text.Fingerprint;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.transport.OpenSearchTransport;

/**
 * Both engines side by side on the same articles and queries in one run: {@code EnginesBenchmark DATA SCRATCH [ARTICLES]
 * [QUERIES] [LOADS] [ADDRESS]}. Prints load rates, index sizes and latencies, and what Dateline adds to the official client
 * alone: to its loads ({@link LoadOverhead}), LOADS rounds of them, and to its searches, QUERIES of each shape; 0 leaves a part
 * out. For a search the plain client sends the very requests that Dateline sent, which are recorded on their way, one after the
 * other, and parses the answers; it makes no snippets. No query is asked twice in one way, each way is as often the first to
 * ask, and the node's cache of counts is off. Without an address a node is started as it is run for users. Annotation and
 * extraction are left out, since both engines share them. Run with {@code -XX:-UseDynamicNumberOfCompilerThreads}, see
 * {@link CpuClock}. Exits with 1 where Dateline adds more than {@value #MOST_PERCENT} % to the median of searches, or to the
 * CPU or time of loads.
 */
public final class EnginesBenchmark {
    private static final int MOST_PERCENT = 15;
    private static final int WAYS = 3;
    private static final int WARM_ROUNDS = 2;
    private static final int SEED = 11;

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
        String address = arguments.length > 5
                ? arguments[5]
                : OpenSearchNode.serve(scratch.resolve("node")).address();
        System.exit(benchmark.run(scratch, address, rounds, loads) ? 0 : 1);
    }

    private boolean run(Path scratch, String address, int rounds, int loads) throws Exception {
        String name = "bench" + System.nanoTime() % 1_000_000;
        try (RecordingProxy proxy = new RecordingProxy(address);
                Archive lucene = LuceneArchive.open(scratch.resolve("lucene" + name));
                Archive cluster = OpenSearchArchive.open(settings(address, name, scratch), Clock.systemUTC());
                Archive recording =
                        OpenSearchArchive.open(settings(proxy.address(), name, scratch), Clock.systemUTC());
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
            Ways ways = new Ways(lucene, cluster, plain);
            return search(ways, recording, proxy, rounds) && good;
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

    private record Query(SearchRequest request, List<RecordingProxy.Sent> sent, long found) {}

    /** Three ways to answer a query. */
    private record Ways(Archive lucene, Archive cluster, OpenSearchGenericClient plain) {
        Work work(int way, Query query) {
            return switch (way) {
                case 0 -> () -> lucene.search(query.request());
                case 1 -> () -> cluster.search(query.request());
                default -> () -> RecordingProxy.replay(query.sent(), plain);
            };
        }
    }

    private boolean search(Ways ways, Archive recording, RecordingProxy proxy, int rounds) {
        SampleQueries queries = new SampleQueries(articles, new Random(SEED));
        System.out.printf(
                "%-28s %8s %12s %12s %10s %8s%n", "query", "found", "lucene ms", "cluster ms", "plain ms", "added");
        double[] sum = new double[WAYS];
        double[] client = new double[WAYS];
        for (int warming = WARM_ROUNDS; warming >= 0; warming--) {
            for (SampleQueries.Shape shape : SampleQueries.Shape.values()) {
                // Every query is new: to the caches of the node, and to ours.
                List<Query> asked = recorded(queries.next(shape, rounds), ways.lucene(), recording, proxy);
                double[][] walls = new double[WAYS][asked.size()];
                for (int q = 0; q < asked.size(); q++) {
                    for (int turn = 0; turn < WAYS; turn++) {
                        // Each way is as often the first to ask.
                        int way = (turn + q) % WAYS;
                        double before = CpuClock.hereMs();
                        walls[way][q] = ms(ways.work(way, asked.get(q)));
                        client[way] += warming == 0 ? (CpuClock.hereMs() - before) / asked.size() : 0;
                    }
                }
                double[] medians = Arrays.stream(walls)
                        .mapToDouble(EnginesBenchmark::median)
                        .toArray();
                for (int way = 0; way < WAYS && warming == 0; way++) {
                    sum[way] += medians[way];
                }
                if (warming == 0) {
                    System.out.printf(
                            "%-28s %8.0f %12.2f %12.2f %10.2f %7.0f%%%n",
                            shape.example(),
                            median(asked.stream().mapToDouble(Query::found).toArray()),
                            medians[0],
                            medians[1],
                            medians[2],
                            100 * (medians[1] / medians[2] - 1));
                }
            }
        }
        int shapes = SampleQueries.Shape.values().length;
        // The node tells its CPU once a second, too seldom for these few searches.
        System.out.printf(
                "CPU of a search here: %.2f ms (plain %.2f); lucene %.2f ms%n",
                client[1] / shapes, client[2] / shapes, client[0] / shapes);
        double added = 100 * (sum[1] / sum[2] - 1);
        System.out.printf("Dateline adds %.0f %% to the plain client over all queries%n", added);
        return added <= MOST_PERCENT;
    }

    /** What Dateline sends for some queries; the engines must agree on each. */
    private static List<Query> recorded(List<String> typed, Archive lucene, Archive recording, RecordingProxy proxy) {
        QueryParser parser = new QueryParser(Clock.systemUTC(), word -> false);
        List<Query> queries = new ArrayList<>();
        for (String each : typed) {
            SearchRequest request = request(parser.parse(each));
            recording.languages();
            proxy.take();
            long found = recording.search(request).total().count();
            queries.add(new Query(request, proxy.take(), found));
            if (lucene.search(request).total().count() != found) {
                throw new IllegalStateException("The engines disagree on " + each + ".");
            }
        }
        return queries;
    }

    private static SearchRequest request(ParsedQuery query) {
        return new SearchRequest(
                query,
                Map.of(),
                DateRange.EVER,
                false,
                Sort.RELEVANCE,
                SearchRequest.Group.NONE,
                0,
                10,
                null,
                Map.of(Facet.COUNTRY, 10, Facet.SOURCE, 10, Facet.LANGUAGE, 10),
                false);
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

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
