package org.dateline.load;

import java.util.HashSet;
import java.util.Set;
import org.dateline.archive.ArchiveWriter.Put;
import org.dateline.article.ArticleId;

/**
 * A file on its way into the archive: its records are annotated and put by several threads, and it is done when the last of
 * them is. Thread-safe.
 */
final class FileLoad {
    private final SourceFile file;
    private final Set<ArticleId> before;
    private final long started = System.nanoTime();
    private final Set<ArticleId> kept = new HashSet<>();
    private int open = 1;
    private LoadCounts counts = LoadCounts.NONE;
    private boolean abandoned;

    /**
     * @param file as it is when it is opened
     * @param before what the archive has from the file already
     */
    FileLoad(SourceFile file, Set<ArticleId> before) {
        this.file = file;
        this.before = before;
    }

    SourceFile file() {
        return file;
    }

    Set<ArticleId> before() {
        return before;
    }

    /** A record was read and is to be settled. */
    synchronized void begin() {
        open++;
    }

    synchronized void put(ArticleId id, Put put) {
        counts = counts.plus(put);
        // A new file has nothing to be compared with, and may be as long as a corpus.
        if (!before.isEmpty()) {
            kept.add(id);
        }
    }

    synchronized void quarantined() {
        counts = counts.plusQuarantined();
    }

    /** The file was not read to its end, or could not be opened: it is not journalled, so that the next load tries again. */
    synchronized void abandon() {
        abandoned = true;
    }

    /** A record, or the reading itself, is settled; true for the last. */
    synchronized boolean end() {
        open--;
        notifyAll();
        return open == 0;
    }

    /** Waits a while for the records under way; true where none is left but the reading itself. */
    synchronized boolean awaitRecords(long millis) {
        try {
            if (open > 1) {
                wait(millis);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("A loading thread was interrupted, which nothing in Dateline does.", e);
        }
        return open == 1;
    }

    /** What was put so far does not count: the file changed while it was read. Returns what was counted. */
    synchronized LoadCounts discard() {
        kept.clear();
        LoadCounts discarded = counts;
        counts = LoadCounts.NONE;
        return discarded;
    }

    /** The same file once more, as it is now; nothing of this load may be open but its reading. */
    FileLoad again(SourceFile now) {
        return new FileLoad(now, before);
    }

    synchronized boolean isAbandoned() {
        return abandoned;
    }

    synchronized LoadCounts counts() {
        return counts;
    }

    /** What was put of a file that was there before. */
    synchronized Set<ArticleId> kept() {
        return kept;
    }

    long nanos() {
        return System.nanoTime() - started;
    }
}
