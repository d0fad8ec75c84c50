package org.dateline.load;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.annotate.Annotator;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One load: a thread that walks, some that read files, as many that annotate and put, joined by bounded queues, and the
 * calling thread, which commits every few seconds, more seldom when the load is a long one.
 */
final class LoadRun {
    private static final Logger log = LoggerFactory.getLogger(LoadRun.class);
    private static final int WAITING_FILES = 1024;
    private static final int WAITING_RECORDS = 64;
    private static final long LOOK_EVERY_MS = 500;
    /** So many times the first wait for a commit is the longest: each writes small segments, which are merged later. */
    private static final int SLOWEST = 6;

    private record Record(FileLoad load, Extraction extraction) {}

    private final ArchiveWriter writer;
    private final Journal journal;
    private final Extractor extractor;
    private final int workers;
    private final Duration commitEvery;
    private final LoadOptions options;
    private final LoadSignal signal = new LoadSignal();
    private final LoadTally tally = new LoadTally();
    private final FileVersions versions;
    private final RecordWriter records;
    private volatile boolean dirty;
    private volatile boolean committed;

    LoadRun(
            ArchiveWriter writer,
            Journal journal,
            Extractor extractor,
            Annotator annotator,
            Withdrawals withdrawals,
            int workers,
            Duration commitEvery,
            LoadOptions options,
            LoadReport report) {
        this.writer = writer;
        this.journal = journal;
        this.extractor = extractor;
        this.workers = workers;
        this.commitEvery = commitEvery;
        this.options = options;
        this.versions = new FileVersions(writer, options.prune());
        this.records = new RecordWriter(writer, annotator, withdrawals, options.collection(), tally, report);
    }

    LoadProgress progress() {
        return tally.progress();
    }

    void stop() {
        signal.stop();
    }

    boolean isStopped() {
        return signal.isStopping();
    }

    /** Lets the load end at once. */
    void stop(Exception why) {
        signal.fail(why);
    }

    /** Ends the count, and checks it. */
    void end() {
        tally.end(signal.isStopping(), signal.hasFailed());
    }

    /**
     * Loads what is below the roots; false where it was stopped before the end.
     *
     * @param heartbeat is run twice a second
     */
    boolean load(List<SourceRoot> roots, Runnable heartbeat) throws IOException {
        CountDownLatch walked = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(workers);
        CountDownLatch put = new CountDownLatch(workers);
        Handover<SourceFile> files = new Handover<>(WAITING_FILES, signal, walked, false);
        Handover<Record> found = new Handover<>(WAITING_RECORDS, signal, read, true);
        FileReading reading = new FileReading(
                extractor, versions, records, tally, signal, (load, record) -> found.put(new Record(load, record)));
        start("dateline-walk", walked, () -> walk(roots, files));
        for (int i = 0; i < workers; i++) {
            start("dateline-read-" + i, read, () -> {
                for (SourceFile file = files.take(); file != null; file = files.take()) {
                    tally.opened(file);
                    settle(reading.read(file));
                }
            });
            start("dateline-annotate-" + i, put, () -> {
                for (Record record = found.take(); record != null; record = found.take()) {
                    records.write(record.load(), record.extraction());
                    dirty = true;
                    settle(record.load());
                }
            });
        }
        long committed = System.nanoTime();
        long wait = commitEvery.toNanos();
        while (!await(put, Math.min(LOOK_EVERY_MS, commitEvery.toMillis()))) {
            heartbeat.run();
            if (!signal.hasFailed() && System.nanoTime() - committed >= wait) {
                commit();
                committed = System.nanoTime();
                wait = Math.min(wait * 2, commitEvery.toNanos() * SLOWEST);
            }
        }
        Throwable failed = signal.failure();
        if (failed != null) {
            throw problem(failed);
        }
        commit();
        return !signal.isStopping();
    }

    private static RuntimeException problem(Throwable failed) {
        return failed instanceof ArchiveException archive
                ? archive
                : new LoadException(
                        "The load stopped at an error (" + failed + "); what was committed stays, load again to go on.",
                        failed);
    }

    /** Removes what was loaded from files that are gone. */
    void dropGone(List<String> gone) throws IOException {
        for (String key : gone) {
            versions.gone(key);
            journal.gone(key);
            dirty = true;
        }
        commit();
    }

    /** Whether the load changed anything. */
    boolean hasCommitted() {
        return committed;
    }

    private void commit() throws IOException {
        if (dirty) {
            dirty = false;
            committed = true;
            try {
                // The journal's length is taken first: what it names was put before, so the commit holds it.
                writer.commit(journal.sync());
            } catch (IOException | RuntimeException e) {
                signal.fail(e);
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
                        signal.fail(e);
                    } finally {
                        done.countDown();
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private void walk(List<SourceRoot> roots, Handover<SourceFile> files) {
        for (SourceRoot root : roots) {
            try {
                SourceWalker.walk(root, new SourceWalker.Visitor() {
                    @Override
                    public boolean file(SourceFile file) {
                        return accept(file, files);
                    }

                    @Override
                    public void unreadable(String name, String key, String reason) {
                        unread(name, reason);
                    }
                });
            } catch (IOException e) {
                unread(root.name(), "It cannot be listed (" + FileProblem.of(e) + ").");
            }
        }
    }

    private void unread(String name, String reason) {
        tally.record();
        records.quarantine(name, null, Status.FAILED, reason);
    }

    private boolean accept(SourceFile file, Handover<SourceFile> files) {
        Optional<Journal.Counts> before = journal.unchanged(file, options.collection());
        if (before.isPresent() && !(options.retryFailed() && before.get().quarantined() > 0)) {
            tally.unchanged(file, before.get());
            records.tell(new LoadReport.Line(
                    file.name(), null, Status.DUPLICATE, "It has not changed since it was loaded.", List.of()));
        } else {
            tally.found(file);
            files.put(file);
        }
        return !signal.isStopping();
    }

    /** Ends one part of a file; with the last, the file is journalled. */
    private void settle(FileLoad load) {
        if (!load.end() || signal.hasFailed()) {
            return;
        }
        if (load.isAbandoned()) {
            if (!signal.isStopping()) {
                tally.done(load);
            }
            return;
        }
        if (!load.before().isEmpty()) {
            versions.settle(load.file().key(), load.before(), load.kept());
        }
        try {
            journal.done(load.file(), journalled(load.counts()), options.collection());
        } catch (IOException e) {
            signal.fail(e);
            return;
        }
        dirty = true;
        tally.done(load);
    }

    private static Journal.Counts journalled(LoadCounts counts) {
        return new Journal.Counts(counts.indexed() + counts.duplicate(), counts.quarantined());
    }

    private static boolean await(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException("The load was interrupted; call stop() instead.", e);
        }
    }
}
