package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.load.LoadProgress;

/**
 * How far the load is.
 *
 * @param percent of the bytes found so far
 * @param facts a number and what it counts
 */
record LoadingPage(SearchForm form, boolean running, long percent, List<StartPage.Holding> facts, String current) {
    static LoadingPage of(LoadProgress progress) {
        List<StartPage.Holding> facts = new ArrayList<>();
        facts.add(new StartPage.Holding(
                Wording.number(progress.filesDone()) + " of " + Wording.number(progress.filesFound()), "files read"));
        facts.add(new StartPage.Holding(Wording.number(progress.articles()), "articles written"));
        facts.add(new StartPage.Holding(Wording.number(progress.duplicate()), "duplicates"));
        facts.add(new StartPage.Holding(Wording.number(progress.quarantined()), "in quarantine"));
        facts.add(new StartPage.Holding(Wording.number(Math.round(progress.seconds())), "seconds"));
        return new LoadingPage(
                SearchForm.of(""),
                progress.running(),
                progress.bytesFound() == 0 ? 0 : Math.min(100, 100 * progress.bytes() / progress.bytesFound()),
                facts,
                progress.current());
    }
}
