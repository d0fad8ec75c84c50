package org.dateline.opensearch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.json.StoredArticle;
import org.dateline.text.AnalyzedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Writes articles to the cluster. Until a commit they wait on the local disk; a commit sends them, and says so to the cluster
 * with the checkpoint last, so that a loader which is killed in between only sends the same once more. Other loaders may write
 * at the same time, the same articles too. Several threads may put at once.
 */
final class ClusterWriter implements ArchiveWriter {
    private static final int STRIPES = 256;
    private static final int PATH_PAGE = 500;

    private final Indexes indexes;
    private final Articles articles;
    private final Loader.Hold hold;
    private final Clock clock;
    private final Runnable committed;
    private final Patience patience;
    private final DictionaryWriter dictionary = new DictionaryWriter();
    private final ReadWriteLock turning = new ReentrantReadWriteLock();
    private final Object[] stripes = new Object[STRIPES];
    private PendingArticles pending = new PendingArticles();
    private PendingArticles sending = new PendingArticles();
    private Spool spool;
    private @Nullable Spool sent;
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
        this.spool = new Spool(hold.folder());
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Object();
        }
    }

    /** An article as the writer knows it, and what is needed to put another in its place. */
    private record Known(Article article, long story, Pending.@Nullable Version version) {}

    @Override
    public Put put(Article article) {
        turning.readLock().lock();
        try {
            synchronized (stripe(article.id())) {
                return putAlone(article);
            }
        } finally {
            turning.readLock().unlock();
        }
    }

    private Object stripe(ArticleId id) {
        return stripes[Math.floorMod(id.hashCode(), STRIPES)];
    }

    private Put putAlone(Article article) {
        Pending waiting = pending.find(article.id());
        Known known = waiting == null ? known(article.id()) : null;
        Article before = waiting == null ? (known == null ? null : known.article()) : alive(waiting);
        if (before == null) {
            Article stamped = article.added() == null ? article.withAdded(now()) : article;
            Spool.Place document = spooled(stamped);
            pending.put(
                    waiting == null
                            ? Pending.create(stamped, document)
                            : Pending.replace(stamped, document, waiting.version(), StoryNumber.of(article.id())));
            return Put.NEW;
        }
        boolean again =
                before.provenance().locations().containsAll(article.provenance().locations());
        Article merged = Texts.merge(before, article);
        Spool.Place document = spooled(merged);
        pending.put(
                waiting != null || known == null
                        ? waiting(waiting).with(merged, document)
                        : Pending.replace(merged, document, known.version(), known.story()));
        return again ? Put.AGAIN : Put.DUPLICATE;
    }

    private static Pending waiting(@Nullable Pending pending) {
        if (pending == null) {
            throw new IllegalStateException("An article is known from nowhere.");
        }
        return pending;
    }

    private static @Nullable Article alive(Pending pending) {
        return pending.isDelete() ? null : pending.article();
    }

    /** What stands on the cluster, or will once what is being sent has arrived. */
    private @Nullable Known known(ArticleId id) {
        Pending underway = sending.find(id);
        if (underway != null) {
            return underway.isDelete() ? null : new Known(underway.article(), underway.story(), null);
        }
        return stored(id);
    }

    private @Nullable Known stored(ArticleId id) {
        Patience.Wait wait = patience.begin();
        while (true) {
            try {
                return articles.find(id)
                        .map(found -> new Known(
                                found.article(), found.story(), new Pending.Version(found.sequence(), found.term())))
                        .orElse(null);
            } catch (ArchiveException e) {
                wait.orFail(e);
            }
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Spool.Place spooled(Article article) {
        AnalyzedText text = ArticleDocument.analyzed(article);
        dictionary.gather(article, text);
        return spool.write(ArticleDocument.open(article, text));
    }

    @Override
    public void retain(String path, Set<ArticleId> kept) {
        turning.readLock().lock();
        try {
            Set<ArticleId> gone = new TreeSet<>(pending.at(path));
            gone.addAll(sending.at(path));
            gone.addAll(storedAt(path));
            gone.removeAll(kept);
            for (ArticleId id : gone) {
                synchronized (stripe(id)) {
                    leave(id, path);
                }
            }
        } finally {
            turning.readLock().unlock();
        }
    }

    private Set<ArticleId> storedAt(String path) {
        Set<ArticleId> ids = new TreeSet<>();
        articles.each(Json.term(Schema.PATH, path), List.of(Map.of("_doc", "asc")), PATH_PAGE, (article, story) -> {
            ids.add(article.id());
            return true;
        });
        return ids;
    }

    private void leave(ArticleId id, String path) {
        Pending waiting = pending.find(id);
        Known known = waiting == null ? known(id) : null;
        Article article = waiting == null ? (known == null ? null : known.article()) : alive(waiting);
        if (article == null) {
            return;
        }
        List<Location> left = Texts.elsewhere(article, path);
        if (left.size() == article.provenance().locations().size()) {
            return;
        }
        if (left.isEmpty()) {
            pending.put(waiting == null ? Pending.delete(article, known == null ? null : known.version()) : waiting.deleted());
            return;
        }
        Article whole = waiting == null ? whole(id, article) : read(spool, waiting);
        Article moved = whole.withProvenance(Texts.at(whole.provenance(), left));
        Spool.Place document = spooled(moved);
        Pending change = waiting == null && known != null
                ? Pending.replace(moved, document, known.version(), known.story())
                : waiting(waiting).with(moved, document);
        pending.put(change.leaving(path));
    }

    /** An article with its text, which may still be on its way. */
    private Article whole(ArticleId id, Article known) {
        Pending underway = sending.find(id);
        Spool from = sent;
        return underway != null && from != null && !underway.isDelete()
                ? read(from, underway)
                : Optional.ofNullable(stored(id)).map(Known::article).orElse(known);
    }

    private static Article read(Spool from, Pending pending) {
        Spool.Place place = pending.document();
        if (place == null) {
            throw new IllegalStateException("An article that is removed has no document.");
        }
        JsonNode document = Json.MAPPER.readTree(ArticleDocument.closed(from.read(place), 0));
        return StoredArticle.read(document.path(Schema.STORED));
    }

    @Override
    public synchronized void commit(String checkpoint) {
        turn();
        Spool documents = sent;
        if (documents != null && !sending.isEmpty()) {
            new Commit(patience, indexes, documents).send(sending.all(), dictionary);
        }
        // Only now, when all of it is acknowledged.
        acknowledge(checkpoint);
        turning.writeLock().lock();
        try {
            sending = new PendingArticles();
            if (documents != null) {
                documents.close();
            }
            sent = null;
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
            }
        } finally {
            turning.writeLock().unlock();
        }
    }

    private void acknowledge(String checkpoint) {
        Cluster.Answer answer = patience.send(
                "PUT",
                "/" + indexes.state() + "/_doc/" + hold.name(),
                Map.of(),
                Json.text(Map.of("checkpoint", checkpoint, "at", now().toString())));
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
