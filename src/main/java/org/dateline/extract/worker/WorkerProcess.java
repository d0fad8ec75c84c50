package org.dateline.extract.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.extract.Extraction;
import org.jspecify.annotations.Nullable;

/** A worker and its pipe. For one thread at a time. */
final class WorkerProcess implements Closeable {
    /** What the JVM exits with when its memory is spent and it was told to exit then. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int EXIT_SECONDS = 30;
    private static final int NONSENSE_SECONDS = 3;

    /** One thread ends the workers whose time is up. */
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "dateline-worker-clock");
        thread.setDaemon(true);
        return thread;
    });

    private final WorkerSettings settings;
    private final Path temporary;
    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private int files;
    private volatile boolean timedOut;

    WorkerProcess(WorkerSettings settings) throws IOException {
        this.settings = settings;
        this.temporary = Files.createTempDirectory("dateline-worker");
        ProcessBuilder builder = new ProcessBuilder(WorkerCommand.line(settings, temporary))
                .directory(temporary.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.clear();
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin");
        this.process = builder.start();
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    /**
     * Has a request answered.
     *
     * @throws WorkerException where the worker did not answer to the end; it is closed then
     */
    void answer(Request request, Consumer<Extraction> sink) throws WorkerException {
        files++;
        TimeLimit limit = new TimeLimit(
                settings.timeLimit(),
                () -> Duration.ofNanos(System.nanoTime()),
                () -> process.info().totalCpuDuration().orElse(null));
        Alarm alarm = new Alarm(limit);
        try {
            Frames.write(out, request);
            for (Frames.Answer answer = next(request); answer.extraction() != null; answer = next(request)) {
                limit.pause();
                sink.accept(answer.extraction());
                limit.resume();
            }
        } catch (IOException e) {
            throw failure(e);
        } finally {
            alarm.cancel();
        }
    }

    /** Ends the worker once its time for a request is up. */
    private final class Alarm implements Runnable {
        private static final Duration SOON = Duration.ofMillis(50);

        private final TimeLimit limit;
        private @Nullable ScheduledFuture<?> next;
        private boolean cancelled;

        Alarm(TimeLimit limit) {
            this.limit = limit;
            again(limit.left());
        }

        @Override
        public synchronized void run() {
            Duration left = limit.left();
            if (cancelled) {
                return;
            }
            if (left.isPositive()) {
                again(left);
            } else {
                timedOut = true;
                process.destroyForcibly();
            }
        }

        private synchronized void again(Duration left) {
            long millis = Math.max(left.toMillis(), SOON.toMillis());
            next = CLOCK.schedule(this, millis, TimeUnit.MILLISECONDS);
        }

        synchronized void cancel() {
            cancelled = true;
            if (next != null) {
                next.cancel(false);
            }
        }
    }

    private Frames.Answer next(Request request) throws IOException {
        Frames.Answer answer = Frames.readAnswer(in);
        if (answer.id() != request.id()) {
            throw new IOException("The worker answered request " + answer.id() + " instead of " + request.id() + ".");
        }
        return answer;
    }

    /** Whether it has read as many files as one worker should. */
    boolean isSpent() {
        return files >= settings.filesPerWorker() || !process.isAlive();
    }

    private WorkerException failure(IOException e) {
        // A pipe may break in other ways than by its end when the worker goes; one that talks nonsense would not go at
        // all.
        int exit = exit(e instanceof EOFException ? EXIT_SECONDS : NONSENSE_SECONDS);
        close();
        if (timedOut) {
            return new WorkerException(WorkerException.Cause.TIME, exit, e);
        }
        return new WorkerException(
                exit == OUT_OF_MEMORY ? WorkerException.Cause.MEMORY : WorkerException.Cause.CRASH, exit, e);
    }

    private int exit(int seconds) {
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            return process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Ends the worker and removes what it left. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor(EXIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> left = Files.walk(temporary)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // What cannot be removed from the temporary folder is the system's to clear.
            return;
        }
    }
}
