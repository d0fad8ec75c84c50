package org.dateline.extract.html;

import java.util.List;
import org.dateline.extract.draft.Draft;

/**
 * Takes the likeliest of the lists of names that may be a page's byline, as {@link PageModel#authors} judges them; none where
 * even that one is unlikely.
 */
final class HtmlAuthorChoice {
    private HtmlAuthorChoice() {}

    static void take(Draft draft, List<AuthorEvidence.Authors> offers) {
        PageModel model = PageModel.authors();
        List<String> best = List.of();
        double most = model.threshold();
        double[] likelihoods = model.choice(
                offers.stream().map(AuthorEvidence.Authors::features).toList());
        for (int i = 0; i < likelihoods.length; i++) {
            if (likelihoods[i] >= most) {
                most = likelihoods[i];
                best = offers.get(i).names();
            }
        }
        draft.bylines.clear();
        best.forEach(draft::person);
    }
}
