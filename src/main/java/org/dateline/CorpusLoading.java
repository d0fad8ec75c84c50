package org.dateline;

import java.nio.file.Path;
import org.dateline.archive.ArchiveException;
import org.dateline.article.Status;
import org.dateline.load.BulkLoader;
import org.dateline.load.LoadException;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.SourceRoot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Loads what is new in the corpus folder when the site starts, in the background. */
final class CorpusLoading implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(CorpusLoading.class);

    private final BulkLoader loader;
    private final Path corpus;
    private final Thread thread = new Thread(this::load, "dateline-corpus");
    private volatile boolean running;

    CorpusLoading(BulkLoader loader, Path corpus) {
        this.loader = loader;
        this.corpus = corpus;
    }

    @Override
    public void start() {
        running = true;
        thread.setDaemon(true);
        thread.start();
    }

    private void load() {
        try {
            LoadProgress done = loader.mirror(SourceRoot.named(corpus, "corpus"), CorpusLoading::tell);
            log.info(
                    "{} holds {} records: {} new articles, {} duplicate or unchanged, {} quarantined.",
                    corpus,
                    done.discovered(),
                    done.articles(),
                    done.duplicate(),
                    done.quarantined());
        } catch (ArchiveException | LoadException e) {
            log.error("The corpus folder {} was not loaded: {}", corpus, e.getMessage());
        }
    }

    private static void tell(LoadReport.Line line) {
        if (line.status() != Status.OK && line.status() != Status.DUPLICATE) {
            log.warn("{} {}: {}", line.status(), line.path(), line.reason());
        }
    }

    /** Lets the load finish what it has in hand; nothing is interrupted inside the index. */
    @Override
    public void stop() {
        loader.stop();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
