package org.dateline.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final String ARTICLES = "articles.json";
    private static final String WORDS = "words.json";
    private static final String STATE = "state.json";
    private static final int OLDEST = 3;
    /** Of an index that is not ours. */
    private static final int NO_LAYOUT = -1;

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

    /** The n-th index of the articles. */
    String articles(int n) {
        return articles() + '-' + n;
    }

    /**
     * The number of the index that the alias of the articles names.
     *
     * @throws ArchiveException where there is none, or it is not ours alone
     */
    int number() {
        Cluster.Answer answer = cluster.send("GET", "/" + articles() + "/_alias", Map.of(), null);
        if (answer.isMissing()) {
            throw new ArchiveException("There is no archive '" + name + "' on the cluster yet; load articles first.");
        }
        if (answer.failed()) {
            throw ClusterFailures.of(cluster.settings(), answer);
        }
        List<String> behind = new ArrayList<>(answer.json().propertyNames());
        String numbered = articles() + '-';
        String only = behind.getFirst();
        if (behind.size() > 1 || !only.startsWith(numbered)) {
            throw new ArchiveException("The alias '" + articles() + "' names " + String.join(", ", behind)
                    + ", and Dateline expects one index of its own, such as " + articles(1) + "; mend the alias.");
        }
        return Integer.parseInt(only.substring(numbered.length()));
    }

    /** Whether an index has the layout of this Dateline. */
    boolean isNewest(String index) {
        return layouts(index).getOrDefault(index, NO_LAYOUT) == newest();
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
        checkLayout(articles(), ARTICLES);
        checkLayout(words(), WORDS);
        checkLayout(state(), STATE);
    }

    private void checkLayout(String index, String definition) {
        int newest = layout(resource(definition));
        for (Map.Entry<String, Integer> each : layouts(index).entrySet()) {
            int layout = each.getValue();
            if (layout == NO_LAYOUT) {
                throw new ArchiveException(
                        "The index '" + each.getKey()
                                + "' on the cluster was not made by Dateline; choose another name with dateline.opensearch.name.");
            }
            if (layout > newest || layout < Schema.OLDEST_READ) {
                throw new ArchiveException("The index '" + each.getKey() + "' has layout " + layout
                        + ", and this Dateline reads layouts " + Schema.OLDEST_READ + " to " + newest
                        + "; use the Dateline that wrote it, or load under another dateline.opensearch.name.");
            }
        }
    }

    /** The layout of each index behind a name. */
    private Map<String, Integer> layouts(String index) {
        Cluster.Answer answer = cluster.send("GET", "/" + index + "/_mapping", Map.of(), null);
        if (answer.failed() && !answer.isMissing()) {
            throw ClusterFailures.of(cluster.settings(), answer);
        }
        Map<String, Integer> layouts = new TreeMap<>();
        if (!answer.isMissing()) {
            answer.json().properties().forEach(each -> layouts.put(each.getKey(), layout(each.getValue())));
        }
        return layouts;
    }

    private static int layout(JsonNode index) {
        JsonNode meta = index.path("mappings").path("_meta");
        return "Dateline".equals(meta.path("program").asString(""))
                ? meta.path("layout").asInt(0)
                : NO_LAYOUT;
    }

    /** The layout of articles that this Dateline writes. */
    static int newest() {
        return layout(resource(ARTICLES));
    }

    /** Whether the articles stand in an index that is read and not written. */
    boolean isOutdated() {
        return layouts(articles()).values().stream().anyMatch(layout -> layout < newest());
    }

    /**
     * Makes what is not there yet. Several loaders may do so at once.
     *
     * @throws ArchiveException where the articles stand in an index of an older layout
     */
    void make() {
        if (isOutdated()) {
            throw new ArchiveException("The archive '" + name
                    + "' was written in an older layout, which this Dateline reads and does not write; run the command "
                    + "'reindex' once, while searches go on, and then load again.");
        }
        List<Supplier<Boolean>> made = new ArrayList<>();
        if (cluster.send("HEAD", "/" + articles(), Map.of(), null).isMissing()) {
            made.add(Later.of(() -> createArticles(1, articles())));
        }
        made.add(Later.of(() -> create(words(), WORDS, 1, "")));
        made.add(Later.of(() -> create(state(), STATE, 1, "")));
        long fresh = made.stream().filter(Supplier::get).count();
        log.debug("{} indexes of {} were made.", fresh, name);
    }

    /**
     * Makes the n-th index of articles.
     *
     * @param alias by which it is reached at once, or empty
     * @return whether it was not there
     */
    boolean createArticles(int n, String alias) {
        return create(articles(n), ARTICLES, cluster.settings().shards(), alias);
    }

    private boolean create(String index, String definition, int shards, String alias) {
        ObjectNode body = (ObjectNode) resource(definition);
        ObjectNode settings = (ObjectNode) body.get("settings").get("index");
        settings.put("number_of_shards", shards);
        settings.put("auto_expand_replicas", "0-1");
        if (!alias.isEmpty()) {
            body.putObject("aliases").putObject(alias);
        }
        Cluster.Answer answer = new Patience(cluster, Patience.LIMIT)
                .send("PUT", "/" + index, Map.of("wait_for_active_shards", "1"), Json.text(body));
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
