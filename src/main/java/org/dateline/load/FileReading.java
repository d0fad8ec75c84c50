package org.dateline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dateline.article.ArticleId;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;

/**
 * Reads a file. One that changes meanwhile is read again, since what was read may be half of the old and half of the new;
 * what such an attempt put is taken back.
 */
final class FileReading {
    private static final int ATTEMPTS = 3;
    private static final long LOOK_MS = 100;

    /** Takes a record of a file. */
    interface Sink {
        void record(FileLoad load, Extraction extraction);
    }

    private final Extractor extractor;
    private final FileVersions versions;
    private final RecordWriter records;
    private final LoadTally tally;
    private final LoadSignal signal;
    private final Sink sink;

    FileReading(
            Extractor extractor,
            FileVersions versions,
            RecordWriter records,
            LoadTally tally,
            LoadSignal signal,
            Sink sink) {
        this.extractor = extractor;
        this.versions = versions;
        this.records = records;
        this.tally = tally;
        this.signal = signal;
        this.sink = sink;
    }

    /** Reads a file to its end; what it gave is settled by other threads. */
    FileLoad read(SourceFile found) {
        SourceFile file = found;
        try {
            file = found.now();
        } catch (IOException e) {
            return failed(new FileLoad(found, Set.of()), why("It cannot be opened", e));
        }
        FileLoad load = new FileLoad(file, versions.current(file.key()));
        if (!Files.isReadable(file.file())) {
            // Its permissions may be mended without a trace in size or time, so the journal must not settle it.
            return failed(load, "It cannot be opened for reading; check its permissions.");
        }
        try {
            return readStable(load);
        } catch (CancellationException e) {
            load.abandon();
            return load;
        }
    }

    private FileLoad readStable(FileLoad first) {
        FileLoad load = first;
        for (int attempt = 1; ; attempt++) {
            extract(load);
            if (signal.isStopping()) {
                // An extractor may take the cancellation for an error of the file: whatever it made of it does not
                // count.
                load.abandon();
                return load;
            }
            SourceFile now;
            try {
                now = load.file().now();
            } catch (IOException e) {
                discard(load, load.before());
                return failed(load, why("It disappeared while it was read", e));
            }
            if (now.equals(load.file())) {
                return load;
            }
            discard(load, load.before());
            if (attempt == ATTEMPTS) {
                return failed(
                        load,
                        "It changed each of the " + ATTEMPTS
                                + " times that it was read; load it again when nothing writes to it.");
            }
            load = load.again(now);
        }
    }

    private void extract(FileLoad load) {
        extractor.extract(load.file().file(), load.file().key(), extraction -> {
            if (signal.isStopping()) {
                throw new CancellationException();
            }
            load.begin();
            tally.record();
            sink.record(load, extraction);
        });
    }

    /** Waits until what was read is put, and takes it back. */
    private void discard(FileLoad load, Set<ArticleId> before) {
        while (!load.awaitRecords(LOOK_MS)) {
            signal.check();
        }
        Set<ArticleId> torn = new HashSet<>(versions.current(load.file().key()));
        torn.removeAll(before);
        tally.takeBack(load.discard());
        versions.undo(load.file().key(), torn);
    }

    private FileLoad failed(FileLoad load, String reason) {
        load.abandon();
        tally.record();
        records.quarantine(load, null, Status.FAILED, reason);
        return load;
    }

    private static String why(String what, IOException e) {
        return e instanceof NoSuchFileException
                ? "It disappeared before it was read to its end; load again when it is back."
                : what + " (" + FileProblem.of(e) + ").";
    }
}
