package org.dateline.load;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a load goes on, for all its threads: none is ever interrupted, since an interrupt inside Lucene closes its files. */
final class LoadSignal {
    private static final Logger log = LoggerFactory.getLogger(LoadSignal.class);

    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile boolean stopping;

    /** Lets the load end in order: nothing new is begun. */
    void stop() {
        stopping = true;
    }

    /** Lets the load end at once; the first reason is kept. */
    void fail(Throwable e) {
        if (failure.compareAndSet(null, e)) {
            log.debug("The load fails.", e);
        }
        stopping = true;
    }

    boolean isStopping() {
        return stopping;
    }

    boolean hasFailed() {
        return failure.get() != null;
    }

    @Nullable
    Throwable failure() {
        return failure.get();
    }

    /** @throws CancellationException where the load failed elsewhere */
    void check() {
        if (hasFailed()) {
            throw new CancellationException();
        }
    }
}
