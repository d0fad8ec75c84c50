package org.dateline.load;

import org.dateline.archive.ArchiveWriter.Put;

/** Counts what a load has done. Thread-safe. */
final class LoadTally {
    private final long started = System.nanoTime();
    private boolean running = true;
    private long ended;
    private long filesFound;
    private long filesDone;
    private long unchanged;
    private long waiting;
    private long records;
    private long indexed;
    private long duplicate;
    private long quarantined;
    private long articles;
    private long bytes;
    private long bytesFound;
    private String current = "";

    synchronized void found(SourceFile file) {
        filesFound++;
        waiting++;
        bytesFound += file.size();
    }

    /** A file that the journal has: what it gave before is there already. */
    synchronized void unchanged(SourceFile file, Journal.Counts counts) {
        filesFound++;
        filesDone++;
        unchanged++;
        bytesFound += file.size();
        bytes += file.size();
        records += counts.articles() + counts.quarantined();
        duplicate += counts.articles();
        quarantined += counts.quarantined();
    }

    synchronized void opened(SourceFile file) {
        current = file.name();
    }

    synchronized void record() {
        records++;
    }

    synchronized void put(Put put) {
        if (put == Put.DUPLICATE) {
            duplicate++;
        } else {
            indexed++;
        }
        if (put == Put.NEW) {
            articles++;
        }
    }

    synchronized void quarantined() {
        quarantined++;
    }

    synchronized void done(SourceFile file) {
        filesDone++;
        waiting--;
        bytes += file.size();
    }

    /**
     * Ends the count.
     *
     * @throws IllegalStateException where a record was read and never settled, though the load was not stopped
     */
    synchronized void end(boolean stopped) {
        ended = System.nanoTime();
        running = false;
        current = "";
        if (!stopped && (waiting != 0 || records != indexed + duplicate + quarantined)) {
            throw new IllegalStateException("The load lost count: " + records + " records were read, " + indexed
                    + " indexed, " + duplicate + " duplicate, " + quarantined + " quarantined, and " + waiting
                    + " files are still waiting; please report this as a bug.");
        }
    }

    synchronized LoadProgress progress() {
        long now = running ? System.nanoTime() : ended;
        long unsettled = records - indexed - duplicate - quarantined;
        return new LoadProgress(
                running,
                filesFound,
                filesDone,
                unchanged,
                indexed,
                duplicate,
                quarantined,
                waiting + unsettled,
                articles,
                bytes,
                bytesFound,
                (now - started) / 1e9,
                current);
    }
}
