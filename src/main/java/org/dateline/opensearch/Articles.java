package org.dateline.opensearch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.archive.ArchiveException;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.json.StoredArticle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Reads articles off the cluster. Where no article was ever written, there are none. Thread-safe. */
final class Articles {
    /** One that a part of which is on no node is no answer. */
    static final Map<String, String> WHOLE = Map.of("allow_partial_search_results", "false");

    /**
     * Buckets that are only made to be counted stay on the cluster. Where hits are answered that costs: a node then parses and
     * writes their documents rather than to copy them.
     */
    private static final Map<String, String> NUMBERS = Map.of("filter_path", "-responses.aggregations.each");

    /**
     * What of a document is asked for, so that {@link #article} can read it: all that the mapping keeps, since a node hands that
     * over as it lies there, and would have to parse it to leave something out.
     */
    static final boolean SOURCE = true;

    static final List<Map<String, Object>> ANY_ORDER = List.of(Map.of("_doc", "asc"));

    private static final Logger log = LoggerFactory.getLogger(Articles.class);
    private static final String KEEP = "2m";
    /** Most calls are shorter. */
    private static final int LINES = 4_096;

    private final Cluster cluster;
    private final Patience patience;
    private final Indexes indexes;

    Articles(Cluster cluster, Indexes indexes) {
        this.cluster = cluster;
        this.patience = Patience.ofReader(cluster);
        this.indexes = indexes;
    }

    /** The article of a hit or document. */
    static Article article(JsonNode found) {
        JsonNode source = found.path("_source");
        return StoredArticle.read(
                source.path(Schema.STORED), source.path(Schema.FINGERPRINT).asString(""));
    }

    /** An article as it was found, and where it stands in its index. */
    record Found(Article article, long story, long sequence, long term) {}

    /** By its id, as it is now, committed or not. */
    Optional<Found> find(ArticleId id) {
        JsonNode json = patience.ask("GET", "/" + indexes.articles() + "/_doc/" + id.value(), Map.of(), null);
        if (!json.path("found").asBoolean(false)) {
            return Optional.empty();
        }
        JsonNode source = json.path("_source");
        return Optional.of(new Found(
                article(json),
                source.path(Schema.STORY).asLong(),
                json.path("_seq_no").asLong(),
                json.path("_primary_term").asLong()));
    }

    /** The story of a number: that of the article whose id begins so, otherwise the number itself. */
    long story(long number) {
        JsonNode hit = search(Map.of(
                        "size",
                        1,
                        "track_total_hits",
                        false,
                        "query",
                        Json.constant(Json.term(Schema.ORDER, number)),
                        "_source",
                        List.of(Schema.STORY)))
                .path("hits")
                .path("hits")
                .path(0);
        return hit.path("_source").path(Schema.STORY).asLong(number);
    }

    JsonNode search(Map<String, Object> body) {
        return patience.ask("POST", "/" + indexes.articles() + "/_search", WHOLE, body);
    }

    long count(Map<String, Object> query) {
        return search(Map.of("size", 0, "track_total_hits", true, "query", current(query)))
                .path("hits")
                .path("total")
                .path("value")
                .asLong();
    }

    /** How many articles each of some queries finds, in one search. */
    long[] counts(List<Map<String, Object>> queries) {
        long[] counts = new long[queries.size()];
        if (queries.isEmpty()) {
            return counts;
        }
        JsonNode buckets = search(Map.of(
                        "size",
                        0,
                        "track_total_hits",
                        false,
                        "query",
                        current(Json.EVERYTHING),
                        "aggs",
                        Map.of("each", Map.of("filters", Map.of("filters", queries)))))
                .path("aggregations")
                .path("each")
                .path("buckets");
        for (int i = 0; i < counts.length; i++) {
            counts[i] = buckets.path(i).path("doc_count").asLong(0);
        }
        return counts;
    }

    /** The same query without old versions. */
    static Map<String, Object> current(Map<String, Object> query) {
        return new Json.All()
                .must(query)
                .not(Json.term(Schema.SUPERSEDED, true))
                .made();
    }

    /** Takes articles and the numbers of their stories, until it has enough. */
    interface Sink {
        boolean take(Article article, long story);
    }

    /** Hands over what a query finds in any order. */
    void each(Map<String, Object> query, int page, Consumer<Article> sink) {
        each(current(query), ANY_ORDER, page, (article, story) -> {
            sink.accept(article);
            return true;
        });
    }

    boolean isEmpty() {
        return patience.ask("GET", "/" + indexes.articles() + "/_count", Map.of(), null)
                        .path("count")
                        .asLong()
                == 0;
    }

    /** The same where a query seldom finds more than a page: then one call is enough. */
    void few(Map<String, Object> query, int page, Sink sink) {
        JsonNode hits = search(Map.of("size", page, "track_total_hits", false, "query", query, "_source", SOURCE))
                .path("hits")
                .path("hits");
        if (hits.size() == page) {
            each(query, ANY_ORDER, page, sink);
            return;
        }
        for (JsonNode hit : hits) {
            if (!sink.take(article(hit), story(hit))) {
                return;
            }
        }
    }

