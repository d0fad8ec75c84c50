package org.dateline.load;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A bounded queue between two stages of a load. A stage that finds it full goes on when it is half empty, so that two stages
 * of unlike speed do not wake each other for every element. Thread-safe.
 */
final class Handover<T> {
    private static final long LOOK_MS = 50;

    private final Queue<T> queue = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition halfEmpty = lock.newCondition();
    private final int capacity;
    private final LoadSignal signal;
    private final CountDownLatch before;
    private final boolean drained;

    /**
     * @param before counts down to zero when nothing more is put
     * @param drained whether what is queued is still taken when the load is stopped
     */
    Handover(int capacity, LoadSignal signal, CountDownLatch before, boolean drained) {
        this.capacity = capacity;
        this.signal = signal;
        this.before = before;
        this.drained = drained;
    }

    /**
     * Waits for a place in the queue.
     *
     * @throws CancellationException where the load failed, or was stopped and nobody takes any more
     */
    void put(T element) {
        lock.lock();
        try {
            while (queue.size() >= capacity) {
                await(halfEmpty);
                signal.check();
                if (signal.isStopping() && !drained) {
                    throw new CancellationException();
                }
            }
            queue.add(element);
            filled.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next element, or null when the stage before is done and the queue empty, or the load ends. */
    @Nullable
    T take() {
        lock.lock();
        try {
            while (!signal.hasFailed() && (drained || !signal.isStopping())) {
                boolean last = before.getCount() == 0;
                T element = queue.poll();
                if (element != null) {
                    if (queue.size() == capacity / 2) {
                        halfEmpty.signalAll();
                    }
                    return element;
                }
                if (last) {
                    return null;
                }
                await(filled);
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** Waits a while: what a load is told by its signal wakes nobody. */
    private static void await(Condition condition) {
        try {
            boolean woken = condition.await(LOOK_MS, TimeUnit.MILLISECONDS);
            if (woken) {
                return;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("A loading thread was interrupted, which nothing in Dateline does.", e);
        }
    }
}
