package org.dateline.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Opens the last commit of a folder, whoever wrote it. Looks for a newer one at a search, at most once a second, so that the
 * commits of other processes are seen soon and cheaply. Thread-safe.
 */
final class Snapshots implements AutoCloseable {
    private static final long LOOK_EVERY_NS = 1_000_000_000L;

    private final Path folder;
    private final ReentrantLock opening = new ReentrantLock();
    private @Nullable Directory directory;
    private volatile @Nullable Snapshot current;
    private volatile long looked;
    private volatile boolean closed;

    Snapshots(Path folder) {
        this.folder = folder;
    }

    /** The newest snapshot known, open until it is closed by the caller. */
    Snapshot acquire() {
        try {
            if (current == null || System.nanoTime() - looked > LOOK_EVERY_NS) {
                look(current == null);
            }
            while (true) {
                Snapshot snapshot = current;
                if (snapshot == null) {
                    return new Snapshot(new MultiReader());
                }
                if (snapshot.open()) {
                    return snapshot;
                }
                if (closed) {
                    throw new IllegalStateException("The archive is closed.");
                }
            }
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        }
    }

    /** Opens the newest commit now. */
    void refresh() {
        try {
            look(true);
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        }
    }

    private void look(boolean wait) throws IOException {
        if (wait) {
            opening.lock();
        } else if (!opening.tryLock()) {
            return;
        }
        try {
            reopen();
            looked = System.nanoTime();
        } finally {
            opening.unlock();
        }
    }

    private void reopen() throws IOException {
        Snapshot before = current;
        if (closed) {
            throw new IllegalStateException("The archive is closed.");
        }
        IndexReader opened = before == null ? open() : reopen(before.reader());
        if (opened != null) {
            if (opened instanceof DirectoryReader read) {
                Commits.check(folder, read.getIndexCommit().getUserData());
            }
            current = new Snapshot(opened);
            if (before != null) {
                before.close();
            }
        }
    }

    private static @Nullable IndexReader reopen(IndexReader before) throws IOException {
        return before instanceof DirectoryReader read ? DirectoryReader.openIfChanged(read) : null;
    }

    private @Nullable IndexReader open() throws IOException {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        Directory files = directory;
        if (files == null) {
            files = FSDirectory.open(folder);
            directory = files;
        }
        try {
            return DirectoryReader.open(files);
        } catch (IndexNotFoundException e) {
            return null;
        }
    }

    @Override
    public void close() {
        opening.lock();
        try {
            closed = true;
            Snapshot last = current;
            current = null;
            if (last != null) {
                last.close();
            }
            if (directory != null) {
                directory.close();
            }
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        } finally {
            opening.unlock();
        }
    }
}
