package org.dateline.load;

import java.util.HashSet;
import java.util.Set;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the archive: its records are annotated and put by several threads, and it is done when the last of
 * them is. Thread-safe.
 */
final class FileLoad {
    private final SourceFile file;
    private final @Nullable Set<ArticleId> kept;
    private int open = 1;
    private long articles;
    private long quarantined;
    private boolean abandoned;

    /**
     * @param changed whether an older state of the file is in the archive, so that what is no longer in it must go
     */
    FileLoad(SourceFile file, boolean changed) {
        this.file = file;
        this.kept = changed ? new HashSet<>() : null;
    }

    SourceFile file() {
        return file;
    }

    /** A record was read and is to be settled. */
    synchronized void begin() {
        open++;
    }

    synchronized void articlePut(ArticleId id) {
        articles++;
        if (kept != null) {
            kept.add(id);
        }
    }

    synchronized void quarantined() {
        quarantined++;
    }

    /** The file was not read to its end, or could not be opened: it is not journalled, so that the next load tries again. */
    synchronized void abandon() {
        abandoned = true;
    }

    /** A record, or the reading itself, is settled; true for the last. */
    synchronized boolean end() {
        return --open == 0;
    }

    synchronized boolean isAbandoned() {
        return abandoned;
    }

    synchronized Journal.Counts counts() {
        return new Journal.Counts(articles, quarantined);
    }

    /** The articles that are still in a file which changed, or null where it is new. */
    synchronized @Nullable Set<ArticleId> kept() {
        return kept;
    }
}
