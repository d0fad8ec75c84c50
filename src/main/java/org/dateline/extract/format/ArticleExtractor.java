package org.dateline.extract.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dateline.article.Location;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.dateline.extract.bytes.Budget;
import org.dateline.extract.bytes.LimitException;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.Failures;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.worker.WorkerPool;
import org.jspecify.annotations.Nullable;

/**
 * Finds the articles in a file by the reader of its format: in this process, or, for formats whose parsers are rich enough to
 * hurt, in a worker. Thread-safe.
 */
public final class ArticleExtractor implements Extractor {
    /** How many archives or messages may surround a document. */
    private static final int DEEPEST = 8;

    private final FormatDetector detector = new FormatDetector();
    private final @Nullable WorkerPool workers;
    private final Formats formats;

    /** Reads everything in this process. */
    public ArticleExtractor() {
        this(ExtractionSettings.HERE);
    }

    public ArticleExtractor(ExtractionSettings settings) {
        this(settings, false);
    }

    /** @param all whether workers parse every format, which is slower for the simple ones; for comparison */
    ArticleExtractor(ExtractionSettings settings, boolean all) {
        workers = settings.workers() == null ? null : new WorkerPool(settings.workers());
        formats = new Formats(settings, workers, all);
    }

    @Override
    public void extract(Path file, String name, Consumer<Extraction> sink) {
        Location location = new Location(name, null);
        try (InputStream in = Files.newInputStream(file)) {
            String own = String.valueOf(file.getFileName());
            read(new Entry(location, own, "", in, file, new Budget(Files.size(file)), 0, null), sink);
        } catch (IOException e) {
            sink.accept(new Extraction.Unread(location, "", Status.FAILED, Failures.broken("", e)));
        }
    }

    /** Reads an entry that a loader has sent. */
    void read(Entry entry, Consumer<Extraction> sink) {
        Harvest harvest = new Harvest(this::read, extraction -> {
            try {
                sink.accept(extraction);
            } catch (RuntimeException e) {
                throw new SinkException(e);
            }
        });
        try {
            read(entry, harvest);
        } catch (SinkException e) {
            throw e.cause;
        }
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.close();
        }
    }

    /** Reads an entry in its format. Whatever its bytes do to a parser ends here. */
    private void read(Entry entry, Harvest harvest) {
        long before = harvest.count();
        Entry typed = entry;
        try {
            Entry known = detector.typed(entry);
            if (known == null) {
                harvest.unread(entry, Status.EMPTY, "The file is empty.");
                return;
            }
            typed = known;
            if (entry.depth() > DEEPEST) {
                throw new LimitException(
                        "It lies more than " + DEEPEST
                                + " archives or messages deep, the most that are opened; unpack the outer ones and load it again.");
            }
            formats.reader(typed.mediaType()).read(typed, harvest);
            if (harvest.count() == before) {
                harvest.unread(typed, Status.EMPTY, "It holds no article.");
            }
        } catch (SinkException e) {
            throw e;
        } catch (IOException e) {
            harvest.failed(typed, e);
        } catch (OutOfMemoryError e) {
            harvest.unread(typed, Status.OOM, "It needs more memory than there is.");
        } catch (RuntimeException | StackOverflowError | NoClassDefFoundError e) {
            harvest.unread(typed, Status.FAILED, Failures.broken(typed.mediaType(), e));
        }
    }

    /** Carries what the receiver of the extractions threw past the readers. */
    private static final class SinkException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException cause;

        SinkException(RuntimeException cause) {
            super(cause);
            this.cause = cause;
        }
    }
}
