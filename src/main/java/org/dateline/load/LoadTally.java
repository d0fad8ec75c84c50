package org.dateline.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import org.dateline.archive.ArchiveWriter.Put;
import org.dateline.article.Status;

/** Counts what a load has done. Thread-safe. */
final class LoadTally {
    private static final int SLOWEST = 10;
    private static final int REASONS = 200;
    private static final int SHOWN_REASONS = 20;
    private static final Pattern PARTICULARS = Pattern.compile("'[^']*'|\\([^)]*\\)|\\d[\\d.,]*");

    private record Kind(Status status, String reason) {}

    private final long started = System.nanoTime();
    private boolean running = true;
    private long ended;
    private long filesFound;
    private long filesDone;
    private long unchanged;
    private long waiting;
    private long records;
    private LoadCounts counts = LoadCounts.NONE;
    private LoadCounts before = LoadCounts.NONE;
    private long bytes;
    private long bytesFound;
    private long bytesUnchanged;
    private String current = "";
    private final Map<Status, Long> statuses = new EnumMap<>(Status.class);
    private final Map<Kind, LoadLedger.Reason> reasons = new HashMap<>();
    private final PriorityQueue<LoadLedger.SlowFile> slowest =
            new PriorityQueue<>(Comparator.comparingDouble(LoadLedger.SlowFile::seconds));

    synchronized void found(SourceFile file) {
        filesFound++;
        waiting++;
        bytesFound += file.size();
    }

    /** A file that the journal has: what it gave before is there already. */
    synchronized void unchanged(SourceFile file, Journal.Counts given) {
        filesFound++;
        filesDone++;
        unchanged++;
        bytesFound += file.size();
        bytes += file.size();
        bytesUnchanged += file.size();
        records += given.articles() + given.quarantined();
        before =
                new LoadCounts(0, before.duplicate() + given.articles(), before.quarantined() + given.quarantined(), 0);
    }

    synchronized void opened(SourceFile file) {
        current = file.name();
    }

    synchronized void record() {
        records++;
    }

    synchronized void put(Put put) {
        counts = counts.plus(put);
    }

    synchronized void quarantined() {
        counts = counts.plusQuarantined();
    }

    /** Records that were counted and do not count, since their file is read again. */
    synchronized void takeBack(LoadCounts discarded) {
        counts = counts.minus(discarded);
        records -= discarded.records();
    }

    synchronized void done(FileLoad load) {
        filesDone++;
        waiting--;
        bytes += load.file().size();
        slowest.add(new LoadLedger.SlowFile(
                load.file().name(), load.nanos() / 1e9, load.file().size()));
        if (slowest.size() > SLOWEST) {
            slowest.poll();
        }
    }

    /** Notes a line of the report. */
    synchronized void line(LoadReport.Line line) {
        statuses.merge(line.status(), 1L, Long::sum);
        String given = line.reason();
        if (line.status().isReadable() || given == null) {
            return;
        }
        Kind kind = new Kind(line.status(), PARTICULARS.matcher(given).replaceAll("…"));
        String where = line.member() == null ? line.path() : line.path() + ", " + line.member();
        if (reasons.size() < REASONS || reasons.containsKey(kind)) {
            reasons.merge(
                    kind,
                    new LoadLedger.Reason(line.status(), kind.reason(), 1, where),
                    (old, one) -> new LoadLedger.Reason(old.status(), old.reason(), old.count() + 1, old.example()));
        }
    }

    /**
     * Ends the count.
     *
     * @throws IllegalStateException where a record was read and never settled, or a file lost though the load was not stopped
     */
    synchronized void end(boolean stopped, boolean failed) {
        ended = System.nanoTime();
        running = false;
        current = "";
        long settled = counts.records() + before.records();
        if (!failed && (records != settled || (!stopped && waiting != 0))) {
            throw new IllegalStateException("The load lost count: " + records + " records were read, "
                    + counts + " and before " + before + " settled, and " + waiting
                    + " files are still waiting; please report this as a bug.");
        }
    }

    synchronized LoadProgress progress() {
        long now = running ? System.nanoTime() : ended;
        long unsettled = records - counts.records() - before.records();
        return new LoadProgress(
                running,
                filesFound,
                filesDone,
                unchanged,
                counts.indexed(),
                counts.duplicate() + before.duplicate(),
                counts.quarantined() + before.quarantined(),
                waiting + unsettled,
                counts.articles(),
                bytes,
                bytesFound,
                bytesUnchanged,
                (now - started) / 1e9,
                current,
                ledger());
    }

    private LoadLedger ledger() {
        List<LoadLedger.SlowFile> slow = new ArrayList<>(slowest);
        slow.sort(Comparator.comparingDouble(LoadLedger.SlowFile::seconds).reversed());
        List<LoadLedger.Reason> why = reasons.values().stream()
                .sorted(Comparator.comparingLong(LoadLedger.Reason::count)
                        .reversed()
                        .thenComparing(LoadLedger.Reason::reason))
                .limit(SHOWN_REASONS)
                .toList();
        return new LoadLedger(new EnumMap<>(statuses), why, slow);
    }
}
