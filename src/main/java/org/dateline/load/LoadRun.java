package org.dateline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.annotate.Annotator;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.ArchiveWriter.Put;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One load: a thread that walks, some that read files, as many that annotate and put, joined by bounded queues, and the
 * calling thread, which commits every few seconds. No thread is ever interrupted, since an interrupt inside Lucene closes
 * its files; waiting threads look at the stop flag instead.
 */
final class LoadRun {
    private static final Logger log = LoggerFactory.getLogger(LoadRun.class);
    private static final int WAITING_FILES = 1024;
    private static final int WAITING_RECORDS = 64;
    private static final long COMMIT_EVERY_MS = 5_000;

    private record Record(FileLoad load, Extraction extraction) {}

    private final ArchiveWriter writer;
    private final Journal journal;
    private final Extractor extractor;
    private final Annotator annotator;
    private final int workers;
    private final LoadReport report;
    private final LoadTally tally = new LoadTally();
    private final BlockingQueue<SourceFile> files = new ArrayBlockingQueue<>(WAITING_FILES);
    private final BlockingQueue<Record> records = new ArrayBlockingQueue<>(WAITING_RECORDS);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final AtomicBoolean dirty = new AtomicBoolean();
    private volatile boolean stopping;

    LoadRun(
            ArchiveWriter writer,
            Journal journal,
            Extractor extractor,
            Annotator annotator,
            int workers,
            LoadReport report) {
        this.writer = writer;
        this.journal = journal;
        this.extractor = extractor;
        this.annotator = annotator;
        this.workers = workers;
        this.report = report;
    }

    LoadProgress progress() {
        return tally.progress();
    }

    void stop() {
        stopping = true;
    }

    void end() {
        tally.end(stopping);
    }

    /** Loads what is below the roots; false where it was stopped before the end. */
    boolean load(List<SourceRoot> roots) throws IOException {
        CountDownLatch walked = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(workers);
        CountDownLatch put = new CountDownLatch(workers);
        start("dateline-walk", walked, () -> walk(roots));
        for (int i = 0; i < workers; i++) {
            start("dateline-read-" + i, read, () -> readFiles(walked));
            start("dateline-annotate-" + i, put, () -> putRecords(read));
        }
        while (!await(put, COMMIT_EVERY_MS)) {
            if (failure.get() == null) {
                commit();
            }
        }
        Throwable failed = failure.get();
        if (failed != null) {
            throw problem(failed);
        }
        commit();
        return !stopping;
    }

    private RuntimeException problem(Throwable failed) {
        return failed instanceof ArchiveException archive
                ? archive
                : new LoadException(
                        "The load stopped at an error (" + failed + "); what was committed stays, load again to go on.",
                        failed);
    }

    private void commit() throws IOException {
        if (dirty.getAndSet(false)) {
            try {
                // The journal's length is taken first: what it names was put before, so the commit holds it.
                writer.commit(journal.sync());
            } catch (IOException | RuntimeException e) {
                fail(e);
                throw e;
            }
        }
    }

