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
            List<Slow> slowest,
            String current) {}

    /** A reason, and where it was met first. */
    record Reason(String count, String status, String text, String example) {}

    /** A file that took long: how long and how much, and where it is. */
    record Slow(String cost, String path) {}

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
                                wording.read(reason.status()),
                                reason.reason(),
                                reason.example()))
                        .toList(),
                progress.ledger().slowest().stream()
                        .limit(SHOWN_SLOW)
                        .map(file -> new Slow(slow(file, wording), file.path()))
                        .toList(),
                progress.current());
    }

    /** A word for how it ended, or the sentence that says why it failed. */
    private static String outcome(String outcome, Wording wording) {
        return List.of("running", "done", "stopped", "killed").contains(outcome)
                ? wording.text("loads.outcome." + outcome)
                : outcome;
    }

    private static String slow(LoadLedger.SlowFile file, Wording wording) {
        return wording.text("loads.slow", wording.decimal(file.seconds(), 1), wording.decimal(file.bytes() / 1e6, 1));
    }

    private static String rate(LoadProgress progress, Wording wording) {
        String rate = wording.text(
                "loads.rate",
                wording.number(Math.round(progress.articlesPerSecond())),
                wording.decimal(progress.bytesPerSecond() / 1e6, 1));
        if (!progress.running()) {
            return rate + wording.text("list.comma") + wording.duration(progress.seconds());
        }
        double left = progress.secondsLeft();
        return Double.isNaN(left)
                ? rate
                : rate + wording.text("list.comma") + wording.text("loads.left", wording.duration(left));
    }

    private static List<StartPage.Holding> statuses(LoadProgress progress, Wording wording) {
        List<StartPage.Holding> statuses = new ArrayList<>();
        progress.ledger().statuses().forEach((status, count) -> {
            long counted = status == Status.DUPLICATE ? count - progress.unchanged() : count;
            if (counted > 0) {
                statuses.add(new StartPage.Holding(wording.number(counted), wording.read(status)));
            }
        });
        if (progress.unchanged() > 0) {
            statuses.add(new StartPage.Holding(wording.number(progress.unchanged()), wording.text("loads.unchanged")));
        }
        return statuses;
    }
}
