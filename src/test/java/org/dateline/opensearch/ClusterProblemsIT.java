package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Samples;
import org.dateline.archive.Samples.Sample;
import org.dateline.query.Query;
import org.dateline.query.QuerySyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** What goes wrong with a cluster, each in one sentence. */
class ClusterProblemsIT {
    @TempDir
    Path folder;

    private static ClusterSettings at(String address, String name, Path folder) {
        return new ClusterSettings(List.of(address), null, null, null, name, 1, folder);
    }

    private void assertRefused(String address, String... said) {
        Refusal.assertRefused(at(address, "none", folder), said);
    }

    @Test
    void aWrongAddress() {
        assertRefused("http://127.0.0.1:1", "http://127.0.0.1:1 does not answer", "--opensearch");
        assertRefused("localhost:9200", "'localhost:9200' is no address of a cluster");
    }

    @Test
    void aWrongPassword() throws IOException {
        try (ScriptedServer server = new ScriptedServer("401 Unauthorized")) {
            String address = server.address();
            assertRefused(address, "refuses without a user", "dateline.opensearch.password");
            ClusterSettings wrong = new ClusterSettings(List.of(address), "ada", "wrong", null, "none", 1, folder);
            assertThatThrownBy(() -> OpenSearchArchive.open(wrong, Clock.systemUTC()))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("refuses the user 'ada'");
        }
    }

    @Test
    void aServerThatIsTooOldOrNoOpenSearch() throws IOException {
        for (Map.Entry<String, String> each : Map.of(
                        "{\"version\":{\"distribution\":\"opensearch\",\"number\":\"2.19.1\"}}", "is OpenSearch 2.19.1",
                        "{\"version\":{\"number\":\"8.1.0\"}}", "is no OpenSearch")
                .entrySet()) {
            try (ScriptedServer server = new ScriptedServer("200 " + each.getKey())) {
                assertRefused(server.address(), each.getValue(), "needs OpenSearch 3");
            }
        }
    }

    @Test
    void aClusterThatIsRed() throws IOException {
        String red =
                "503 {\"error\":{\"root_cause\":[{\"type\":\"no_shard_available_action_exception\",\"reason\":null}]},"
                        + "\"status\":503}";
        try (ScriptedServer server = new ScriptedServer(red)) {
            assertRefused(server.address(), "its health is red");
        }
    }

    /** One sentence once the index is changed, and the answer again when that is undone. */
    private void assertSaid(BiConsumer<Cluster, String> change, BiConsumer<Cluster, String> undone, String... said) {
        ClusterSettings settings = TestCluster.settings(folder);
        String index = settings.name() + "-articles-1";
        try (Archive archive = TestCluster.open(folder, Clock.systemUTC());
                Cluster cluster = new Cluster(settings)) {
            try (ArchiveWriter writer = archive.writer()) {
                Samples.five().forEach(writer::put);
                writer.commit("five");
            }
            assertThat(archive.search(Samples.first(Samples.word("mali"), 1))
                            .total()
                            .count())
                    .isEqualTo(3);
            change.accept(cluster, index);
            Refusal.assertRefused(() -> archive.search(Samples.first(Samples.word("mali"), 1)), said);
            undone.accept(cluster, index);
            cluster.ask("GET", "/_cluster/health/" + index, Map.of("wait_for_status", "yellow"), null);
            assertThat(archive.search(Samples.first(Samples.word("mali"), 1))
                            .total()
                            .count())
                    .isEqualTo(3);
        }
    }

    /** The data of the only copy goes from under the node, and comes back. */
    @Test
    void aClusterThatGoesRedBetweenTwoSearches() {
        Path away = folder.resolve("away");
        assertSaid(
                (cluster, index) -> {
                    cluster.ask("POST", "/" + index + "/_close", null);
                    move(data(cluster, index), away);
                    cluster.send("POST", "/" + index + "/_open", Map.of("wait_for_active_shards", "0"), null);
                    health(cluster, index, "status", "red");
                },
                (cluster, index) -> {
                    FileSystemUtils.deleteRecursively(data(cluster, index).toFile());
                    move(away, data(cluster, index));
                    cluster.ask(
                            "POST",
                            "/_cluster/reroute",
                            Map.of(
                                    "commands",
                                    List.of(Map.of(
                                            "allocate_stale_primary",
                                            Map.of(
                                                    "index",
                                                    index,
                                                    "shard",
                                                    0,
                                                    "node",
                                                    "n1",
                                                    "accept_data_loss",
                                                    true)))));
                },
                "cannot answer because a part of the archive is on no node that runs (its health is red)");
    }

