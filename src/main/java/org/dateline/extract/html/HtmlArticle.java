package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.PublishedDate;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.text.ClosingLines;
import org.dateline.extract.text.FrontLines;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.text.TextBlocks;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article of a web page: its facts from the page's metadata, its text from the element that holds it. */
final class HtmlArticle {
    private static final int FRONT = 6;
    private static final int BACK = 3;

    private HtmlArticle() {}

    /** What was gathered of a page before the likeliest of the days that it names is taken. */
    record Gathered(
            Draft draft,
            HtmlMetadata metadata,
            HtmlBody body,
            List<TextBlock> blocks,
            List<DateEvidence.Day> days,
            List<AuthorEvidence.Authors> authors,
            List<String> ruled) {}

    /**
     * The article of a page. The tree is not changed.
     *
     * @param url where the page was found, where that is known from outside it
     */
    static Draft read(Document page, @Nullable String url) {
        Gathered gathered = gather(page, url);
        Draft draft = gathered.draft;
        HtmlDateChoice.take(draft.dates, gathered.days);
        List<TextBlock> blocks = gathered.blocks;
        HtmlAuthorChoice.take(draft, gathered.authors);
        afterText(gathered.body, blocks);
        TextArticle.finish(blocks, draft);
        HtmlAuthorChoice.markSigned(draft);
        String stated = gathered.metadata.jsonLd().body();
        if (draft.body.isEmpty() && stated != null) {
            TextArticle.finish(new ArrayList<>(TextBlocks.of(HtmlBlocks.plainText(stated))), draft);
        }
        return draft;
    }

    static Gathered gather(Document page, @Nullable String url) {
        Draft draft = new Draft();
        HtmlMetadata metadata = HtmlMetadata.of(page);
        metadata.take(draft, url);
        StatedDates stated = StatedDates.of(page, metadata, draft);
        HtmlTitleChoice headline = HtmlTitleChoice.of(page, metadata);
        draft.title(headline.title());
        draft.titleOffers.addAll(headline.offers());
        HtmlBody body = HtmlBody.of(page, draft.title, metadata);
        List<TextBlock> blocks = new ArrayList<>(body.text());
        title(blocks, draft);
        beforeText(body, draft);
        front(blocks, draft);
        draft.source(draft.source == null ? HtmlOutlet.of(body.blocks()) : null);
        HtmlVisibleDates visible = new HtmlVisibleDates(body, draft.language);
        PublishedDate plain = HtmlDates.plainMeta(metadata, draft.language);
        stated.note(plain, StatedDates.Place.PLAIN_META);
        visible.take(draft, plain);
        HtmlDates.weakMetas(metadata, draft.language, stated);
        visible.lastResort(draft);
        stated.scripts(page);
        HintedDates.show(page, metadata, draft.language, stated);
        visible.all().stream().filter(one -> !one.changed()).forEach(one -> draft.dates.show(one.date(), "text"));
        HtmlCredits.Credits credits = HtmlCredits.of(page, metadata, body, draft);
        String copyright = HtmlOutlet.copyright(body.blocks());
        return new Gathered(
                draft,
                metadata,
                body,
                blocks,
                DateEvidence.of(draft.dates, stated, visible, body),
                AuthorEvidence.of(metadata, body, credits, draft, copyright, visible.all()),
                credits.ruled());
    }

    /** The headline; where the text repeats it, it is taken from there. */
    private static void title(List<TextBlock> blocks, Draft draft) {
        for (int i = 0; i < Math.min(3, blocks.size()); i++) {
            if (draft.title != null && HtmlTitle.same(blocks.get(i).text(), draft.title)) {
                blocks.remove(i);
                return;
            }
        }
    }

    /** Takes lines between headline and text that name outlet or place beside a date; dates alone are judged elsewhere. */
    private static void beforeText(HtmlBody body, Draft draft) {
        int from = Math.max(0, Math.max(body.headline(), body.first() - FRONT));
        for (int i = from; i < body.first(); i++) {
            PageBlock block = body.blocks().get(i);
            boolean line = FrontLines.opens(block.text()) && !FrontLines.isFrontLine(block.text());
            if (!body.isKept(i) && block.linkDensity() < 0.5 && line) {
                FrontLines.take(block.text(), draft);
            }
        }
    }

    /** Adds a line right below the text that names its source, since {@link TextArticle#finish} takes it from there. */
    private static void afterText(HtmlBody body, List<TextBlock> blocks) {
        for (int i = body.last() + 1;
                i <= body.last() + BACK && i < body.blocks().size() && body.last() >= 0;
                i++) {
            TextBlock block = body.blocks().get(i).block();
            if (ClosingLines.isSource(block.text())) {
                blocks.add(block);
                return;
            }
        }
    }

    /** Takes byline and date lines that the text element begins with. */
    private static void front(List<TextBlock> blocks, Draft draft) {
        for (int i = 0; i < 4 && blocks.size() > 1; i++) {
            String text = blocks.getFirst().text();
            boolean front = FrontLines.opens(text) || text.contains("|") && text.length() < 160;
            if (!front || !FrontLines.take(text, draft)) {
                return;
            }
            blocks.removeFirst();
        }
    }
}
