package org.dateline.opensearch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Filed;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.engine.Addresses;
import org.dateline.engine.Merging;
import org.dateline.json.StoredArticle;
import org.dateline.result.Tombstone;
import org.dateline.text.AnalyzedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes articles to the cluster. Until a commit they wait on the local disk; a commit sends them, and says so to the cluster
 * with the checkpoint last, so that a loader which is killed in between only sends the same once more. Other loaders may write
 * at the same time, the same articles too. Several threads may put at once; a put asks the cluster once whether the article is
 * there, unless {@link KnownIds} rules that out.
 */
final class ClusterWriter implements ArchiveWriter {
    private static final int STRIPES = 256;
    private static final int PAGE = 500;

    private final Indexes indexes;
    private final Articles articles;
    private final Loader.Hold hold;
    private final Clock clock;
    private final Runnable committed;
    private final Patience patience;
    private final StoryFinder stories;
    private final KnownIds onCluster;
    private final DictionaryWriter dictionary = new DictionaryWriter();
    private final ReadWriteLock turning = new ReentrantReadWriteLock();
    private final Object[] stripes = new Object[STRIPES];
    private PendingArticles pending = new PendingArticles();
    private PendingArticles sending = new PendingArticles();
    private Spool spool;
    private @Nullable Spool sent;
    private int generation;
    private boolean closed;

