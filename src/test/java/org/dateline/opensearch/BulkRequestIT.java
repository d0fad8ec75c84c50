package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
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

    @Test
    void onlyWhatTheClusterCouldNotDoForNowIsSentAgain() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                        "503 {}", items(201, 429, 400, 503), items(429, 201), "200 {\"errors\":false}");
                Cluster cluster = new Cluster(server.settings(folder))) {
            Patience patience = new Patience(cluster, Duration.ofMinutes(1));
            List<BulkRequest.Refused<String>> refused =
                    new BulkRequest(patience, "x").send(actions("a", "b", "c", "d"));
            assertThat(server.asked()).containsExactly("a\nb\nc\nd\n", "a\nb\nc\nd\n", "b\nd\n", "b\n");
            assertThat(refused).hasSize(1);
            assertThat(refused.getFirst().action().subject()).isEqualTo("c");
            assertThat(refused.getFirst().reason()).isEqualTo("because");
        }
    }

    @Test
    void patienceEnds() throws IOException {
        try (ScriptedServer server = new ScriptedServer("429 {}");
                Cluster cluster = new Cluster(server.settings(folder))) {
            BulkRequest bulk = new BulkRequest(new Patience(cluster, Duration.ZERO), "x");
            assertThatThrownBy(() -> bulk.send(actions("a")))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("is overloaded");
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
