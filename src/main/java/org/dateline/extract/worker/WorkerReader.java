package org.dateline.extract.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.jspecify.annotations.Nullable;

/** Has a worker read an entry; small ones of a harmless format are read here. */
public final class WorkerReader implements FormatReader {
    private final WorkerPool workers;
    private final @Nullable FormatReader here;
    private final int small;

    private WorkerReader(WorkerPool workers, @Nullable FormatReader here, int small) {
        this.workers = workers;
        this.here = here;
        this.small = small;
    }

    /** A reader that leaves every entry to a worker. */
    public static FormatReader of(WorkerPool workers) {
        return new WorkerReader(workers, null, 0);
    }

    /** A reader that reads entries of up to {@code small} bytes itself and leaves larger ones to a worker. */
    public static FormatReader above(int small, FormatReader here, WorkerPool workers) {
        return new WorkerReader(workers, here, small);
    }

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        Entry rest = entry;
        if (here != null) {
            byte[] head = entry.in().readNBytes(small + 1);
            if (head.length <= small) {
                here.read(entry.withMediaType(entry.mediaType(), new ByteArrayInputStream(head)), harvest);
                return;
            }
            rest = entry.withMediaType(
                    entry.mediaType(), new SequenceInputStream(new ByteArrayInputStream(head), entry.in()));
        }
        Path path = entry.file() == null ? null : entry.file().toAbsolutePath();
        // A name that is not valid text would be another file's name over there, or nobody's.
        String file = path == null || !Path.of(path.toString()).equals(path) ? null : path.toString();
        byte[] bytes = file == null ? rest.readAll(DocumentReader.LIMIT) : null;
        workers.read(
                new Request(
                        workers.nextId(),
                        entry.location(),
                        entry.name(),
                        entry.mediaType(),
                        entry.depth(),
                        entry.capture(),
                        file,
                        bytes),
                harvest::accept);
    }
}
