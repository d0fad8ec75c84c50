package org.dateline.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Filed;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.engine.Addresses;
import org.dateline.engine.Merging;
import org.dateline.engine.StoryNumber;
import org.dateline.lucene.inverter.WaitingTexts;
import org.dateline.result.Tombstone;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles into the index. Several threads may put at once; the same article is put by one after the other. Holds
 * what was put since its reader was opened, up to {@value #MOST_RECENT} articles as they are stored.
 */
final class LuceneWriter implements ArchiveWriter {
    private static final int MOST_RECENT = 20_000;
    private static final int FEWEST_BUFFER_MB = 16;
    private static final int MOST_BUFFER_MB = 128;
    /**
     * What Lucene may buffer, and as much again for waiting texts: a sixteenth of the heap each. The fewer segments are
     * flushed, the fewer times is each word written and merged.
     */
    private static final int BUFFER_MB =
            Math.clamp(Runtime.getRuntime().maxMemory() >> 24, FEWEST_BUFFER_MB, MOST_BUFFER_MB);

    private static final int STRIPES = 256;

    private final Path folder;
    private final Directory directory;
    private final Clock clock;
    private final Runnable committed;
    private final WaitingTexts texts = new WaitingTexts(Schema.TEXT);
    private final IndexWriter writer;
    private final KnownArticles known;
    private final StoryGroups groups = new StoryGroups();
    private final ReadWriteLock turning = new ReentrantReadWriteLock();
    private final Object[] stripes = new Object[STRIPES];
    private boolean closed;

    /** @param committed is run after each commit */
    LuceneWriter(Path folder, Directory directory, Clock clock, Runnable committed) {
        this.folder = folder;
        this.directory = directory;
        this.clock = clock;
        this.committed = committed;
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Object();
        }
        try {
            Commits.check(folder, directory);
            this.writer = new IndexWriter(directory, texts.indexWith(config()));
            this.known = new KnownArticles(writer);
            known.joinedStories(groups);
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MB)
                .setCommitOnClose(false);
    }

    @Override
    public Put put(Article article) {
        Put put = inPut(article.id(), () -> index(article));
        work(() -> texts.keepWithin((long) BUFFER_MB << 20, writer));
        if (known.recent() >= MOST_RECENT) {
            refresh();
        }
        return put;
    }

    /** Does something to an article while nothing else is done to it and no generation turns. */
    private <T> T inPut(ArticleId id, Work<T> change) {
        return work(() -> {
            turning.readLock().lock();
            try {
                synchronized (stripe(id)) {
                    return change.run();
                }
            } finally {
                turning.readLock().unlock();
            }
        });
    }

    private Object stripe(ArticleId id) {
        return stripes[Math.floorMod(id.hashCode(), STRIPES)];
    }

    private Put index(Article article) throws IOException {
        KnownArticle before = known.find(article.id());
        if (before == null) {
            Article stamped = article.added() == null ? article.withAdded(now()) : article;
            if (known.mayHaveTombstone(article.id())) {
                writer.deleteDocuments(Tombstones.term(article.id()));
            }
            long label = label(stamped);
            Document document = ArticleDocument.of(stamped, groups.story(label), label, texts);
            writer.addDocument(document);
            know(stamped, document, label);
            return Put.NEW;
        }
        Article kept = before.article();
        boolean again =
                kept.provenance().locations().containsAll(article.provenance().locations());
        write(Merging.merge(kept, article), before.label());
        return again ? Put.AGAIN : Put.DUPLICATE;
    }

    private void write(Article article, long label) throws IOException {
        Document document = ArticleDocument.of(article, groups.story(label), label, texts);
        writer.updateDocument(id(article.id()), document);
        know(article, document, label);
    }

    private void know(Article article, Document document, long label) {
        BytesRef stored = document.getBinaryValue(Schema.STORED);
        known.put(KnownArticle.stored(article.id(), stored, article.supersededBy(), label), article);
    }

    private static Term id(ArticleId id) {
        return new Term(Schema.ID, id.value());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The label of the story that an article joins; where it is a copy of several, they are one from now on. */
    private long label(Article article) throws IOException {
        long own = StoryNumber.of(article.id());
        List<Integer> fingerprint = article.annotations().fingerprint();
        if (fingerprint.isEmpty()) {
            return own;
        }
        int[] bands = Fingerprints.bands(fingerprint);
        byte[] bytes = Fingerprints.bytes(fingerprint);
        StoryChoice choice = new StoryChoice(bytes);
        long label = known.label(bands, bytes, own, choice);
        known.copies(bands, choice);
        choice.labels().forEach(copied -> groups.join(label, copied));
        return label;
    }

    @Override
    public void at(String path, Consumer<Filed> sink) {
        work(() -> {
            known.at(path, each(sink));
            return true;
        });
    }

    @Override
    public void published(String url, Consumer<Filed> sink) {
        String address = Addresses.comparable(url);
        if (address != null) {
            work(() -> {
                known.published(address, each(sink));
                return true;
            });
        }
    }

    @Override
    public void named(String key, Consumer<Filed> sink) {
        work(() -> {
            known.published(Addresses.ofKey(key), each(sink));
            return true;
        });
    }

    private KnownArticles.Sink each(Consumer<Filed> sink) {
        return (article, label) -> sink.accept(new Filed(article.withoutText(), groups.story(label)));
    }

    @Override
    public void supersede(ArticleId older, @Nullable ArticleId newer) {
        inPut(older, () -> {
            KnownArticle found = known.find(older);
            if (found != null && !Objects.equals(found.supersededBy(), newer)) {
                supersede(found, newer);
            }
            return true;
        });
    }

    private void supersede(KnownArticle older, @Nullable ArticleId newer) throws IOException {
        BytesRef value = newer == null ? null : VersionColumn.bytes(newer);
        writer.updateDocValues(id(older.id()), new BinaryDocValuesField(Schema.SUPERSEDED_BY, value));
        known.put(older.withSupersededBy(newer), older.article());
    }

    @Override
    public void leave(ArticleId id, String path, @Nullable String reason) {
        inPut(id, () -> {
            KnownArticle found = known.find(id);
            if (found != null) {
                leave(found.article(), found.label(), path, reason);
            }
            return true;
        });
    }

    private void leave(Article article, long label, String path, @Nullable String reason) throws IOException {
        List<Location> left = Merging.elsewhere(article, path);
        if (left.size() == article.provenance().locations().size()) {
            return;
        }
        if (left.isEmpty()) {
            delete(article, path, reason);
        } else {
            write(article.withProvenance(article.provenance().at(left)), label);
        }
    }

    private void delete(Article article, String path, @Nullable String reason) throws IOException {
        for (KnownArticle older : known.supersededBy(article.id())) {
            supersede(older, null);
        }
        known.delete(article.id());
        writer.deleteDocuments(id(article.id()));
        if (reason != null) {
            writer.updateDocument(
                    Tombstones.term(article.id()),
                    Tombstones.document(new Tombstone(article.id(), article.title(), path, now(), reason)));
        }
    }

    @Override
    public synchronized void commit(String checkpoint) {
        work(() -> {
            turn();
            writer.setLiveCommitData(
                    Map.of(Schema.VERSION_KEY, Integer.toString(Schema.VERSION), Schema.CHECKPOINT_KEY, checkpoint)
                            .entrySet()
                            .stream()
                            .sorted(Comparator.comparing(Map.Entry::getKey))
                            .toList());
            writer.commit();
            known.refresh();
            return true;
        });
        committed.run();
    }

    private synchronized void refresh() {
        work(() -> {
            turn();
            known.refresh();
            return true;
        });
    }

    /**
     * Waits for the puts under way, so that all that is remembered by now is in the writer, and gives the articles of joined
     * stories their story.
     */
    private void turn() throws IOException {
        turning.writeLock().lock();
        try {
            known.turn();
            for (long label : groups.takeMoved()) {
                writer.updateNumericDocValue(
                        new Term(Schema.STORY_LABEL, StoryIds.term(label)), Schema.STORY, groups.story(label));
            }
        } finally {
            turning.writeLock().unlock();
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T work(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        } catch (AlreadyClosedException e) {
            Throwable tragedy = writer.getTragicException();
            throw tragedy instanceof IOException cause
                    ? Failures.writing(folder, cause)
                    : new ArchiveException("The writer of the index folder " + folder + " is closed.", e);
        }
    }

    /** Drops what was not committed, and lets others write. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        List<Exception> failures = new ArrayList<>();
        for (AutoCloseable part : List.<AutoCloseable>of(known, writer::rollback, directory)) {
            try {
                part.close();
            } catch (Exception e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw Failures.writing(folder, failures.getFirst());
        }
    }
}
