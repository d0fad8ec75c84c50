package org.dateline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import org.apache.hc.core5.http.HttpHost;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
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
import org.opensearch.client.json.jsonb.JsonbJsonpMapper;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Both engines side by side on the same articles and queries in one run: {@code EnginesBenchmark DATA SCRATCH [ARTICLES]
 * [ROUNDS] [ADDRESS]}. Prints load rates, index sizes and latencies, and for the cluster what Dateline adds to the very requests
 * that it sends, which are recorded on their way and sent again by the official client alone, answers parsed. Without an address a
 * node is started. Annotation and extraction are left out, since both engines share them. Exits with 1 where Dateline adds more
 * than {@value #MOST_PERCENT} % to the median.
 */
public final class EnginesBenchmark {
    private static final int MOST_PERCENT = 15;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> QUERIES = List.of(
            "government",
            "trade agreement",
            "\"climate change\"",
            "security w/5 council",
            "minister w/s economy",
            "energy OR climate OR water",
            "health -children",
            "headline(president)",
            "agri*",
            "atleast3(rights)");

    private record Recorded(String method, String uri, byte[] body) {}

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
        String address = arguments.length > 4
                ? arguments[4]
                : OpenSearchNode.start(scratch.resolve("node")).address();
        System.exit(benchmark.run(scratch, address, rounds) ? 0 : 1);
    }

    private boolean run(Path scratch, String address, int rounds) throws Exception {
        List<Recorded> recorded = Collections.synchronizedList(new ArrayList<>());
        HttpServer recorder = recorder(address, recorded);
        String name = "bench" + System.nanoTime() % 1_000_000;
        ClusterSettings direct =
                new ClusterSettings(List.of(address), null, null, null, name, 1, scratch.resolve("loader" + name));
        ClusterSettings recording = new ClusterSettings(
                List.of("http://127.0.0.1:" + recorder.getAddress().getPort()),
                null,
                null,
                null,
                name,
                1,
                scratch.resolve("reader" + name));
        try (Archive lucene = LuceneArchive.open(scratch.resolve("lucene" + name));
                Archive cluster = OpenSearchArchive.open(direct, Clock.systemUTC());
                Archive recordedCluster = OpenSearchArchive.open(recording, Clock.systemUTC());
                OpenSearchTransport transport = plain(address)) {
            System.out.printf("%,d articles, %.1f MB of text%n", articles.size(), textBytes / 1e6);
            load("lucene", lucene);
            load("opensearch", cluster);
            return search(lucene, cluster, recordedCluster, recorded, new OpenSearchGenericClient(transport), rounds);
        } finally {
            recorder.stop(0);
        }
    }

    private void load(String engine, Archive archive) {
        long began = System.nanoTime();
        try (ArchiveWriter writer = archive.writer();
                var pool = Executors.newFixedThreadPool(2)) {
            int half = articles.size() / 2;
            var one = pool.submit(() -> articles.subList(0, half).forEach(writer::put));
            var two = pool.submit(() -> articles.subList(half, articles.size()).forEach(writer::put));
            one.get();
            two.get();
            writer.commit("loaded");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long size = archive.stats().indexBytes();
        System.out.printf(
                "load %-10s %6.0f articles/s  %5.2f MB/s  index %.1f MB = %.2f of the text%n",
                engine, articles.size() / seconds, textBytes / 1e6 / seconds, size / 1e6, (double) size / textBytes);
    }

    private boolean search(
            Archive lucene,
            Archive cluster,
            Archive recording,
            List<Recorded> recorded,
            OpenSearchGenericClient plain,
            int rounds)
            throws IOException {
        QueryParser parser = new QueryParser(Clock.systemUTC(), word -> false);
        List<double[]> all = new ArrayList<>();
        System.out.printf(
                "%-28s %8s %12s %12s %10s %8s%n", "query", "found", "lucene ms", "cluster ms", "plain ms", "added");
        for (String typed : QUERIES) {
            SearchRequest request = request(parser.parse(typed));
            recording.languages();
            recorded.clear();
            long found = recording.search(request).total().count();
            if (lucene.search(request).total().count() != found) {
                System.out.println("The engines disagree on " + typed);
                return false;
            }
            List<Recorded> sent = List.copyOf(recorded);
            double[] local = new double[rounds];
            double[] remote = new double[rounds];
            double[] raw = new double[rounds];
            for (int round = -3; round < rounds; round++) {
                double l = ms(() -> lucene.search(request));
                double c = ms(() -> cluster.search(request));
                double p = ms(() -> replay(sent, plain));
                if (round >= 0) {
                    local[round] = l;
                    remote[round] = c;
                    raw[round] = p;
                }
            }
            all.add(new double[] {median(local), median(remote), median(raw)});
            double[] last = all.getLast();
            System.out.printf(
                    "%-28s %8d %12.2f %12.2f %10.2f %7.0f%%%n",
                    typed, found, last[0], last[1], last[2], 100 * (last[1] / last[2] - 1));
        }
        double mean = all.stream().mapToDouble(each -> each[1]).sum()
                / all.stream().mapToDouble(each -> each[2]).sum();
        System.out.printf("Dateline adds %.0f %% to the plain client over all queries%n", 100 * (mean - 1));
        return 100 * (mean - 1) <= MOST_PERCENT;
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

    private interface Work {
        void run() throws Exception;
    }

    private static double ms(Work work) {
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

    private static OpenSearchTransport plain(String address) {
        URI uri = URI.create(address);
        return ApacheHttpClient5TransportBuilder.builder(new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort()))
                .setMapper(new JsonbJsonpMapper())
                .build();
    }

    private static void replay(List<Recorded> sent, OpenSearchGenericClient client) throws IOException {
        for (Recorded each : sent) {
            URI uri = URI.create(each.uri());
            Map<String, String> parameters = new HashMap<>();
            if (uri.getQuery() != null) {
                for (String pair : uri.getQuery().split("&")) {
                    parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                }
            }
            try (Response response = client.execute(Requests.builder()
                    .method(each.method())
                    .endpoint(uri.getPath())
                    .query(parameters)
                    .body(org.opensearch.client.opensearch.generic.Body.from(each.body(), "application/json"))
                    .build())) {
                JSON.readTree(response.getBody().orElseThrow().body());
            }
        }
    }

    /** Passes everything on, and keeps what was sent. */
    private static HttpServer recorder(String address, List<Recorded> recorded) throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> pass(exchange, address, client, recorded));
        server.start();
        return server;
    }

    private static void pass(HttpExchange exchange, String address, HttpClient client, List<Recorded> recorded)
            throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String uri = exchange.getRequestURI().toString();
        recorded.add(new Recorded(exchange.getRequestMethod(), uri, body));
        try {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(URI.create(address + uri))
                            .header("Content-Type", "application/json")
                            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(
                    response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
            exchange.close();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
