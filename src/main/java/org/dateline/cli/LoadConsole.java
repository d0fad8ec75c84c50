package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.article.Status;
import org.dateline.load.LoadLedger;
import org.dateline.load.LoadProgress;

/** Tells a person how a load goes: a line that renews itself on a terminal, a line every ten seconds elsewhere. */
final class LoadConsole {
    private static final int SHOWN_SLOW = 5;
    private static final double SLOW = 1;
    private static final int BAR = 24;

    private final PrintWriter err;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();

    LoadConsole(PrintWriter err) {
        this.err = err;
    }

    /** Prints the progress until it is closed. */
    interface Ticker extends AutoCloseable {
        @Override
        void close();
    }

    Ticker follow(Supplier<LoadProgress> progress) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(run -> {
            Thread thread = new Thread(run, "dateline-progress");
            thread.setDaemon(true);
            return thread;
        });
        long every = terminal ? 500 : 10_000;
        timer.scheduleAtFixedRate(() -> show(progress.get()), every, every, TimeUnit.MILLISECONDS);
        return timer::shutdownNow;
    }

    private void show(LoadProgress now) {
        String line = line(now);
        if (terminal) {
            err.print("\r\u001B[K" + line);
            err.flush();
        } else {
            err.println(line);
        }
    }

    /** The progress as one line: bar, files, articles, rates, the time left and counts by status. */
    static String line(LoadProgress now) {
        int filled = (int) Math.round(now.share() * BAR);
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d of %,d files  %,d articles  %,.0f articles/s  %.1f MB/s  %s%s",
                "#".repeat(filled),
                ".".repeat(BAR - filled),
                now.filesDone(),
                now.filesFound(),
                now.articles(),
                now.articlesPerSecond(),
                now.bytesPerSecond() / 1e6,
                Double.isNaN(now.secondsLeft()) ? "" : duration(now.secondsLeft()) + " left  ",
                statuses(now));
    }

    /** {@code OK 12, DUPLICATE 3}; what had not changed stands last. */
    private static String statuses(LoadProgress now) {
        List<String> counts = new ArrayList<>();
        now.ledger().statuses().forEach((status, count) -> {
            long counted = status == Status.DUPLICATE ? count - now.unchanged() : count;
            if (counted > 0) {
                counts.add(String.format(Locale.ROOT, "%s %,d", status, counted));
            }
        });
        if (now.unchanged() > 0) {
            counts.add(String.format(Locale.ROOT, "unchanged %,d", now.unchanged()));
        }
        return String.join(", ", counts);
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600 ? whole / 60 + " min" : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }

    /** Prints the summary. */
    synchronized void close(LoadProgress done) {
        if (terminal) {
            err.print("\r\u001B[K");
        }
        err.printf(
                Locale.ROOT,
                "%,d records discovered = %,d indexed + %,d duplicate + %,d quarantined + %,d pending.%n",
                done.discovered(),
                done.indexed(),
                done.duplicate(),
                done.quarantined(),
                done.pending());
        err.printf(
                Locale.ROOT,
                "%,d new articles from %,d files (%,d unchanged) in %s: %,.0f articles/s, %.1f MB/s.%n",
                done.articles(),
                done.filesDone(),
                done.unchanged(),
                duration(done.seconds()),
                done.articlesPerSecond(),
                done.bytesPerSecond() / 1e6);
        String statuses = statuses(done);
        if (!statuses.isEmpty()) {
            err.println("By status: " + statuses + ".");
        }
        for (LoadLedger.Reason reason : done.ledger().reasons()) {
            err.printf(
                    Locale.ROOT,
                    "%,7d  %s  %s  (%s%s)%n",
                    reason.count(),
                    reason.status(),
                    reason.reason(),
                    reason.count() > 1 ? "first: " : "",
                    printable(reason.example()));
        }
        if (!done.ledger().reasons().isEmpty()) {
            err.println("--report FILE lists each of them; load --retry-failed tries them again.");
        }
        done.ledger().slowest().stream()
                .filter(slow -> slow.seconds() >= SLOW)
                .limit(SHOWN_SLOW)
                .forEach(slow -> err.printf(
                        Locale.ROOT,
                        "Slow: %.1f s for %,.1f MB, %s%n",
                        slow.seconds(),
                        slow.bytes() / 1e6,
                        printable(slow.path())));
        err.flush();
    }

    /** A name with its control characters escaped, so that it cannot move the cursor. */
    private static String printable(String name) {
        StringBuilder out = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                out.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
