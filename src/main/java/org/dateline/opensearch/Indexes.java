package org.dateline.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dateline.archive.ArchiveException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The indexes of an archive on a cluster: its articles, the words and names that they have, and what its loaders have
 * acknowledged. Articles are reached by an alias, so that another index can be filled and switched to while searches go on.
 */
final class Indexes {
    private static final Logger log = LoggerFactory.getLogger(Indexes.class);
    private static final String META = "_meta";
    private static final String PROGRAM = "Dateline";
    private static final int OLDEST = 3;

    private final Cluster cluster;
    private final String name;

    Indexes(Cluster cluster) {
        this.cluster = cluster;
        this.name = cluster.settings().name();
    }

    /** The alias of the articles. */
    String articles() {
        return name + "-articles";
    }

    String words() {
        return name + "-words";
    }

    /** What loaders have acknowledged, tombstones of removed articles, and articles that the mapping refused. */
    String state() {
        return name + "-state";
    }

    /**
     * Checks the cluster and the archive on it.
     *
     * @throws ArchiveException with one sentence where the cluster is too old, or its indexes are another program's or of
     *     another layout
     */
    void check() {
        JsonNode version = cluster.ask("GET", "/", null).path("version");
        String number = version.path("number").asString("");
        boolean ours = "opensearch".equals(version.path("distribution").asString(""));
        int major = number.isEmpty() ? 0 : Integer.parseInt(number.split("\\.", 2)[0]);
        if (!ours || major < OLDEST) {
            throw new ArchiveException("The server at "
                    + String.join(", ", cluster.settings().addresses()) + " is "
                    + (ours ? "OpenSearch " + number : "no OpenSearch") + ", and Dateline needs OpenSearch " + OLDEST
                    + " or later.");
        }
        for (String index : List.of(articles(), words(), state())) {
            checkLayout(index);
        }
    }

    private void checkLayout(String index) {
        Cluster.Answer answer = cluster.send("GET", "/" + index + "/_mapping", Map.of(), null);
        if (answer.isMissing()) {
            return;
        }
        if (answer.failed()) {
            throw ClusterFailures.of(cluster.settings(), answer);
        }
        for (Map.Entry<String, JsonNode> each : answer.json().properties()) {
            JsonNode meta = each.getValue().path("mappings").path(META);
            if (!PROGRAM.equals(meta.path("program").asString(""))) {
                throw new ArchiveException(
                        "The index '" + each.getKey()
                                + "' on the cluster was not made by Dateline; choose another name with dateline.opensearch.name.");
            }
            int layout = meta.path("layout").asInt(0);
            if (layout != Schema.VERSION) {
                throw new ArchiveException("The index '" + each.getKey() + "' has layout " + layout
                        + ", and this Dateline reads and writes layout " + Schema.VERSION
                        + "; use the Dateline that wrote it, or load under another dateline.opensearch.name.");
            }
        }
    }

    /** Makes what is not there yet. Several loaders may do so at once. */
    void make() {
        List<Supplier<Boolean>> made = new ArrayList<>();
        if (cluster.send("HEAD", "/" + articles(), Map.of(), null).isMissing()) {
            made.add(Later.of(() -> create(
                    articles() + "-1", "articles.json", cluster.settings().shards(), articles())));
        }
        made.add(Later.of(() -> create(words(), "words.json", 1, "")));
        made.add(Later.of(() -> create(state(), "state.json", 1, "")));
        long fresh = made.stream().filter(Supplier::get).count();
        log.debug("{} indexes of {} were made.", fresh, name);
    }

    /** Whether it was not there. */
    private boolean create(String index, String definition, int shards, String alias) {
        ObjectNode body = (ObjectNode) resource(definition);
        ObjectNode settings = (ObjectNode) body.get("settings").get("index");
        settings.put("number_of_shards", shards);
        settings.put("auto_expand_replicas", "0-1");
        if (!alias.isEmpty()) {
            body.putObject("aliases").putObject(alias);
        }
        Cluster.Answer answer =
                cluster.send("PUT", "/" + index, Map.of("wait_for_active_shards", "1"), Json.text(body));
        boolean there = ClusterFailures.reason(answer.json()).contains("already_exists");
        if (answer.failed() && !there) {
            throw ClusterFailures.of(cluster.settings(), answer);
        }
        return !there;
    }

    private static JsonNode resource(String file) {
        try (InputStream in = Indexes.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + file + " is missing from the jar.");
            }
            return Json.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
