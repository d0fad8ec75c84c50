package org.dateline.extract.worker;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;

/**
 * Workers that read bytes for the loader's threads, one for each thread that asks at a time; started when they are needed and
 * kept for the next file. A file that ends its worker is tried once more in a fresh one, since the file before may be to
 * blame. Thread-safe.
 */
public final class WorkerPool implements AutoCloseable {
    private final WorkerSettings settings;
    private final Deque<WorkerProcess> idle = new ArrayDeque<>();
    private final Set<WorkerProcess> all = new HashSet<>();
    private final AtomicLong requests = new AtomicLong();
    private boolean closed;

    public WorkerPool(WorkerSettings settings) {
        this.settings = settings;
    }

    /** Whether the system denies workers the network; where it does not, their own JVM refuses to open connections. */
    public boolean isWithoutNetwork() {
        return WorkerCommand.isIsolated();
    }

    /** The number of a new request. */
    public long nextId() {
        return requests.incrementAndGet();
    }

    /**
     * Has a worker read some bytes; whatever they do to it is told as an {@link Extraction.Unread}. Blocks until all is
     * answered, the time limit twice at most.
     */
    public void read(Request request, Consumer<Extraction> sink) {
        Once once = new Once(sink);
        WorkerException failure = attempt(request, once, false);
        boolean again = failure != null && failure.why() != WorkerException.Cause.TIME;
        if (again) {
            once.replay();
            failure = attempt(request, once, true);
        }
        if (failure != null) {
            sink.accept(unread(request, failure));
        }
    }

    /** Null where it was answered. */
    private @org.jspecify.annotations.Nullable WorkerException attempt(Request request, Once once, boolean fresh) {
        WorkerProcess worker;
        try {
            worker = take(fresh);
        } catch (IOException e) {
            return new WorkerException(WorkerException.Cause.CRASH, -1, e);
        }
        boolean answered = false;
        try {
            worker.answer(request, once);
            answered = true;
            return null;
        } catch (WorkerException e) {
            return e;
        } finally {
            // A sink that throws, to stop the load, leaves answers in the pipe.
            give(worker, answered);
        }
    }

    private WorkerProcess take(boolean fresh) throws IOException {
        synchronized (this) {
            if (closed) {
                throw new IOException("The workers are closed.");
            }
            if (!fresh && !idle.isEmpty()) {
                return idle.pop();
            }
        }
        WorkerProcess worker = new WorkerProcess(settings);
        synchronized (this) {
            all.add(worker);
        }
        return worker;
    }

    private void give(WorkerProcess worker, boolean answered) {
        boolean kept = answered && !worker.isSpent();
        synchronized (this) {
            kept &= !closed;
            if (kept) {
                idle.push(worker);
            } else {
                all.remove(worker);
            }
        }
        if (!kept) {
            worker.close();
        }
    }

    private Extraction unread(Request request, WorkerException failure) {
        Status status = switch (failure.why()) {
            case TIME -> Status.TIMEOUT;
            case MEMORY -> Status.OOM;
            case CRASH -> Status.FAILED;
        };
        String reason = switch (failure.why()) {
            case TIME ->
                "Reading it took longer than " + settings.timeLimit().toSeconds()
                        + " seconds, the most that one file may take.";
            case MEMORY ->
                "Reading it takes more than " + settings.heapMegabytes()
                        + " MB of memory, the most that one file may take.";
            case CRASH ->
                failure.exit() < 0
                        ? "The process that reads such files could not be started (" + failure.getMessage() + ")."
                        : "It twice ended the process that read it (exit code " + failure.exit() + ").";
        };
        return new Extraction.Unread(request.location(), request.mediaType(), status, reason);
    }

    @Override
    public void close() {
        Set<WorkerProcess> left;
        synchronized (this) {
            closed = true;
            left = Set.copyOf(all);
            idle.clear();
            all.clear();
        }
        left.forEach(WorkerProcess::close);
    }

    /** Hands on what a first attempt gave before it broke off, and not again what a second one repeats. */
    private static final class Once implements Consumer<Extraction> {
        private final Consumer<Extraction> sink;
        private long given;
        private long seen;

        Once(Consumer<Extraction> sink) {
            this.sink = sink;
        }

        void replay() {
            seen = 0;
        }

        @Override
        public void accept(Extraction extraction) {
            seen++;
            if (seen > given) {
                given++;
                sink.accept(extraction);
            }
        }
    }
}
