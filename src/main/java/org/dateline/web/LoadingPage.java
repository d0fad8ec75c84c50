package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.load.LoadProgress;
import org.dateline.web.wording.Wording;

/**
 * How far the load is.
 *
 * @param percent of the bytes found so far
 * @param facts a number and what it counts
 */
record LoadingPage(SearchForm form, boolean running, long percent, List<StartPage.Holding> facts, String current) {
    static LoadingPage of(LoadProgress progress, Wording wording) {
        List<StartPage.Holding> facts = new ArrayList<>();
        facts.add(new StartPage.Holding(
                wording.text(
                        "loading.of",
                        wording.number(progress.filesDone()),
                        wording.number(progress.filesFound())),
                wording.text("loading.files")));
        facts.add(new StartPage.Holding(wording.number(progress.articles()), wording.text("loading.articles")));
        facts.add(new StartPage.Holding(wording.number(progress.duplicate()), wording.text("loading.duplicates")));
        facts.add(new StartPage.Holding(wording.number(progress.quarantined()), wording.text("loading.quarantined")));
        facts.add(new StartPage.Holding(wording.number(Math.round(progress.seconds())), wording.text("loading.seconds")));
        return new LoadingPage(
                SearchForm.of(""),
                progress.running(),
                progress.bytesFound() == 0 ? 0 : Math.min(100, 100 * progress.bytes() / progress.bytesFound()),
                facts,
                progress.current());
    }
}
