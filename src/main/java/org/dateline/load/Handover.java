package org.dateline.load;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A bounded queue between two stages of a load. Thread-safe. */
final class Handover<T> {
    private static final long LOOK_MS = 50;

    private final BlockingQueue<T> queue;
    private final LoadSignal signal;
    private final CountDownLatch before;
    private final boolean drained;

    /**
     * @param before counts down to zero when nothing more is put
     * @param drained whether what is queued is still taken when the load is stopped
     */
    Handover(int capacity, LoadSignal signal, CountDownLatch before, boolean drained) {
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.signal = signal;
        this.before = before;
        this.drained = drained;
    }

    /** Waits for a place in the queue. */
    void put(T element) {
        try {
            while (!queue.offer(element, LOOK_MS, TimeUnit.MILLISECONDS)) {
                signal.check();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("A loading thread was interrupted, which nothing in Dateline does.", e);
        }
    }

    /** The next element, or null when the stage before is done and the queue empty, or the load ends. */
    @Nullable
    T take() {
        try {
            while (!signal.hasFailed() && (drained || !signal.isStopping())) {
                boolean last = before.getCount() == 0;
                T element = queue.poll(last ? 0 : LOOK_MS, TimeUnit.MILLISECONDS);
                if (element != null || last) {
                    return element;
                }
            }
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException("A loading thread was interrupted, which nothing in Dateline does.", e);
        }
    }
}
