package org.dateline.load;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.dateline.annotate.Annotator;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Article;
import org.dateline.query.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Annotates what an archive holds anew, from the articles that it stores, without reading a file. What records brought stays.
 * Each article is written whole, so that a run that was stopped can simply be run again. One runs at a time, since it holds the
 * writer; old versions of articles are annotated too.
 */
public final class Reannotation {
    private static final int COMMIT_EVERY = 5_000;

    private final Archive archive;
    private final Annotator annotator;
    private final int workers;

    /** @param workers threads that annotate */
    public Reannotation(Archive archive, Annotator annotator, int workers) {
        this.archive = archive;
        this.annotator = annotator;
        this.workers = workers;
    }

    /**
     * Annotates all articles that a search matches, and returns how many there were when they are durable.
     *
     * @param progress is told how many are done, now and then, from the calling thread
     */
    public long run(SearchRequest request, LongConsumer progress) {
        String checkpoint = archive.checkpoint();
        AtomicLong done = new AtomicLong();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        try (ArchiveWriter writer = archive.writer()) {
            Semaphore room = new Semaphore(workers * 4);
            try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
                AtomicLong seen = new AtomicLong();
                archive.export(request, article -> {
                    for (Article version : archive.versions(article.id())) {
                        if (!version.id().equals(article.id())) {
                            submit(version, writer, threads, room, failure);
                        }
                    }
                    submit(article, writer, threads, room, failure);
                    done.incrementAndGet();
                    if (seen.incrementAndGet() % COMMIT_EVERY == 0) {
                        writer.commit(checkpoint);
                        progress.accept(done.get());
                    }
                    return failure.get() == null;
                });
            }
            RuntimeException failed = failure.get();
            if (failed != null) {
                throw failed;
            }
            writer.commit(checkpoint);
        }
        progress.accept(done.get());
        return done.get();
    }

    private void submit(
            Article article,
            ArchiveWriter writer,
            ExecutorService threads,
            Semaphore room,
            AtomicReference<@Nullable RuntimeException> failure) {
        room.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                writer.put(annotator.annotate(article));
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } finally {
                room.release();
            }
        });
    }
}
