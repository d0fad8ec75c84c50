package org.dateline.extract.worker;

import java.io.IOException;

/** A worker that ended before it had answered. */
final class WorkerException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why it ended. */
    enum Cause {
        TIME,
        MEMORY,
        CRASH
    }

    private final Cause why;
    private final int exit;

    WorkerException(Cause why, int exit, IOException cause) {
        super(exit < 0 ? String.valueOf(cause.getMessage()) : "The worker ended with " + exit + ".", cause);
        this.why = why;
        this.exit = exit;
    }

    Cause why() {
        return why;
    }

    int exit() {
        return exit;
    }
}
