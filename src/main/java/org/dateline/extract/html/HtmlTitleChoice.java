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
        List<HtmlHeadings.Heading> headings = HtmlTitle.headings(page, metadata);
        String ruled = HtmlTitle.ruled(page, metadata, headings);
        PageModel model = PageModel.titles();
        String best = ruled;
        double most = model.threshold();
        List<TitleEvidence.Title> titles = TitleEvidence.of(page, metadata, headings, ruled);
        double[] likelihoods =
                model.choice(titles.stream().map(TitleEvidence.Title::features).toList());
        for (int i = 0; i < likelihoods.length; i++) {
            if (likelihoods[i] > most) {
                most = likelihoods[i];
                best = titles.get(i).text();
            }
        }
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < likelihoods.length; i++) {
            TitleEvidence.Title title = titles.get(i);
            boolean chosen = best != null && HtmlTitle.same(title.text(), best);
            offers.add(new Offer(title.text(), title.from(), likelihoods[i], chosen));
        }
        return new HtmlTitleChoice(best, offers);
    }
}
