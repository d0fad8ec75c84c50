package org.dateline.extract.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Titles;
import org.dateline.extract.html.HtmlBlocks;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.text.TextBlocks;
import org.dateline.extract.xml.XmlTree;
import org.jsoup.nodes.Element;

/** Reads the text that NewsML envelopes carry: NITF, XHTML, bare paragraphs, escaped HTML or plain lines. */
final class WireText {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "body", "html", "table", "ul", "ol", "h1", "h2", "h3", "block");
    private static final Pattern SIGN_OFF =
            Pattern.compile("(?:[A-Z]{2,4} )?(?:[a-z]{1,4}(?:/[a-z]{1,4})+|(?<=AAP )[A-Za-z]{2,4})(?: .?)?");

    private WireText() {}

    /** The blocks of the text in an element; facts that an NITF document in it states go to the draft. */
    static List<TextBlock> blocks(Element content, Draft draft) {
        Element nitf = content.nameIs("nitf") ? content : XmlTree.first(content, "nitf");
        if (nitf != null) {
            Draft inner = new Draft();
            NitfArticle.read(nitf, inner);
            take(inner, draft);
            List<TextBlock> blocks = new ArrayList<>();
            inner.body
                    .blocks()
                    .forEach(block -> blocks.add(
                            new TextBlock(block.kind(), inner.body.text().substring(block.from(), block.to()))));
            return blocks;
        }
        Element body = XmlTree.first(content, "body.content");
        if (body != null) {
            return new ArrayList<>(NitfBody.blocks(body));
        }
        boolean marked = content.getAllElements().stream()
                .anyMatch(element -> BLOCKS.contains(element.tagName().toLowerCase(Locale.ROOT)));
        if (marked) {
            Element html = XmlTree.first(content, "body");
            return new ArrayList<>(markup(html == null ? content : html));
        }
        String text = content.wholeText();
        return new ArrayList<>(HtmlBlocks.isHtml(text) ? HtmlBlocks.of(paragraphs(text)) : TextBlocks.of(text));
    }

    /** A text that stands in a single element has its paragraphs set by indents, as teleprinters had them. */
    private static List<TextBlock> markup(Element body) {
        boolean single = XmlTree.all(body, "p").size() <= 1
                && XmlTree.all(body, "br").isEmpty()
                && XmlTree.all(body, "table").isEmpty();
        String whole = single ? body.wholeText().strip() : "";
        return whole.length() > 300 && whole.lines().count() > 4
                ? TextBlocks.of(whole.replaceAll("\\R[ \\t]{2,}(?=\\S)", "\n\n"))
                : NitfBody.blocks(body);
    }

    /**
     * In text set as HTML by a teleprinter's program, a line that begins with white space begins a paragraph; so it does in
     * agencies' CDATA sections.
     */
    private static String paragraphs(String html) {
        boolean single = html.split("(?i)<p\\b").length <= 2
                && !html.toLowerCase(Locale.ROOT).contains("<br");
        return single ? html.replaceAll("\\R[ \\t]{2,}(?=\\S)", "<br><br>") : html;
    }

    private static void take(Draft inner, Draft draft) {
        draft.title(inner.title)
                .language(inner.language)
                .source(inner.source)
                .dateline(inner.dateline)
                .note(inner.note)
                .usageTerms(inner.usageTerms)
                .key(inner.key);
        if (draft.bylines.isEmpty()) {
            inner.bylines.forEach(draft::person);
        }
        inner.dates.all().forEach(date -> draft.dates.offer(date.date(), date.from(), "the date of the text inside"));
    }

    /** Takes away what desks sign a story with, and the headline where the text repeats it. */
    static void trim(List<TextBlock> blocks, Draft draft) {
        withoutTitle(blocks, draft);
        boolean signed =
                blocks.size() > 1 && SIGN_OFF.matcher(blocks.getLast().text()).matches();
        if (signed) {
            blocks.removeLast();
        }
    }

    /** Takes the headline away where the text repeats it. */
    private static void withoutTitle(List<TextBlock> blocks, Draft draft) {
        if (blocks.size() > 1 && draft.title != null) {
            String first = Titles.clean(blocks.getFirst().text());
            if (first.equalsIgnoreCase(draft.title)) {
                blocks.removeFirst();
            }
        }
    }
}
