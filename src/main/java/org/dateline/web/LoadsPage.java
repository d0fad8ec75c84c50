package org.dateline.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Status;
import org.dateline.load.LoadLedger;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadState;
import org.dateline.web.wording.Wording;

/**
 * The loads of the archive.
 *
 * @param running the loads under way, one at the most
 * @param past those that ended, the newest first
 */
record LoadsPage(SearchForm form, List<Load> running, List<Load> past) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int SHOWN_SLOW = 5;

    /**
     * A load.
     *
     * @param what was loaded
     * @param percent of the bytes found so far
     * @param rate articles and bytes a second, and the time left
     * @param balance files and records: discovered = indexed + duplicate + quarantined + pending
     * @param statuses how many had each status
     * @param reasons why something gave no article
     */
    record Load(
            String started,
            String what,
            String outcome,
            boolean grave,
            long percent,
            String files,
            String rate,
            String balance,
            List<StartPage.Holding> statuses,
            List<Reason> reasons,
            List<String> slowest,
            String current) {}

    /** A reason, and where it was met first. */
    record Reason(String count, String status, String text, String example) {}

    static LoadsPage of(List<LoadState> loads, Wording wording) {
        return new LoadsPage(
                SearchForm.of(""),
                loads.stream()
                        .filter(LoadState::running)
                        .map(load -> load(load, wording))
                        .toList(),
                loads.stream()
                        .filter(load -> !load.running())
                        .map(load -> load(load, wording))
                        .toList());
    }

    private static Load load(LoadState state, Wording wording) {
        LoadProgress progress = state.progress();
        String outcome = state.outcome() == null ? "running" : state.outcome();
        return new Load(
                MINUTE.format(state.started().atOffset(ZoneOffset.UTC)) + " UTC",
                state.roots().isEmpty() ? wording.text("loads.failed") : String.join(", ", state.roots()),
                outcome(outcome, wording),
                !List.of("running", "done", "stopped").contains(outcome),
                Math.round(100 * progress.share()),
                wording.text("loads.files", progress.filesDone(), progress.filesFound(), progress.articles()),
                rate(progress, wording),
                wording.text(
                        "loads.balance",
                        progress.discovered(),
                        progress.indexed(),
                        progress.duplicate(),
                        progress.quarantined(),
                        progress.pending()),
                statuses(progress, wording),
                progress.ledger().reasons().stream()
                        .map(reason -> new Reason(
                                wording.number(reason.count()),
                                reason.status().name(),
                                reason.reason(),
                                reason.example()))
                        .toList(),
                progress.ledger().slowest().stream()
                        .limit(SHOWN_SLOW)
                        .map(LoadsPage::slow)
                        .toList(),
                progress.current());
    }

    /** A word for how it ended, or the sentence that says why it failed. */
    private static String outcome(String outcome, Wording wording) {
        return List.of("running", "done", "stopped", "killed").contains(outcome)
                ? wording.text("loads.outcome." + outcome)
                : outcome;
    }

    private static String slow(LoadLedger.SlowFile file) {
        return String.format(Locale.ROOT, "%.1f s, %.1f MB: %s", file.seconds(), file.bytes() / 1e6, file.path());
    }

    private static String rate(LoadProgress progress, Wording wording) {
        String rate = String.format(
                Locale.ROOT,
                "%,.0f articles/s, %.1f MB/s",
                progress.articlesPerSecond(),
                progress.bytesPerSecond() / 1e6);
        if (!progress.running()) {
            return rate + ", " + duration(progress.seconds());
        }
        double left = progress.secondsLeft();
        return Double.isNaN(left) ? rate : rate + ", " + wording.text("loads.left", duration(left));
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 120) {
            return whole + " s";
        }
        return whole < 7200 ? whole / 60 + " min" : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }

    private static List<StartPage.Holding> statuses(LoadProgress progress, Wording wording) {
        List<StartPage.Holding> statuses = new ArrayList<>();
        progress.ledger().statuses().forEach((status, count) -> {
            long counted = status == Status.DUPLICATE ? count - progress.unchanged() : count;
            if (counted > 0) {
                statuses.add(new StartPage.Holding(wording.number(counted), status.name()));
            }
        });
        if (progress.unchanged() > 0) {
            statuses.add(new StartPage.Holding(wording.number(progress.unchanged()), wording.text("loads.unchanged")));
        }
        return statuses;
    }
}
