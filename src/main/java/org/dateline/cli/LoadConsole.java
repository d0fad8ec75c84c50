package org.dateline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dateline.article.Status;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.SourceRoot;

/** Tells a person how a load goes: a line that renews itself on a terminal, a line every ten seconds elsewhere. */
final class LoadConsole {
    private static final int SHOWN_PROBLEMS = 20;
    private static final int BAR = 24;

    private final PrintWriter err;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private final Map<Status, Long> problems = new EnumMap<>(Status.class);
    private final List<String> shown = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    LoadConsole(PrintWriter err) {
        this.err = err;
    }

    /** Prints the progress until it is closed. */
    interface Ticker extends AutoCloseable {
        @Override
        void close();
    }

    synchronized void count(LoadReport.Line line) {
        if (!line.status().isReadable()) {
            problems.merge(line.status(), 1L, Long::sum);
            if (shown.size() < SHOWN_PROBLEMS) {
                String where = line.member() == null ? line.path() : line.path() + ", " + line.member();
                shown.add(line.status() + "  " + printable(where) + ": " + line.reason());
            }
            if (line.member() == null) {
                unread.add(line.path());
            }
        }
    }

    /** Whether one of the paths on the command line does not exist or cannot be read. */
    synchronized boolean missedARoot(List<SourceRoot> roots) {
        return roots.stream()
                .anyMatch(root -> unread.contains(root.name()) && !java.nio.file.Files.isReadable(root.path()));
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

    /** The progress as one line: bar, files, articles, rates and the time left. */
    static String line(LoadProgress now) {
        double share = now.bytesFound() == 0 ? 0 : (double) now.bytes() / now.bytesFound();
        int filled = (int) Math.round(share * BAR);
        double seconds = Math.max(now.seconds(), 0.001);
        double left = now.bytes() == 0 ? 0 : seconds * (now.bytesFound() - now.bytes()) / now.bytes();
        return String.format(
                Locale.ROOT,
                "[%s%s] %,d of %,d files  %,d articles  %,.0f articles/s  %.1f MB/s  %s left  %,d quarantined",
                "#".repeat(filled),
                ".".repeat(BAR - filled),
                now.filesDone(),
                now.filesFound(),
                now.articles(),
                now.articles() / seconds,
                now.bytes() / seconds / 1e6,
                duration(left),
                now.quarantined());
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
        double seconds = Math.max(done.seconds(), 0.001);
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
                duration(seconds),
                done.articles() / seconds,
                done.bytes() / seconds / 1e6);
        shown.forEach(err::println);
        long more = problems.values().stream().mapToLong(Long::longValue).sum() - shown.size();
        if (more > 0) {
            err.printf(Locale.ROOT, "… and %,d more; --report FILE lists them all.%n", more);
        }
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
