package org.dateline.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.dateline.article.Article;

/**
 * Annotates, and then does what the tables say that readers keep beside the index: {@value Outlets#FILE} and
 * {@value Corrections#FILE}. A table that was changed is read anew for the next article, so that a running site follows it;
 * articles that are in the archive follow when they are annotated again. Thread-safe.
 */
public final class CorrectedAnnotator implements Annotator {
    private static final long LOOK_EVERY_NS = 1_000_000_000L;
    private static final FileTime NEVER = FileTime.fromMillis(0);

    private final Annotator annotator;
    private final Path folder;
    private volatile Tables tables;

    private record Tables(Outlets outlets, Corrections corrections, List<FileTime> times, long looked) {}

    /**
     * Reads the tables.
     *
     * @param folder that of the index, which need not be there yet
     * @throws CorrectionsException where a table is not as it should be
     */
    public CorrectedAnnotator(Annotator annotator, Path folder) {
        this.annotator = annotator;
        this.folder = folder;
        this.tables = read();
    }

    @Override
    public Article annotate(Article article) {
        Tables now = tables();
        return now.corrections().apply(now.outlets().apply(annotator.annotate(article)));
    }

    private Tables tables() {
        Tables known = tables;
        if (System.nanoTime() - known.looked() < LOOK_EVERY_NS) {
            return known;
        }
        synchronized (this) {
            List<FileTime> times = times();
            tables = times.equals(tables.times())
                    ? new Tables(tables.outlets(), tables.corrections(), times, System.nanoTime())
                    : read();
            return tables;
        }
    }

    private Tables read() {
        return new Tables(Outlets.read(folder), Corrections.read(folder), times(), System.nanoTime());
    }

    private List<FileTime> times() {
        return List.of(time(Outlets.FILE), time(Corrections.FILE));
    }

    private FileTime time(String file) {
        try {
            return Files.getLastModifiedTime(folder.resolve(file));
        } catch (IOException e) {
            return NEVER;
        }
    }
}
