package org.dateline.extract.worker;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How long a worker may still take for one request. What counts is the CPU that it used, where the system tells it, since on a
 * busy machine the clock says little of a file; one that neither computes nor answers has {@value #PATIENCE} times the limit by
 * the clock. Time in which the loader takes an answer in is not the worker's. Thread-safe.
 */
final class TimeLimit {
    private static final int PATIENCE = 4;

    private final Duration limit;
    private final Supplier<Duration> clock;
    private final Supplier<@Nullable Duration> cpu;
    private final @Nullable Duration cpuBefore;
    private Duration begun;
    private Duration taken = Duration.ZERO;
    private boolean paused;

    /**
     * Begins to count.
     *
     * @param clock time since any moment
     * @param cpu what the worker used since its start, or null where the system does not tell
     */
    TimeLimit(Duration limit, Supplier<Duration> clock, Supplier<@Nullable Duration> cpu) {
        this.limit = limit;
        this.clock = clock;
        this.cpu = cpu;
        this.cpuBefore = cpu.get();
        this.begun = clock.get();
    }

    /** The worker waits for the loader. */
    synchronized void pause() {
        taken = byClock();
        paused = true;
    }

    /** The worker goes on. */
    synchronized void resume() {
        begun = clock.get();
        paused = false;
    }

    /** What is left before it is worth looking again; zero or less where the time is up. */
    synchronized Duration left() {
        Duration used = cpu.get();
        if (cpuBefore == null || used == null) {
            return limit.minus(byClock());
        }
        Duration ofCpu = limit.minus(used.minus(cpuBefore));
        Duration ofClock = limit.multipliedBy(PATIENCE).minus(byClock());
        return ofCpu.compareTo(ofClock) < 0 ? ofCpu : ofClock;
    }

    private Duration byClock() {
        return paused ? taken : taken.plus(clock.get()).minus(begun);
    }
}
