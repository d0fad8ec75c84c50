package org.dateline.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.load.BulkLoader;

/**
 * Ends a load in order when the process is told to end (SIGTERM, SIGINT): what was read is committed, the summary is
 * printed, and the process exits with 0, or with 1 where the load had failed.
 */
final class Shutdown implements AutoCloseable {
    private static final long DRAIN_SECONDS = 120;

    private final PrintWriter err;
    private final String resume;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean succeeded;
    private volatile Thread hook = new Thread();

    /** @param resume the command that goes on with the load */
    Shutdown(PrintWriter err, String resume) {
        this.err = err;
        this.resume = resume;
    }

    void stops(BulkLoader loader) {
        hook = new Thread(() -> stop(loader), "dateline-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The load ended without a failure and has said so. */
    void succeeded() {
        succeeded = true;
    }

    private void stop(BulkLoader loader) {
        loader.stop();
        boolean ended = await();
        if (ended && succeeded) {
            err.println("Stopped; everything read so far is in the archive. Resume with: " + resume);
        } else {
            err.println("Stopped before the last files were finished; nothing that was committed is lost. Resume with: "
                    + resume);
        }
        err.flush();
        Runtime.getRuntime().halt(ended && !succeeded ? 1 : 0);
    }

    private boolean await() {
        try {
            return finished.await(DRAIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is going down, and the hook is what ends it.
            return;
        }
    }
}
