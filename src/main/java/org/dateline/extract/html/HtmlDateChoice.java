package org.dateline.extract.html;

import java.util.List;
import java.util.Locale;
import org.dateline.extract.draft.DateCandidates;

/**
 * Takes the likeliest of the days that a page names as that of its publication, as {@link PageModel#dates} judges them; none
 * where even that one is unlikely. Where no place names a day, a month or year stays as the rules have chosen it; so does their
 * day where the likeliest is one that may never be taken.
 */
final class HtmlDateChoice {
    private HtmlDateChoice() {}

    static void take(DateCandidates dates, List<DateEvidence.Day> days) {
        PageModel model = PageModel.dates();
        DateEvidence.Day best = null;
        double most = 0;
        double barred = 0;
        double[] likelihoods =
                model.choice(days.stream().map(DateEvidence.Day::features).toList());
        for (int i = 0; i < likelihoods.length; i++) {
            if (days.get(i).barred()) {
                barred = Math.max(barred, likelihoods[i]);
            } else if (likelihoods[i] > most) {
                most = likelihoods[i];
                best = days.get(i);
            }
        }
        if (best != null && most >= model.threshold()) {
            dates.decide(best.day(), String.format(Locale.ROOT, "%s.model: %.2f", model.name(), most));
        } else if (best != null && barred <= most) {
            dates.decideNone();
        }
    }
}