    private static Path data(Cluster cluster, String index) {
        JsonNode node = cluster.ask("GET", "/_nodes/settings", null)
                .path("nodes")
                .iterator()
                .next();
        String id = cluster.ask("GET", "/" + index + "/_settings", null)
                .at("/" + index + "/settings/index/uuid")
                .asString();
        JsonNode folders = node.at("/settings/path/data");
        String first = folders.isArray() ? folders.path(0).asString() : folders.asString();
        return Path.of(first, "nodes", "0", "indices", id, "0");
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void health(Cluster cluster, String index, String what, String wanted) {
        while (!wanted.equals(
                cluster.ask("GET", "/_cluster/health/" + index, null).path(what).asString(""))) {
            Thread.onSpinWait();
        }
    }

    /** It once passed for an archive that is not there, and found nothing. */
    @Test
    void anIndexThatIsClosed() {
        assertSaid(
                (cluster, index) -> cluster.ask("POST", "/" + index + "/_close", null),
                (cluster, index) -> cluster.ask("POST", "/" + index + "/_open", null),
                "cannot answer because an index of the archive is closed");
    }

    @Test
    void anIndexThatMustNotBeRead() {
        assertSaid(
                (cluster, index) -> cluster.ask("PUT", "/" + index + "/_settings", Map.of("index.blocks.read", true)),
                (cluster, index) -> cluster.ask("PUT", "/" + index + "/_settings", Map.of("index.blocks.read", false)),
                "does not let the archive be read, since an index is blocked");
    }

    @Test
    void anIndexOfAnotherProgramOrLayout() {
        ClusterSettings settings = TestCluster.settings(folder);
        try (Cluster cluster = new Cluster(settings)) {
            String index = "/" + settings.name() + "-articles";
            cluster.ask("PUT", index, Map.of());
            assertThatThrownBy(() -> TestCluster.open(folder, Clock.systemUTC()))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("was not made by Dateline");
            cluster.ask("DELETE", index, null);
            cluster.ask(
                    "PUT", index, Map.of("mappings", Map.of("_meta", Map.of("program", "Dateline", "layout", 999))));
            assertThatThrownBy(() -> TestCluster.open(folder, Clock.systemUTC()))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("has layout 999");
        }
    }

    @Test
    void aPatternOfTooManyWordsIsRefusedInAProximity() {
        try (Archive archive = TestCluster.open(folder, Clock.systemUTC())) {
            try (ArchiveWriter writer = archive.writer()) {
                StringBuilder words = new StringBuilder();
                for (int i = 0; i <= Dictionary.MOST; i++) {
                    words.append("qx").append(i).append("y ");
                }
                writer.put(new Sample(6, "Many").body(words.toString()).made());
                writer.commit("many");
            }
            Query many = new Query.Prefix("qx", Samples.AT);
            Query near = new Query.Near(many, Samples.word("iran"), 3, false, Samples.AT);
            assertThatThrownBy(() -> archive.search(Samples.first(near, 1)))
                    .isInstanceOf(QuerySyntaxException.class)
                    .hasMessageContaining("“qx*” matches more than 500 different words");
            assertThat(archive.search(Samples.first(many, 1)).total().count()).isEqualTo(1);
        }
    }

    @Test
    void aLongListOfAlternativesIsAnswered() {
        try (Archive archive = TestCluster.open(folder, Clock.systemUTC())) {
            try (ArchiveWriter writer = archive.writer()) {
                Samples.five().forEach(writer::put);
                writer.commit("five");
            }
            List<Query> alternatives = new ArrayList<>(List.of(Samples.word("sunny")));
            while (alternatives.size() < 1_024) {
                alternatives.add(Samples.word("unheard" + alternatives.size()));
            }
            Query any = new Query.AnyOf(alternatives, Samples.AT);
            assertThat(archive.search(Samples.first(any, 10)).total().count()).isEqualTo(1);
        }
    }
}
