package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.ArchiveWriter.Put;
import org.dateline.archive.Samples;
import org.dateline.archive.Samples.Sample;
import org.dateline.article.Location;
import org.dateline.result.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bulk requests whose items fail, and loaders at once. */
class BulkRequestIT {
    @TempDir
    Path folder;

    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    private HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
            byte[] bytes = answer.substring(4).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(answer.substring(0, 3)), bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String items(int... statuses) {
        StringBuilder items = new StringBuilder("200 {\"errors\":true,\"items\":[");
        for (int status : statuses) {
            items.append(items.charAt(items.length() - 1) == '[' ? "" : ",")
                    .append("{\"create\":{\"status\":")
                    .append(status)
                    .append(",\"error\":{\"type\":\"x\",\"reason\":\"because\"}}}");
        }
        return items + "]}";
    }

    private static List<BulkRequest.Action<String>> actions(String... names) {
        List<BulkRequest.Action<String>> actions = new ArrayList<>();
        for (String name : names) {
            actions.add(BulkRequest.Action.of(name, name + "\n"));
        }
        return actions;
    }

    private ClusterSettings at(HttpServer server) {
        return ClusterSettings.of(
                List.of("http://127.0.0.1:" + server.getAddress().getPort()), folder);
    }

    @Test
    void onlyWhatTheClusterCouldNotDoForNowIsSentAgain() throws IOException {
        HttpServer server = server();
        answers.add("503 {}");
        answers.add(items(201, 429, 400, 503));
        answers.add(items(429, 201));
        answers.add("200 {\"errors\":false}");
        try (Cluster cluster = new Cluster(at(server))) {
            Patience patience = new Patience(cluster, Duration.ofMinutes(1));
            List<BulkRequest.Refused<String>> refused =
                    new BulkRequest(patience, "x").send(actions("a", "b", "c", "d"));
            assertThat(asked).containsExactly("a\nb\nc\nd\n", "a\nb\nc\nd\n", "b\nd\n", "b\n");
            assertThat(refused).hasSize(1);
            assertThat(refused.getFirst().action().subject()).isEqualTo("c");
            assertThat(refused.getFirst().reason()).isEqualTo("because");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void patienceEnds() throws IOException {
        HttpServer server = server();
        answers.add("429 {}");
        try (Cluster cluster = new Cluster(at(server))) {
            BulkRequest bulk = new BulkRequest(new Patience(cluster, Duration.ZERO), "x");
            assertThatThrownBy(() -> bulk.send(actions("a")))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("is overloaded");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void loadersOnTwoMachinesAgreeOnAnArticle() {
        ClusterSettings first = TestCluster.settings(folder);
        ClusterSettings second =
                new ClusterSettings(first.addresses(), null, null, null, first.name(), 1, folder.resolve("elsewhere"));
        try (Archive here = TestCluster.open(folder, Clock.systemUTC());
                Archive there = OpenSearchArchive.open(second, Clock.systemUTC());
                ArchiveWriter one = here.writer();
                ArchiveWriter other = there.writer()) {
            Sample six = new Sample(6, "Six").body("Sixth.");
            assertThat(one.put(six.made())).isEqualTo(Put.NEW);
            assertThat(other.put(new Sample(6, "Six")
                            .body("Sixth.")
                            .at("copies/6.txt", null)
                            .made()))
                    .as("neither knows of the other before a commit")
                    .isEqualTo(Put.NEW);
            one.commit("one");
            other.commit("other");
            assertThat(here.checkpoint()).isEqualTo("one");
            assertThat(there.checkpoint()).isEqualTo("other");
            assertThat(here.search(Samples.first(Samples.everything(), 5)).total())
                    .isEqualTo(new Total.Exactly(1));
            assertThat(here.find(Samples.id(6)).orElseThrow().provenance().locations())
                    .containsExactly(new Location("samples/6.txt", null), new Location("copies/6.txt", null));
        }
    }

    @Test
    void whatTheMappingRefusesIsKeptAside() {
        ClusterSettings settings = TestCluster.settings(folder);
        try (Archive archive = TestCluster.open(folder, Clock.systemUTC());
                Cluster cluster = new Cluster(settings)) {
            archive.writer().close();
            // A field that this Dateline does not know of stands for a mapping that is not its own.
            cluster.ask("DELETE", "/" + settings.name() + "-articles-1", null);
            cluster.ask(
                    "PUT",
                    "/" + settings.name() + "-articles",
                    Map.of(
                            "mappings",
                            Map.of(
                                    "_meta", Map.of("program", "Dateline", "layout", Indexes.newest()),
                                    "dynamic", "strict",
                                    "properties",
                                            Map.of(
                                                    "band",
                                                    Map.of("type", "keyword"),
                                                    "story",
                                                    Map.of("type", "long")))));
            try (ArchiveWriter writer = archive.writer()) {
                writer.put(new Sample(6, "Six").body("Sixth.").made());
                writer.commit("six");
            }
            assertThat(cluster.ask(
                                    "GET",
                                    "/" + settings.name() + "-state/_doc/refused:"
                                            + Samples.id(6).value(),
                                    null)
                            .path("_source")
                            .path("reason")
                            .asString(""))
                    .contains("not allowed");
            assertThat(archive.checkpoint()).isEqualTo("six");
        }
    }
}
