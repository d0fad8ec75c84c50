package org.dateline.extract.html;

import java.time.LocalDate;
import java.util.Arrays;
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
        PageModel.Choice choice = model.choice(
                days.stream().map(DateEvidence.Day::features).toList(),
                i -> !days.get(i).barred());
        if (choice.best() < 0) {
            return;
        }
        double most = choice.likelihoods()[choice.best()];
        if (choice.isLikely()) {
            LocalDate day = days.get(choice.best()).day();
            dates.decide(day, String.format(Locale.ROOT, "%s.model: %.2f", model.name(), most));
        } else if (Arrays.stream(choice.likelihoods()).max().orElse(0) <= most) {
            dates.decideNone();
        }
    }
}