    /** @param committed is run after each commit */
    ClusterWriter(
            Cluster cluster, Indexes indexes, Articles articles, Loader.Hold hold, Clock clock, Runnable committed) {
        this.indexes = indexes;
        this.articles = articles;
        this.hold = hold;
        this.clock = clock;
        this.committed = committed;
        this.patience = new Patience(cluster, Patience.LIMIT);
        this.stories = new StoryFinder(patience, indexes);
        this.onCluster = new KnownIds(articles.isEmpty());
        this.spool = new Spool(hold.folder());
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Object();
        }
    }

    /**
     * An article as it will be once all is done that was asked for so far.
     *
     * @param article with its text only where it stands on the cluster alone
     * @param waiting what the next commit does to it, or null
     * @param version of the document on the cluster, or null where that is not known
     */
    private record Known(
            Article article, long story, @Nullable Pending waiting, Pending.@Nullable Version version) {}

    private <T> T on(ArticleId id, Supplier<T> change) {
        turning.readLock().lock();
        try {
            synchronized (stripes[Math.floorMod(id.hashCode(), STRIPES)]) {
                return change.get();
            }
        } finally {
            turning.readLock().unlock();
        }
    }

    private @Nullable Known known(ArticleId id) {
        Pending waiting = pending.find(id);
        if (waiting != null) {
            return waiting.isDelete()
                    ? null
                    : new Known(waiting.article(), waiting.story(), waiting, waiting.version());
        }
        Pending underway = sending.find(id);
        if (underway != null) {
            return underway.isDelete() ? null : new Known(underway.article(), underway.story(), null, null);
        }
        return stored(id);
    }

    private @Nullable Known stored(ArticleId id) {
        if (!onCluster.mayHave(id)) {
            return null;
        }
        Patience.Wait wait = patience.begin();
        while (true) {
            try {
                return articles.find(id)
                        .map(found -> new Known(
                                found.article(),
                                found.story(),
                                null,
                                new Pending.Version(found.sequence(), found.term())))
                        .orElse(null);
            } catch (ArchiveException e) {
                wait.orFail(e);
            }
        }
    }

    @Override
    public Put put(Article article) {
        return on(article.id(), () -> {
            Known known = known(article.id());
            if (known == null) {
                Article stamped = article.added() == null ? article.withAdded(now()) : article;
                Pending removed = pending.find(article.id());
                pending.put(Pending.create(stamped, spooled(stamped), removed == null ? null : removed.version()));
                return Put.NEW;
            }
            boolean again = known.article()
                    .provenance()
                    .locations()
                    .containsAll(article.provenance().locations());
            change(known, Merging.merge(known.article(), article));
            return again ? Put.AGAIN : Put.DUPLICATE;
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Spool.Place spooled(Article article) {
        AnalyzedText text = ArticleDocument.analyzed(article);
        dictionary.gather(article, text);
        return spool.write(ArticleDocument.open(article, text));
    }

    private Pending change(Known known, Article changed) {
        Spool.Place document = spooled(changed);
        Pending waiting = known.waiting();
        Pending change = waiting == null
                ? Pending.replace(changed, document, known.version(), known.story())
                : waiting.with(changed, document);
        pending.put(change);
        return change;
    }

    /** An article with its text, which may wait here or be on its way. */
    private Article whole(Known known) {
        if (known.waiting() != null) {
            return read(spool, known.waiting());
        }
        Pending underway = sending.find(known.article().id());
        return underway == null ? known.article() : read(Objects.requireNonNull(sent, "sent while sending"), underway);
    }

    private static Article read(Spool from, Pending pending) {
        Spool.Place place = Objects.requireNonNull(pending.document(), "an article that is kept has a document");
        JsonNode document = Json.MAPPER.readTree(ArticleDocument.closed(from.read(place), 0));
        return StoredArticle.read(document.path(Schema.STORED));
    }

    @Override
    public void at(String path, Consumer<Filed> sink) {
        each(
                Json.term(Schema.PATH, path),
                article -> article.provenance().locations().stream()
                        .anyMatch(location -> location.path().equals(path)),
                sink);
    }

    @Override
    public void published(String url, Consumer<Filed> sink) {
        String address = Addresses.comparable(url);
        if (address != null) {
            newest(address, sink);
        }
    }

    @Override
    public void named(String key, Consumer<Filed> sink) {
        newest(Addresses.ofKey(key), sink);
    }

    private void newest(String address, Consumer<Filed> sink) {
        each(
                Json.term(Schema.ADDRESS, address),
                article ->
                        article.supersededBy() == null && Addresses.all(article).contains(address),
                sink);
    }

    /** What waits or is on its way first; of the rest, what the cluster finds. */
    private void each(Map<String, Object> query, Predicate<Article> test, Consumer<Filed> sink) {
        turning.readLock().lock();
        try {
            Set<ArticleId> met = new HashSet<>();
            for (PendingArticles here : List.of(pending, sending)) {
                here.kept(test).forEach(id -> {
                    Pending each = pending.find(id) == null ? sending.find(id) : pending.find(id);
                    if (each != null && !each.isDelete() && test.test(each.article()) && met.add(id)) {
                        stories.find(List.of(each));
                        sink.accept(new Filed(each.article(), stories.story(each.story())));
                    }
                });
            }
            articles.few(query, PAGE, (article, story) -> {
                boolean changed = pending.find(article.id()) != null || sending.find(article.id()) != null;
                if (!changed && test.test(article) && met.add(article.id())) {
                    sink.accept(new Filed(article.withoutText(), stories.story(story)));
                }
                return true;
            });
        } finally {
            turning.readLock().unlock();
        }
    }

    @Override
    public void supersede(ArticleId older, @Nullable ArticleId newer) {
        on(older, () -> {
            Known known = known(older);
            if (known != null && !Objects.equals(known.article().supersededBy(), newer)) {
                change(known, whole(known).withSupersededBy(newer));
            }
            return true;
        });
    }

    @Override
    public void leave(ArticleId id, String path, @Nullable String reason) {
        boolean deleted = on(id, () -> {
            Known known = known(id);
            if (known == null) {
                return false;
            }
            List<Location> left = Merging.elsewhere(known.article(), path);
            if (left.size() == known.article().provenance().locations().size()) {
                return false;
            }
            if (left.isEmpty()) {
                delete(known, path, reason);
                return true;
            }
            Article whole = whole(known);
            change(known, whole.withProvenance(whole.provenance().at(left))).leaving(path);
            return false;
        });
        if (deleted) {
            free(id);
        }
    }

    private void delete(Known known, String path, @Nullable String reason) {
        Article article = known.article();
        Tombstone tombstone = reason == null ? null : new Tombstone(article.id(), article.title(), path, now(), reason);
        Pending waiting = known.waiting();
        pending.put(waiting == null ? Pending.delete(article, known.version(), tombstone) : waiting.deleted(tombstone));
    }

    /** Makes the versions that an article superseded the newest again. */
    private void free(ArticleId newer) {
        Set<ArticleId> older = new HashSet<>();
        each(
                Json.term(Schema.SUPERSEDED_BY, newer.value()),
                article -> newer.equals(article.supersededBy()),
                filed -> older.add(filed.article().id()));
        older.forEach(id -> supersede(id, null));
    }

    @Override
    public synchronized void commit(String checkpoint) {
        turn();
        Spool documents = sent;
        if (documents != null && !sending.isEmpty()) {
            new Commit(patience, indexes, documents, stories).send(sending.all(), dictionary);
        }
        // Only now, when all of it is acknowledged.
        acknowledge(checkpoint);
        turning.writeLock().lock();
        try {
            sending.all().forEach(each -> onCluster.add(each.id()));
            sending = new PendingArticles();
            if (documents != null) {
                documents.close();
            }
            sent = null;
            stories.forget(generation);
        } finally {
            turning.writeLock().unlock();
        }
        committed.run();
    }

    /** Takes what was put so far apart from what is put from now on. What a failed commit left is sent again. */
    private void turn() {
        turning.writeLock().lock();
        try {
            if (sent == null) {
                sending = pending;
                sent = spool;
                pending = new PendingArticles();
                spool = new Spool(hold.folder());
                generation = stories.turn();
            }
        } finally {
            turning.writeLock().unlock();
        }
    }

    private void acknowledge(String checkpoint) {
        Cluster.Answer answer = patience.send(
                "PUT",
                "/" + indexes.state() + "/_doc/loader:" + hold.name(),
                Map.of(),
                Json.text(Map.of(Schema.KIND, "loader", "checkpoint", checkpoint, "at", now().toString())));
        if (answer.failed()) {
            throw patience.refused(answer);
        }
    }

    /** Drops what was not committed, and lets others write from this folder. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            spool.close();
            if (sent != null) {
                sent.close();
            }
            hold.close();
        }
    }
}
