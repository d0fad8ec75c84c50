package org.dateline.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Writes articles into the index. Several threads may put at once; the same article is put by one after the other. Holds
 * what was put since its reader was opened, up to {@value #MOST_RECENT} articles without their texts.
 */
final class LuceneWriter implements ArchiveWriter {
    private static final int MOST_RECENT = 20_000;
    private static final double RAM_MB = 64;
    private static final int STRIPES = 256;

    private final Path folder;
    private final Directory directory;
    private final Clock clock;
    private final Runnable committed;
    private final IndexWriter writer;
    private final WrittenArticles written;
    private final RecentPuts recent = new RecentPuts();
    private final ReadWriteLock turning = new ReentrantReadWriteLock();
    private final Object[] stripes = new Object[STRIPES];
    private final Object stories = new Object();
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
            this.writer = new IndexWriter(directory, config());
            this.written = new WrittenArticles(writer);
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setIndexSort(new Sort(Schema.newestFirst()))
                .setRAMBufferSizeMB(RAM_MB)
                .setCommitOnClose(false);
    }

    @Override
    public Put put(Article article) {
        Put put = work(() -> {
            turning.readLock().lock();
            try {
                synchronized (stripe(article.id())) {
                    return index(article);
                }
            } finally {
                turning.readLock().unlock();
            }
        });
        if (recent.size() >= MOST_RECENT) {
            refresh();
        }
        return put;
    }

    private Object stripe(ArticleId id) {
        return stripes[Math.floorMod(id.hashCode(), STRIPES)];
    }

    private Put index(Article article) throws IOException {
        RecentPuts.Known before = known(article.id());
        Article known = before == null ? null : before.article();
        if (before == null || known == null) {
            Article stamped = article.added() == null ? article.withAdded(now()) : article;
            long story = story(stamped);
            if (before == null) {
                writer.addDocument(ArticleDocument.of(stamped, story));
            } else {
                write(stamped, story);
            }
            recent.put(stamped, story);
            return Put.NEW;
        }
        boolean again =
                known.provenance().locations().containsAll(article.provenance().locations());
        Article merged = merge(known, article);
        write(merged, before.story());
        recent.put(merged, before.story());
        return again ? Put.AGAIN : Put.DUPLICATE;
    }

    private void write(Article article, long story) throws IOException {
        writer.updateDocument(new Term(Schema.ID, article.id().value()), ArticleDocument.of(article, story));
    }

    private RecentPuts.@Nullable Known known(ArticleId id) throws IOException {
        RecentPuts.Known known = recent.find(id);
        return known != null ? known : written.find(id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** As put now, but with every place, every collection and the time of the first. */
    private static Article merge(Article known, Article put) {
        Set<Location> locations = new LinkedHashSet<>(known.provenance().locations());
        locations.addAll(put.provenance().locations());
        Set<String> collections = new LinkedHashSet<>(known.collections());
        collections.addAll(put.collections());
        return new Article(
                put.id(),
                put.key(),
                put.title(),
                put.body(),
                put.language(),
                put.publication(),
                put.editorial(),
                at(put.provenance(), List.copyOf(locations)),
                put.annotations(),
                List.copyOf(collections),
                known.added(),
                known.supersededBy());
    }

    private static Provenance at(Provenance provenance, List<Location> locations) {
        return new Provenance(
                locations,
                provenance.mediaType(),
                provenance.sha256(),
                provenance.status(),
                provenance.reason(),
                provenance.ocr());
    }

    /** The story that an article joins: that of the most similar one, or a new one of its own. */
    private long story(Article article) throws IOException {
        long own = StoryIds.number(article.id());
        List<Integer> fingerprint = article.annotations().fingerprint();
        if (fingerprint.isEmpty()) {
            return own;
        }
        List<String> bands = Fingerprints.bands(fingerprint);
        byte[] bytes = Fingerprints.bytes(fingerprint);
        StoryChoice choice = new StoryChoice(bytes, own);
        written.copies(bands, choice);
        synchronized (stories) {
            recent.copies(bands, choice);
            recent.fingerprint(bands, bytes, choice.story());
        }
        return choice.story();
    }

    @Override
    public void retain(String path, Set<ArticleId> kept) {
        work(() -> {
            Set<ArticleId> gone = new TreeSet<>(recent.at(path));
            gone.addAll(written.at(path));
            gone.removeAll(kept);
            for (ArticleId id : gone) {
                while (!leave(id, path)) {
                    // What is remembered of a recent put has no text; the reader has it once it is opened anew.
                    refresh();
                }
            }
            return true;
        });
    }

    /** Takes a path from an article; false where that needs a text which only a refresh brings. */
    private boolean leave(ArticleId id, String path) throws IOException {
        turning.readLock().lock();
        try {
            synchronized (stripe(id)) {
                return leaveAlone(id, path);
            }
        } finally {
            turning.readLock().unlock();
        }
    }

    private boolean leaveAlone(ArticleId id, String path) throws IOException {
        RecentPuts.Known known = known(id);
        Article article = known == null ? null : known.article();
        if (known == null || article == null) {
            return true;
        }
        List<Location> left = article.provenance().locations().stream()
                .filter(location -> !location.path().equals(path))
                .toList();
        if (left.size() == article.provenance().locations().size()) {
            return true;
        }
        if (left.isEmpty()) {
            recent.delete(id);
            writer.deleteDocuments(new Term(Schema.ID, id.value()));
            return true;
        }
        if (recent.find(id) != null) {
            return false;
        }
        Article moved = article.withProvenance(at(article.provenance(), left));
        write(moved, known.story());
        recent.put(moved, known.story());
        return true;
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
            written.refresh();
            recent.dropPrevious();
            return true;
        });
        committed.run();
    }

    private synchronized void refresh() {
        work(() -> {
            turn();
            written.refresh();
            recent.dropPrevious();
            return true;
        });
    }

    /** Waits for the puts under way, so that all that is remembered by now is in the writer. */
    private void turn() {
        turning.writeLock().lock();
        try {
            recent.turn();
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
        for (AutoCloseable part : List.<AutoCloseable>of(written, writer::rollback, directory)) {
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
