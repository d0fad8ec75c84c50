package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.text.FrontLines;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.text.TextBlocks;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the article of a web page: its facts from the page's metadata, its text from the element that holds it. */
final class HtmlArticle {
    private HtmlArticle() {}

    /**
     * The article of a page. The tree is not changed.
     *
     * @param url where the page was found, where that is known from outside it
     */
    static Draft read(Document page, @Nullable String url) {
        Draft draft = new Draft();
        HtmlMetadata metadata = HtmlMetadata.of(page);
        metadata.take(draft, url);
        draft.title(HtmlTitle.of(page, metadata));
        HtmlBody body = HtmlBody.of(page, draft.title, metadata);
        List<TextBlock> blocks = new ArrayList<>(body.text());
        title(blocks, draft);
        front(blocks, draft);
        if (draft.bylines.isEmpty()) {
            draft.byline(visibleByline(page));
        }
        new HtmlVisibleDates(body, draft.language).take(draft);
        HtmlDates.weakMetas(metadata, draft);
        TextArticle.finish(blocks, draft);
        if (draft.body.isEmpty() && metadata.jsonLd().body() != null) {
            List<TextBlock> stated = new ArrayList<>(
                    TextBlocks.of(HtmlBlocks.plainText(metadata.jsonLd().body())));
            TextArticle.finish(stated, draft);
        }
        return draft;
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

    private static @Nullable String visibleByline(Document page) {
        for (String query : new String[] {
            "[itemprop=author] [itemprop=name]",
            "[itemprop=author]",
            "[rel=author]",
            "[class~=(?i)^(?:author|byline|by-line)(?:[-_]{1,2}name)?$]",
            "[class*=byline]",
            "[class*=author-name]",
            "[class*=article-author]"
        }) {
            for (Element element : page.select(query)) {
                String text = element.hasAttr("content") ? element.attr("content") : element.text();
                if (!text.isBlank()
                        && text.length() <= 100
                        && !Bylines.split(text).isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }
}
