package org.dateline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
    private final Archive archive;
    private final Path journalFile;
    private final Extractor extractor;
    private final Annotator annotator;
    private final int workers;
    private final AtomicReference<@Nullable LoadRun> current = new AtomicReference<>();

    /**
     * @param journalFile where the journal is kept, beside the index
     * @param workers threads that read files, and as many that annotate
     */
    public BulkLoader(Archive archive, Path journalFile, Extractor extractor, Annotator annotator, int workers) {
        this.archive = archive;
        this.journalFile = journalFile;
        this.extractor = extractor;
        this.annotator = annotator;
        this.workers = workers;
    }

    /**
     * Loads what is new or changed below some roots, and returns when all of it is durable or the load was stopped.
     *
     * @throws LoadException where the archive or the journal cannot be written; what was committed stays
     */
    public LoadProgress load(List<SourceRoot> roots, LoadReport report) {
        return run(report, (run, writer, journal) -> run.load(roots));
    }

    /**
     * Makes the archive's part from one folder the same as the folder: loads what is new or changed and drops what is gone.
     * A folder that is missing or holds no file drops nothing, since that is how an unmounted disk looks.
     */
    public LoadProgress mirror(SourceRoot folder, LoadReport report) {
        return run(report, (run, writer, journal) -> {
            if (!Files.isDirectory(folder.path())) {
                return;
            }
            boolean complete = run.load(List.of(folder));
            if (complete && holdsAnyFile(folder.path())) {
                dropGone(folder, writer, journal);
            }
        });
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
        void with(LoadRun run, ArchiveWriter writer, Journal journal) throws IOException;
    }

    private LoadProgress run(LoadReport report, Work work) {
        try (ArchiveWriter writer = archive.writer();
                Journal journal = Journal.open(journalFile, archive.checkpoint())) {
            LoadRun run = new LoadRun(writer, journal, extractor, annotator, workers, report);
            current.set(run);
            try {
                work.with(run, writer, journal);
            } finally {
                run.end();
            }
            return run.progress();
        } catch (IOException e) {
            throw new LoadException(
                    "The journal " + journalFile + " cannot be written (" + FileProblem.of(e)
                            + "); free space or mend its permissions, then load again: nothing that was committed is lost.",
                    e);
        }
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

    private static void dropGone(SourceRoot folder, ArchiveWriter writer, Journal journal) throws IOException {
        String prefix = folder.key() + "/";
        boolean dropped = false;
        for (String key : journal.keys(prefix)) {
            if (Files.notExists(folder.path().resolve(key.substring(prefix.length())))) {
                writer.retain(key, Set.of());
                journal.gone(key);
                dropped = true;
            }
        }
        if (dropped) {
            writer.commit(journal.sync());
        }
    }
}