    private void start(String name, CountDownLatch done, Runnable work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (CancellationException e) {
                        log.debug("{} stopped.", name);
                    } catch (Throwable e) {
                        fail(e);
                    } finally {
                        done.countDown();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private void fail(Throwable e) {
        if (failure.compareAndSet(null, e)) {
            log.debug("The load fails.", e);
        }
        stopping = true;
    }

    private void walk(List<SourceRoot> roots) {
        for (SourceRoot root : roots) {
            try {
                SourceWalker.walk(root, new SourceWalker.Visitor() {
                    @Override
                    public boolean file(SourceFile file) {
                        return accept(file);
                    }

                    @Override
                    public void unreadable(String name, String key, String reason) {
                        tally.record();
                        quarantine(name, null, Status.FAILED, reason);
                    }
                });
            } catch (IOException e) {
                tally.record();
                quarantine(root.name(), null, Status.FAILED, "It cannot be listed (" + FileProblem.of(e) + ").");
            }
        }
    }

    private boolean accept(SourceFile file) {
        Optional<Journal.Counts> before = journal.unchanged(file);
        if (before.isPresent()) {
            tally.unchanged(file, before.get());
            report(new LoadReport.Line(
                    file.name(), null, Status.DUPLICATE, "It has not changed since it was loaded.", List.of()));
        } else {
            tally.found(file);
            put(files, file);
        }
        return !stopping;
    }

    private void readFiles(CountDownLatch walked) {
        for (SourceFile file = take(files, walked); file != null; file = take(files, walked)) {
            tally.opened(file);
            FileLoad load = new FileLoad(file, journal.knows(file.key()));
            try {
                read(load);
            } catch (CancellationException e) {
                load.abandon();
            }
            settle(load);
        }
    }

    private void read(FileLoad load) {
        SourceFile file = load.file();
        if (!Files.isReadable(file.file())) {
            // Its permissions may be mended without a trace in size or time, so the journal must not settle it.
            load.abandon();
            tally.record();
            load.quarantined();
            quarantine(file.name(), null, Status.FAILED, "It cannot be opened for reading; check its permissions.");
            return;
        }
        extractor.extract(file.file(), file.key(), extraction -> {
            if (stopping) {
                throw new CancellationException();
            }
            load.begin();
            tally.record();
            put(records, new Record(load, extraction));
        });
        if (stopping) {
            // An extractor may take the cancellation for an error of the file: whatever it made of it does not count.
            load.abandon();
        }
    }

    private void putRecords(CountDownLatch read) {
        for (Record record = take(records, read); record != null; record = take(records, read)) {
            switch (record.extraction()) {
                case Extraction.Read found -> putArticle(record.load(), found.article());
                case Extraction.Unread unread -> {
                    record.load().quarantined();
                    quarantine(
                            record.load().file().name(), unread.location().member(), unread.status(), unread.reason());
                }
            }
            settle(record.load());
        }
    }

    private void putArticle(FileLoad load, Article extracted) {
        Location location = extracted.provenance().locations().getFirst();
        Article article;
        try {
            article = annotator.annotate(extracted);
        } catch (RuntimeException | StackOverflowError e) {
            log.warn("{} cannot be annotated.", location, e);
            load.quarantined();
            quarantine(
                    load.file().name(),
                    location.member(),
                    Status.FAILED,
                    "Its text could not be annotated (" + e + "); please report this as a bug.");
            return;
        }
        Put put = writer.put(article);
        dirty.set(true);
        load.articlePut(article.id());
        tally.put(put);
        Status status =
                put == Put.DUPLICATE ? Status.DUPLICATE : article.provenance().status();
        String reason = put == Put.DUPLICATE
                ? "The same bytes are in the archive already; the article names this place too."
                : article.provenance().reason();
        report(new LoadReport.Line(load.file().name(), location.member(), status, reason, List.of(article.id())));
    }

    /** Ends one part of a file; with the last, the file is journalled. */
    private void settle(FileLoad load) {
        if (!load.end() || failure.get() != null) {
            return;
        }
        SourceFile file = load.file();
        if (load.isAbandoned()) {
            if (!stopping) {
                tally.done(file);
            }
            return;
        }
        Set<ArticleId> kept = load.kept();
        if (kept != null) {
            writer.retain(file.key(), kept);
        }
        try {
            journal.done(file, load.counts());
        } catch (IOException e) {
            fail(e);
            return;
        }
        dirty.set(true);
        tally.done(file);
    }

    private void quarantine(String path, @Nullable String member, Status status, String reason) {
        tally.quarantined();
        report(new LoadReport.Line(path, member, status, reason, List.of()));
    }

    private synchronized void report(LoadReport.Line line) {
        report.line(line);
    }

    private <T> void put(BlockingQueue<T> queue, T element) {
        try {
            while (!queue.offer(element, 100, TimeUnit.MILLISECONDS)) {
                if (failure.get() != null) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("A loading thread was interrupted, which nothing in Dateline does.", e);
        }
    }

    /** The next element, or null when the stage before is done and the queue empty, or the load stops. */
    private <T> @Nullable T take(BlockingQueue<T> queue, CountDownLatch before) {
        try {
            while (failure.get() == null) {
                boolean last = before.getCount() == 0;
                if (stopping && queue == files) {
                    return null;
                }
                T element = queue.poll(last ? 0 : 50, TimeUnit.MILLISECONDS);
                if (element != null || last) {
                    return element;
                }
            }
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException("A loading thread was interrupted, which nothing in Dateline does.", e);
        }
    }

    private static boolean await(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("The load was interrupted; call stop() instead.", e);
        }
    }
}
