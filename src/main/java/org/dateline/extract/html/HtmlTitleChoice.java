package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Offer;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The likeliest of the texts that may be a page's headline, as {@link PageModel#titles} judges them; where none is likely
 * enough, what the order of rules takes.
 *
 * @param title the headline; null for a page without any
 * @param offers all that may be it
 */
record HtmlTitleChoice(@Nullable String title, List<Offer> offers) {
    static HtmlTitleChoice of(Document page, HtmlMetadata metadata) {
        TitleEvidence.Offered offered = TitleEvidence.of(page, metadata);
        List<TitleEvidence.Title> titles = offered.titles();
        PageModel.Choice choice = PageModel.titles()
                .choice(titles.stream().map(TitleEvidence.Title::features).toList(), i -> true);
        String best = choice.isLikely() ? titles.get(choice.best()).text() : offered.ruled();
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            TitleEvidence.Title title = titles.get(i);
            boolean chosen = best != null && HtmlTitle.same(title.text(), best);
            offers.add(new Offer(title.text(), title.from(), choice.likelihoods()[i], chosen));
        }
        return new HtmlTitleChoice(best, offers);
    }
}
