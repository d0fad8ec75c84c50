package org.dateline.extract.html;

import java.util.List;
import org.dateline.extract.Offer;
import org.dateline.extract.draft.Draft;

/**
 * Takes the likeliest of the lists of names that may be a page's byline, as {@link PageModel#authors} judges them; none where
 * even that one is unlikely.
 */
final class HtmlAuthorChoice {
    private HtmlAuthorChoice() {}

    static void take(Draft draft, List<AuthorEvidence.Authors> offers) {
        PageModel.Choice choice = PageModel.authors()
                .choice(offers.stream().map(AuthorEvidence.Authors::features).toList(), i -> true);
        draft.bylines.clear();
        for (int i = 0; i < offers.size(); i++) {
            AuthorEvidence.Authors offer = offers.get(i);
            draft.bylineOffers.add(new Offer(
                    String.join("; ", offer.names()), offer.from(), choice.likelihoods()[i], i == choice.taken()));
            if (i == choice.taken()) {
                offer.names().forEach(draft::person);
            }
        }
    }

    /** Marks the name below the text that became the byline since no offer was likely enough. */
    static void markSigned(Draft draft) {
        String signed = String.join("; ", draft.bylines);
        if (draft.bylineOffers.stream().noneMatch(Offer::chosen)) {
            draft.bylineOffers.replaceAll(offer -> new Offer(
                    offer.value(),
                    offer.from(),
                    offer.likelihood(),
                    offer.value().equals(signed)));
        }
    }
}
