package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.archive.ArchiveException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked again, and what is not. */
class PatienceTest {
    private static final String FOUND = "{\"hits\":{\"total\":{\"value\":7}},\"status\":200}";
    private static final String GONE =
            "{\"error\":{\"root_cause\":[{\"type\":\"node_disconnected_exception\",\"reason\":\"[n2] disconnected\"}]},"
                    + "\"status\":500}";
    private static final String BROKEN =
            "{\"error\":{\"root_cause\":[{\"type\":\"null_pointer_exception\",\"reason\":\"x\"}]},\"status\":500}";

    @TempDir
    Path folder;

    private static List<Map<String, Object>> one() {
        return List.of(Map.of("query", Map.of()));
    }

    private static String responses(String... each) {
        return "200 {\"responses\":[" + String.join(",", each) + "]}";
    }

    @Test
    void aShardThatMovesIsAskedAgain() throws IOException {
        try (ScriptedServer server = new ScriptedServer(
                        "503 {\"status\":503}", responses(GONE), responses("{\"status\":429}"), responses(FOUND));
                Cluster cluster = new Cluster(server.settings(folder))) {
            Articles articles = new Articles(cluster, new Indexes(cluster));
            assertThat(articles.searchAll(one())
                            .getFirst()
                            .at("/hits/total/value")
                            .asInt())
                    .isEqualTo(7);
            assertThat(server.asked()).hasSize(4);
        }
    }

    @Test
    void aMistakeIsNot() throws IOException {
        try (ScriptedServer server = new ScriptedServer(responses(BROKEN));
                Cluster cluster = new Cluster(server.settings(folder))) {
            Articles articles = new Articles(cluster, new Indexes(cluster));
            assertThatThrownBy(() -> articles.searchAll(one()))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("answered with an error (null_pointer_exception: x)");
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void whereNoArticleWasEverWrittenThereAreNone() throws IOException {
        try (ScriptedServer server = new ScriptedServer(responses(
                        "{\"error\":{\"root_cause\":[{\"type\":\"index_not_found_exception\"}]},\"status\":404}"));
                Cluster cluster = new Cluster(server.settings(folder))) {
            Articles articles = new Articles(cluster, new Indexes(cluster));
            assertThat(articles.searchAll(one())
                            .getFirst()
                            .at("/hits/total/value")
                            .asInt(0))
                    .isZero();
        }
    }
}
