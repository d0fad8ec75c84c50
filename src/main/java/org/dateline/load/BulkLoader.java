package org.dateline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.dateline.annotate.Annotator;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.extract.Extractor;
import org.jspecify.annotations.Nullable;

/**
 * Loads files into an archive: walk, extract, annotate, write, journal. A file that the journal has and that has not changed
 * is passed over, so that a load which was stopped or killed goes on where it was, and loading the same again writes
 * nothing. Memory does not grow with the corpus, but for 24 bytes a file. One load runs at a time; {@link #progress} and
 * {@link #stop} may be called from any thread.
 */
public final class BulkLoader {
    private static final String DONE = "done";
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(5);

    private final Archive archive;
    private final Path journalFile;
    private final Extractor extractor;
    private final Annotator annotator;
    private final int workers;
    private final Duration commitEvery;
    private final LoadLog log;
    private final AtomicReference<@Nullable LoadRun> current = new AtomicReference<>();

    /**
     * @param journalFile where the journal is kept, beside the index
     * @param workers threads that read files, and as many that annotate
     */
    public BulkLoader(Archive archive, Path journalFile, Extractor extractor, Annotator annotator, int workers) {
        this(archive, journalFile, extractor, annotator, workers, COMMIT_EVERY);
    }

    /**
     * @param commitEvery how long what was put first waits to be durable and visible; each commit doubles the wait, up to
     *     six times this
     */
    public BulkLoader(
            Archive archive,
            Path journalFile,
            Extractor extractor,
            Annotator annotator,
            int workers,
            Duration commitEvery) {
        this.archive = archive;
        this.journalFile = journalFile;
        this.extractor = extractor;
        this.annotator = annotator;
        this.workers = workers;
        this.commitEvery = commitEvery;
        this.log = new LoadLog(journalFile.toAbsolutePath().resolveSibling(""));
    }

    /** Loads as usual: see {@link LoadOptions#USUAL}. */
    public LoadProgress load(List<SourceRoot> roots, LoadReport report) {
        return load(roots, LoadOptions.USUAL, report);
    }

    /**
     * Loads what is new or changed below some roots, and returns when all of it is durable or the load was stopped. Where
     * roots are empty and failures are to be retried, every file is read again that gave something for the quarantine.
     *
     * @throws LoadException where the archive or the journal cannot be written; what was committed stays
     */
    public LoadProgress load(List<SourceRoot> roots, LoadOptions options, LoadReport report) {
        return load(roots, options, report, true);
    }

    private LoadProgress load(List<SourceRoot> roots, LoadOptions options, LoadReport report, boolean asked) {
        List<String> names = roots.stream().map(SourceRoot::name).toList();
        return run(names, options, report, asked, (run, journal, heartbeat) -> {
            boolean all = roots.isEmpty() && options.retryFailed();
            boolean complete = run.load(all ? failed(journal) : roots, heartbeat);
            if (complete && options.prune()) {
                for (SourceRoot root : roots) {
                    dropGone(root, run, journal);
                }
            }
        });
    }

    private static List<SourceRoot> failed(Journal journal) throws IOException {
        return journal.failed().stream()
                .map(key -> new SourceRoot(Path.of(key), key, key))
                .toList();
    }

    /**
     * Makes the archive's part from one folder the same as the folder: loads what is new or changed and drops what is gone.
     * A folder that is missing or holds no file drops nothing, since that is how an unmounted disk looks. Where nothing
     * changes, the loads that people see do not name it.
     */
    public LoadProgress mirror(SourceRoot folder, LoadReport report) {
        return Files.isDirectory(folder.path())
                ? load(List.of(folder), new LoadOptions(true, false, null), report, false)
                : load(List.of(), LoadOptions.USUAL, report, false);
    }

    /** How far the load is, or the last one was. */
    public LoadProgress progress() {
        LoadRun run = current.get();
        return run == null ? LoadProgress.IDLE : run.progress();
    }

    /** Lets the load end soon: what is read is finished and committed, the rest waits for the next run. */
    public void stop() {
        LoadRun run = current.get();
        if (run != null) {
            run.stop();
        }
    }

    private interface Work {
        void with(LoadRun run, Journal journal, Runnable heartbeat) throws IOException;
    }

    private LoadProgress run(List<String> names, LoadOptions options, LoadReport report, boolean asked, Work work) {
        Instant started = Instant.now();
        try (ArchiveWriter writer = archive.writer();
                Journal journal = Journal.open(journalFile, archive.checkpoint())) {
            log.begin();
            Withdrawals withdrawals =
                    Withdrawals.read(journalFile.toAbsolutePath().resolveSibling(Withdrawals.FILE));
            LoadRun run = new LoadRun(
                    writer, journal, extractor, annotator, withdrawals, workers, commitEvery, options, report);
            current.set(run);
            String outcome = DONE;
            try {
                work.with(run, journal, () -> log.running(state(started, names, null, run)));
                outcome = run.isStopped() ? "stopped" : DONE;
            } catch (IOException | RuntimeException e) {
                run.stop(e);
                outcome = String.valueOf(e.getMessage());
                throw e;
            } finally {
                run.end();
                if (asked || run.hasCommitted() || !outcome.equals(DONE)) {
                    log.ended(state(started, names, outcome, run));
                } else {
                    log.forget();
                }
            }
            return run.progress();
        } catch (IOException e) {
            throw new LoadException(
                    "The journal " + journalFile + " cannot be written (" + FileProblem.of(e)
                            + "); free space or mend its permissions, then load again: nothing that was committed is lost.",
                    e);
        }
    }

    private static LoadState state(Instant started, List<String> names, @Nullable String outcome, LoadRun run) {
        return new LoadState(started, Instant.now(), names, outcome, run.progress());
    }

    private static boolean holdsAnyFile(Path folder) throws IOException {
        boolean[] any = {false};
        SourceWalker.walk(SourceRoot.of(folder), new SourceWalker.Visitor() {
            @Override
            public boolean file(SourceFile file) {
                any[0] = true;
                return false;
            }

            @Override
            public void unreadable(String name, String key, String reason) {
                any[0] = true;
            }
        });
        return any[0];
    }

    private static void dropGone(SourceRoot folder, LoadRun run, Journal journal) throws IOException {
        if (!Files.isDirectory(folder.path()) || !holdsAnyFile(folder.path())) {
            return;
        }
        String prefix = folder.key() + "/";
        run.dropGone(journal.keys(prefix).stream()
                .filter(key -> Files.notExists(folder.path().resolve(key.substring(prefix.length()))))
                .toList());
    }
}
