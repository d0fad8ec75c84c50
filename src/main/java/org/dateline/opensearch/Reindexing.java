package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.dateline.archive.ArchiveException;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.text.AnalyzedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Fills another index with the articles of the one that readers use, as this Dateline maps and analyses them, and then lets the
 * alias name it, in one step. Searches go on; the index that is read takes no writes meanwhile, so that nothing is missed. How
 * far it came is kept on the cluster: a run that was stopped goes on there. Serves one thread.
 */
final class Reindexing {
    private static final int CHUNKS = 4;

    private final Patience patience;
    private final Cluster cluster;
    private final Indexes indexes;
    private final int page;
    private final DictionaryWriter dictionary = new DictionaryWriter();

    /** @param page how many articles are read at once, and done again at most after a stop */
    Reindexing(Cluster cluster, Indexes indexes, int page) {
        this.cluster = cluster;
        this.patience = new Patience(cluster, Patience.LIMIT);
        this.indexes = indexes;
        this.page = page;
    }

    /**
     * Runs to the end.
     *
     * @param removeOld whether the index that was read goes with the switch
     * @param progress is told how many articles the new index has, now and then
     * @return how many it has
     */
    long run(boolean removeOld, LongConsumer progress) {
        int number = indexes.number();
        String source = indexes.articles(number);
        String target = indexes.articles(number + 1);
        sent("PUT", "/" + source + "/_block/write", null);
        long reached = begun(number + 1, target);
        try (ExecutorService threads = Executors.newFixedThreadPool(CHUNKS)) {
            Supplier<JsonNode> next = read(source, reached);
            for (JsonNode hits = next.get(); ; hits = next.get()) {
                boolean last = hits.size() < page;
                if (!hits.isEmpty()) {
                    reached = order(hits.get(hits.size() - 1));
                    next = last ? next : read(source, reached);
                    write(hits, target, threads);
                    keep(target, reached);
                }
                progress.accept(upTo(source, reached));
                if (last) {
                    break;
                }
            }
        }
        refresh(target);
        long there = count(target);
        if (there != count(source)) {
            throw new ArchiveException("The new index has " + there + " articles and the old one " + count(source)
                    + "; nothing was switched, run 'reindex --cancel' and then 'reindex' again.");
        }
        change(source, target, removeOld);
        forget();
        return there;
    }

    /** Undoes what a run that was stopped has begun. */
    void cancel() {
        int number = indexes.number();
        delete(indexes.articles(number + 1));
        sent("PUT", "/" + indexes.articles(number) + "/_settings", Json.text(Map.of("index.blocks.write", false)));
        forget();
    }

    /** Where to begin: where a run that was stopped had come to, otherwise before the first in a new index. */
    private long begun(int number, String target) {
        Cluster.Answer kept = patience.send("GET", progress(), Map.of(), null);
        JsonNode source = kept.json().path("_source");
        if (!kept.failed() && target.equals(source.path(Schema.PATH).asString("")) && indexes.isNewest(target)) {
            return Long.parseLong(source.path("checkpoint").asString(""));
        }
        delete(target);
        indexes.createArticles(number, "");
        return Long.MIN_VALUE;
    }

    private String progress() {
        return "/" + indexes.state() + "/_doc/reindex";
    }

    private void keep(String target, long reached) {
        sent(
                "PUT",
                progress(),
                Json.text(Map.of(Schema.KIND, "reindex", Schema.PATH, target, "checkpoint", Long.toString(reached))));
    }

    private void forget() {
        patience.send("DELETE", progress(), Map.of(), null);
    }

    /** The next articles in the order of their ids, the last one met among them, since another may share its place. */
    private Supplier<JsonNode> read(String source, long from) {
        return Later.of(() -> sent(
                        "POST",
                        "/" + source + "/_search",
                        Json.text(Map.of(
                                "size",
                                page,
                                "track_total_hits",
                                false,
                                "query",
                                Json.constant(Json.range(Schema.ORDER, from, Long.MAX_VALUE)),
                                "sort",
                                List.of(Map.of(Schema.ORDER, "asc")))))
                .path("hits")
                .path("hits"));
    }

    private static long order(JsonNode hit) {
        return hit.path("sort").path(0).asLong();
    }

    private void write(JsonNode hits, String target, ExecutorService threads) {
        List<JsonNode> all = new ArrayList<>();
        hits.forEach(all::add);
        int chunk = Math.max(1, (all.size() + CHUNKS - 1) / CHUNKS);
        BulkRequest bulk = new BulkRequest(patience, target);
        List<Future<?>> underway = new ArrayList<>();
        for (int at = 0; at < all.size(); at += chunk) {
            List<JsonNode> some = all.subList(at, Math.min(all.size(), at + chunk));
            underway.add(threads.submit(() -> write(some, bulk)));
        }
        underway.forEach(Commit::await);
        dictionary.send(new BulkRequest(patience, indexes.words()));
    }

    private void write(List<JsonNode> hits, BulkRequest bulk) {
        List<BulkRequest.Refused<ArticleId>> refused =
                bulk.send(hits.stream().map(this::action).toList());
        if (!refused.isEmpty()) {
            BulkRequest.Refused<ArticleId> first = refused.getFirst();
            throw new ArchiveException("The new index refuses the article "
                    + first.action().subject().value() + " (" + ClusterFailures.shortened(first.reason())
                    + "); the old one is still in use, run 'reindex --cancel' to load into it again.");
        }
    }

    private BulkRequest.Action<ArticleId> action(JsonNode hit) {
        JsonNode source = hit.path("_source");
        Article article = Articles.article(hit);
        AnalyzedText text = ArticleDocument.analyzed(article);
        dictionary.gather(article, text);
        return BulkRequest.Action.of(
                article.id(),
                Json.text(Map.of("index", Map.of("_id", article.id().value()))),
                ArticleDocument.open(article, text),
                source.path(Schema.STORY).asLong());
    }

    private long count(String index) {
        return sent("GET", "/" + index + "/_count", null).path("count").asLong();
    }

    private long upTo(String source, long reached) {
        Map<String, Object> query = Map.of("query", Json.range(Schema.ORDER, Long.MIN_VALUE, reached));
        return sent("POST", "/" + source + "/_count", Json.text(query))
                .path("count")
                .asLong();
    }

    private void refresh(String target) {
        sent("POST", "/" + target + "," + indexes.words() + "/_refresh", null);
    }

    private void change(String source, String target, boolean removeOld) {
        Map<String, Object> old = removeOld
                ? Map.of("remove_index", Map.of("index", source))
                : Map.of("remove", Map.of("index", source, "alias", indexes.articles()));
        Map<String, Object> added = Map.of("add", Map.of("index", target, "alias", indexes.articles()));
        sent("POST", "/_aliases", Json.text(Map.of("actions", List.of(old, added))));
    }

    private void delete(String index) {
        Cluster.Answer answer = patience.send("DELETE", "/" + index, Map.of(), null);
        if (answer.failed() && !answer.isMissing()) {
            throw ClusterFailures.of(cluster.settings(), answer);
        }
    }

    private JsonNode sent(String method, String path, @Nullable String body) {
        Cluster.Answer answer = patience.send(method, path, Map.of(), body);
        if (answer.failed()) {
            throw patience.refused(answer);
        }
        return answer.json();
    }
}
