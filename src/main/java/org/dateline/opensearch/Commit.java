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
import org.dateline.json.StoredArticle;
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
    private static final int CONFLICTS = 10;

    private final Patience patience;
    private final Indexes indexes;
    private final Spool spool;
    private final BulkRequest bulk;

    Commit(Patience patience, Indexes indexes, Spool spool) {
        this.patience = patience;
        this.indexes = indexes;
        this.spool = spool;
        this.bulk = new BulkRequest(patience, indexes.articles());
    }

    void send(List<Pending> changes, DictionaryWriter dictionary) {
        dictionary.send(new BulkRequest(patience, indexes.words()));
        new StoryFinder(patience, indexes).find(changes);
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> underway = new ArrayList<>();
            for (List<Pending> batch : batches(changes)) {
                underway.add(senders.submit(() -> send(batch)));
            }
            underway.forEach(Commit::await);
        }
        refresh();
    }

    private static void await(Future<?> future) {
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
                        "_id",
                        change.id().value(),
                        "if_seq_no",
                        version.sequence(),
                        "if_primary_term",
                        version.term());
        if (place == null) {
            return new BulkRequest.Action<>(change, Json.text(Map.of("delete", target)) + '\n');
        }
        return new BulkRequest.Action<>(
                change,
                Json.text(Map.of(version == null ? "create" : "index", target)) + '\n'
                        + ArticleDocument.closed(spool.read(place), change.story()) + '\n');
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
        JsonNode ours = Json.MAPPER.readTree(ArticleDocument.closed(spool.read(place), change.story()));
        Article put = StoredArticle.read(ours.path(Schema.STORED));
        Article both = Texts.merge(StoredArticle.read(found.path("_source").path(Schema.STORED)), put);
        Article merged = both.withProvenance(Texts.at(
                both.provenance(),
                both.provenance().locations().stream()
                        .filter(location -> !change.left().contains(location.path()))
                        .toList()));
        String document = ArticleDocument.open(merged, ArticleDocument.analyzed(merged));
        long story = found.path("_source").path(Schema.STORY).asLong();
        return new BulkRequest.Action<>(
                change,
                Json.text(Map.of(
                                "index",
                                Map.of(
                                        "_id",
                                        change.id().value(),
                                        "if_seq_no",
                                        version.sequence(),
                                        "if_primary_term",
                                        version.term())))
                        + '\n'
                        + ArticleDocument.closed(document, story) + '\n');
    }

    /** Keeps what the mapping refuses in an index without one, so that nothing is lost. */
    private void keepAside(BulkRequest.Refused<Pending> refused) {
        Pending change = refused.action().subject();
        Spool.Place place = change.document();
        log.error(
                "The cluster refuses the article {} ({}); it is kept aside in the index {}.",
                change.id().value(),
                refused.reason(),
                indexes.refused());
        if (place == null) {
            return;
        }
        JsonNode document = Json.MAPPER.readTree(ArticleDocument.closed(spool.read(place), change.story()));
        Cluster.Answer answer = patience.send(
                "PUT",
                "/" + indexes.refused() + "/_doc/" + change.id().value(),
                Map.of(),
                Json.text(Map.of(
                        "reason", refused.reason(),
                        "article", document.path(Schema.STORED).toString())));
        if (answer.failed()) {
            throw patience.refused(answer);
        }
    }

    private void refresh() {
        Cluster.Answer answer = patience.send(
                "POST", "/" + indexes.articles() + "," + indexes.words() + "/_refresh", Map.of(), null);
        if (answer.failed()) {
            throw patience.refused(answer);
        }
    }
}