    private static long story(JsonNode hit) {
        return hit.path("_source").path(Schema.STORY).asLong();
    }

    /** Hands over what a query finds, as of now, page by page, until the sink has enough. */
    void each(Map<String, Object> query, List<?> sort, int page, Sink sink) {
        Map<String, String> keep = new HashMap<>(Map.of("keep_alive", KEEP, "allow_partial_pit_creation", "false"));
        Cluster.Answer opened = patience.send("POST", "/" + indexes.articles() + "/_search/point_in_time", keep, null);
        if (opened.isMissing()) {
            return;
        }
        if (opened.failed()) {
            throw ClusterFailures.of(cluster.settings(), opened);
        }
        String point = opened.json().path("pit_id").asString("");
        try {
            JsonNode after = null;
            int size = page;
            while (size == page) {
                JsonNode hits = patience.ask("POST", "/_search", Map.of(), page(query, sort, page, point, after))
                        .path("hits")
                        .path("hits");
                size = hits.size();
                for (JsonNode hit : hits) {
                    after = hit.path("sort");
                    if (!sink.take(article(hit), story(hit))) {
                        return;
                    }
                }
            }
        } finally {
            forget(point);
        }
    }

    private void forget(String point) {
        try {
            cluster.ask("DELETE", "/_search/point_in_time", Map.of("pit_id", List.of(point)));
        } catch (ArchiveException e) {
            // It is forgotten by itself soon, and what was asked for is there.
            log.debug("A point in time is left to expire.", e);
        }
    }

    private static Map<String, Object> page(
            Map<String, Object> query, List<?> sort, int size, String point, @Nullable JsonNode after) {
        Map<String, Object> body = new HashMap<>();
        body.put("size", size);
        body.put("query", query);
        body.put("sort", sort);
        body.put("track_total_hits", false);
        body.put("_source", SOURCE);
        body.put("pit", Map.of("id", point, "keep_alive", KEEP));
        if (after != null) {
            body.put("search_after", after);
        }
        return body;
    }

    /** Several searches in one call, in their order. */
    List<JsonNode> searchAll(List<Map<String, Object>> bodies) {
        return begin(bodies).get();
    }

    /** The same, sent now and waited for where the answers are wanted, which may be asked for once. */
    Supplier<List<JsonNode>> begin(List<Map<String, Object>> bodies) {
        return begin(bodies, Map.of());
    }

    /** The same of searches for numbers alone: buckets named {@code each} are not answered. */
    Supplier<List<JsonNode>> beginCounting(List<Map<String, Object>> bodies) {
        return begin(bodies, NUMBERS);
    }

    private Supplier<List<JsonNode>> begin(List<Map<String, Object>> bodies, Map<String, String> parameters) {
        Patience.Wait wait = patience.begin();
        Supplier<List<JsonNode>> first = multi(bodies, parameters);
        return () -> passed(first.get(), bodies, parameters, wait);
    }

    /** The answers, once the cluster gives all of them. */
    private List<JsonNode> passed(
            List<JsonNode> first,
            List<Map<String, Object>> bodies,
            Map<String, String> parameters,
            Patience.Wait wait) {
        List<JsonNode> answers = first;
        for (Cluster.Answer failed = failed(answers); failed != null; failed = failed(answers)) {
            if (!Patience.passes(failed)) {
                throw patience.refused(failed);
            }
            wait.orFail(patience.refused(failed));
            answers = multi(bodies, parameters).get();
        }
        return answers;
    }

    private static Cluster.@Nullable Answer failed(List<JsonNode> answers) {
        for (JsonNode each : answers) {
            Cluster.Answer answer = new Cluster.Answer(each.path("status").asInt(), each);
            if (answer.failed() && !answer.isMissing()) {
                return answer;
            }
        }
        return null;
    }

    private Supplier<List<JsonNode>> multi(List<Map<String, Object>> bodies, Map<String, String> parameters) {
        if (bodies.isEmpty()) {
            return List::of;
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream(LINES);
        for (Map<String, Object> body : bodies) {
            // The same query asks the same copies of the shards: copies score a little differently, and refresh one by
            // one.
            String copies = Integer.toHexString(Objects.hashCode(body.get("query")));
            String heading = "{\"allow_partial_search_results\":false,\"preference\":\"q" + copies + "\"}\n";
            lines.writeBytes(heading.getBytes(StandardCharsets.UTF_8));
            lines.writeBytes(Json.bytes(body));
            lines.write('\n');
        }
        Supplier<Cluster.Answer> call =
                patience.begin("POST", "/" + indexes.articles() + "/_msearch", parameters, lines.toByteArray());
        return () -> responses(call.get());
    }

    private List<JsonNode> responses(Cluster.Answer answer) {
        if (answer.failed()) {
            throw patience.refused(answer);
        }
        List<JsonNode> answers = new ArrayList<>();
        answer.json().path("responses").forEach(answers::add);
        return answers;
    }
}
