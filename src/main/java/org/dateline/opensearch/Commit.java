package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.archive.ArchiveException;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.engine.Merging;
import org.dateline.json.StoredArticle;
import org.dateline.result.Tombstone;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Sends what waits to the cluster, and returns when all of it is acknowledged by every copy in step and can be searched. An
 * article that another loader has changed meanwhile is merged with it; one that the cluster's mapping refuses is kept aside,
 * named in the log.
 */
final class Commit {
    private static final Logger log = LoggerFactory.getLogger(Commit.class);
    private static final int BATCH_BYTES = 4 << 20;
    private static final int BATCH_ARTICLES = 500;
    private static final int AT_ONCE = 3;
    private static final int UNAVAILABLE = 503;
    private static final int CONFLICTS = 10;
    /** At once. */
    private static final int MOST_COPIES = 1_000;

    private final Patience patience;
    private final Indexes indexes;
    private final Spool spool;
    private final StoryFinder stories;
    private final BulkRequest bulk;

    Commit(Patience patience, Indexes indexes, Spool spool, StoryFinder stories) {
        this.patience = patience;
        this.indexes = indexes;
        this.spool = spool;
        this.stories = stories;
        this.bulk = new BulkRequest(patience, indexes.articles());
    }

    /**
     * Sends the changes. The words go beside the articles, and while some articles are on their way the stories of the next are
     * looked up; a story that turns out later to be another one is mended at the end.
     */
    void send(List<Pending> changes, DictionaryWriter dictionary) {
        tombstones(changes);
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> underway = new ArrayList<>();
            underway.add(senders.submit(() -> dictionary.send(new BulkRequest(patience, indexes.words()))));
            for (List<Pending> batch : batches(changes)) {
                stories.find(batch);
                underway.add(senders.submit(() -> send(batch)));
            }
            underway.forEach(Commit::await);
        }
        refresh();
        stories.takeMoved().forEach(this::join);
    }

    /** Sets up the tombstones of what goes, and takes away those of what comes back. */
    private void tombstones(List<Pending> changes) {
        List<BulkRequest.Action<Pending>> actions = new ArrayList<>();
        boolean any = patience.send(
                                "POST",
                                "/" + indexes.state() + "/_count",
                                Map.of(),
                                Json.text(Map.of("query", Tombstones.all())))
                        .json()
                        .path("count")
                        .asLong(0)
                > 0;
        for (Pending change : changes) {
            Tombstone tombstone = change.tombstone();
            if (tombstone != null) {
                actions.add(BulkRequest.Action.of(change, Tombstones.raised(tombstone)));
            } else if (any && !change.isDelete()) {
                actions.add(BulkRequest.Action.of(change, Tombstones.razed(change.id())));
            }
        }
        if (!actions.isEmpty()) {
            new BulkRequest(patience, indexes.state()).send(actions);
            refresh(indexes.state());
        }
    }

    /** Gives the articles of a story that went into another the story that it is now. */
    private void join(long moved) {
        for (JsonNode hits = told(moved); !hits.isEmpty(); hits = told(moved)) {
            List<BulkRequest.Action<Long>> actions = new ArrayList<>();
            for (JsonNode hit : hits) {
                Article article = Articles.article(hit);
                Pending.Version version = new Pending.Version(
                        hit.path("_seq_no").asLong(), hit.path("_primary_term").asLong());
                byte[] document = ArticleDocument.open(article, ArticleDocument.analyzed(article));
                actions.add(replaced(moved, article.id(), version, document, stories.story(moved)));
            }
            // What another loader has changed since is met again.
            bulk.send(actions);
            refresh();
        }
    }

    private JsonNode told(long story) {
        Cluster.Answer answer = patience.send(
                "POST",
                "/" + indexes.articles() + "/_search",
                Map.of(),
                Json.text(Map.of(
                        "size",
                        MOST_COPIES,
                        "query",
                        Json.constant(Json.term(Schema.STORY, story)),
                        "seq_no_primary_term",
                        true)));
        if (answer.failed()) {
            throw patience.refused(answer);
        }
        return answer.json().path("hits").path("hits");
    }

    static void await(Future<?> future) {
        try {
            future.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("A commit was interrupted, which nothing in Dateline does.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e.getCause());
        }
    }

    private static List<List<Pending>> batches(List<Pending> changes) {
        List<List<Pending>> batches = new ArrayList<>();
        List<Pending> batch = new ArrayList<>();
        long bytes = 0;
        for (Pending change : changes) {
            batch.add(change);
            Spool.Place document = change.document();
            bytes += document == null ? 0 : document.length();
            if (bytes >= BATCH_BYTES || batch.size() == BATCH_ARTICLES) {
                batches.add(batch);
                batch = new ArrayList<>();
                bytes = 0;
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }

    private void send(List<Pending> batch) {
        List<BulkRequest.Action<Pending>> actions =
                batch.stream().map(each -> action(each, each.version())).toList();
        for (BulkRequest.Refused<Pending> refused : bulk.send(actions)) {
            if (refused.isConflict()) {
                merge(refused.action().subject());
            } else {
                keepAside(refused);
            }
        }
    }

    private BulkRequest.Action<Pending> action(Pending change, Pending.@Nullable Version version) {
        Spool.Place place = change.document();
        Map<String, Object> target = version == null
                ? Map.of("_id", change.id().value())
                : Map.of(
                        "_id", change.id().value(), "if_seq_no", version.sequence(), "if_primary_term", version.term());
        if (place == null) {
            return BulkRequest.Action.of(change, Json.text(Map.of("delete", target)) + '\n');
        }
        return BulkRequest.Action.of(
                change,
                Json.text(Map.of(version == null ? "create" : "index", target)),
                spool.read(place),
                stories.story(change.story()));
    }

    /** Puts an article over one that is there by now, with the places of both. */
    private void merge(Pending change) {
        for (int tries = 0; tries < CONFLICTS; tries++) {
            Cluster.Answer found = patience.send(
                    "GET", "/" + indexes.articles() + "/_doc/" + change.id().value(), Map.of(), null);
            if (found.failed() && !found.isMissing()) {
                throw patience.refused(found);
            }
            if (bulk.send(List.of(merged(change, found.json()))).isEmpty()) {
                return;
            }
        }
        throw new ArchiveException("The article " + change.id().value()
                + " is being changed by other loaders all the time; load again when they have ended.");
    }

    private BulkRequest.Action<Pending> merged(Pending change, JsonNode found) {
        Spool.Place place = change.document();
        if (!found.path("found").asBoolean(false)) {
            return action(change, null);
        }
        Pending.Version version = new Pending.Version(
                found.path("_seq_no").asLong(), found.path("_primary_term").asLong());
        if (place == null) {
            return action(change, version);
        }
        JsonNode ours = Json.MAPPER.readTree(ArticleDocument.closed(spool.read(place), stories.story(change.story())));
        Article put = StoredArticle.read(ours.path(Schema.STORED));
        Article both = Merging.merge(Articles.article(found), put);
        Article merged = both.withProvenance(both.provenance()
                        .at(both.provenance().locations().stream()
                                .filter(location -> !change.left().contains(location.path()))
                                .toList()))
                .withSupersededBy(put.supersededBy());
        byte[] document = ArticleDocument.open(merged, ArticleDocument.analyzed(merged));
        long story = found.path("_source").path(Schema.STORY).asLong();
        return replaced(change, change.id(), version, document, story);
    }

    private static <T> BulkRequest.Action<T> replaced(
            T subject, ArticleId id, Pending.Version version, byte[] document, long story) {
        String line = Json.text(Map.of(
                "index",
                Map.of("_id", id.value(), "if_seq_no", version.sequence(), "if_primary_term", version.term())));
        return BulkRequest.Action.of(subject, line, document, story);
    }

    /** Keeps what the mapping refuses in an index without one, so that nothing is lost. */
    private void keepAside(BulkRequest.Refused<Pending> refused) {
        Pending change = refused.action().subject();
        Spool.Place place = change.document();
        log.error(
                "The cluster refuses the article {} ({}); it is kept aside in the index {}.",
                change.id().value(),
                refused.reason(),
                indexes.state());
        if (place == null) {
            return;
        }
        JsonNode document =
                Json.MAPPER.readTree(ArticleDocument.closed(spool.read(place), stories.story(change.story())));
        Cluster.Answer answer = patience.send(
                "PUT",
                "/" + indexes.state() + "/_doc/refused:" + change.id().value(),
                Map.of(),
                Json.text(Map.of(
                        Schema.KIND,
                        "refused",
                        "reason",
                        refused.reason(),
                        "article",
                        document.path(Schema.STORED).toString())));
        if (answer.failed()) {
            throw patience.refused(answer);
        }
    }

    private void refresh() {
        refresh(indexes.articles() + "," + indexes.words());
    }

    /** Returns when every copy of every shard shows what was written: otherwise a search could find less than one before. */
    private void refresh(String index) {
        Patience.Wait wait = patience.begin();
        while (true) {
            Cluster.Answer answer = patience.send("POST", "/" + index + "/_refresh", Map.of(), null);
            if (answer.failed()) {
                throw patience.refused(answer);
            }
            if (answer.json().path("_shards").path("failed").asInt(0) == 0) {
                return;
            }
            wait.orFail(patience.refused(new Cluster.Answer(UNAVAILABLE, answer.json())));
        }
    }
}
