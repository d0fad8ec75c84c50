package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.extract.draft.Titles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Texts that may be a headline though no heading holds just them: what a page marks as its headline in other elements, the
 * pieces of a heading that its style keeps apart, and a heading with the kicker above it or the line below it.
 */
final class HeadlineTexts {
    /**
     * A text and where it was found.
     *
     * @param place the name of its feature
     * @param heading that it belongs to, or that it would be
     * @param piece how many pieces of the heading come before it; -1 where it is none
     */
    record Text(String place, String text, HtmlHeadings.Heading heading, int piece) {}

    private static final Pattern MARKED = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:head-?line|title|titel|titulo|titolo|titre|überschrift|ueberschrift)(?:$|[\\s_-])|(?:head-?line|(?-i:[a-z]Title))(?:$|\\s)");
    /** Names of kickers and of lines below a headline. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)kicker|overline|topline|highline|dachzeile|spitzmarke|pretitle|pre-title|supertitle|suptitle|eyebrow|overhead|volanta|antetitulo|sub-?title|sub-?line|sub-?headline|roofline");

    private static final String INLINE = "p, div, span, strong, b, td, font";
    private static final int SHORTEST = 6;
    private static final int LONGEST = 200;
    private static final int MOST_MARKED = 20;
    private static final int MOST_HEADINGS = 3;
    private static final int MOST_PIECES = 6;

    private final List<Text> texts = new ArrayList<>();

    private HeadlineTexts() {}

    /** The texts of a page, for the likeliest few of its headings; costs a pass over its elements. */
    static List<Text> of(Document page, HtmlHeadings judge, List<HtmlHeadings.Heading> headings) {
        HeadlineTexts found = new HeadlineTexts();
        found.marked(page, judge);
        headings.stream()
                .sorted(Comparator.comparingDouble(HtmlHeadings.Heading::score).reversed())
                .limit(MOST_HEADINGS)
                .forEach(heading -> {
                    found.pieces(heading);
                    found.joined(heading);
                });
        return found.texts;
    }

    private void marked(Document page, HtmlHeadings judge) {
        int count = 0;
        for (Element element : page.body().select(INLINE)) {
            boolean named = element.hasAttr("class")
                    && MARKED.matcher(element.className()).find();
            if (!named || count == MOST_MARKED || element.closest("h1, h2, h3, a, nav, footer") != null) {
                continue;
            }
            String text = Titles.clean(element.text());
            if (fits(text) && isLine(element)) {
                count++;
                texts.add(new Text("marked", text, judge.judge(element, text, count), -1));
            }
        }
    }

    /** What the elements and line breaks within a heading keep apart. */
    private void pieces(HtmlHeadings.Heading heading) {
        List<String> pieces = new ArrayList<>();
        collect(heading.element(), pieces, new StringBuilder());
        if (pieces.size() > 1 && pieces.size() <= MOST_PIECES) {
            for (int i = 0; i < pieces.size(); i++) {
                add("piece", pieces.get(i), heading, i);
            }
            add("piece", String.join(" ", pieces.subList(1, pieces.size())), heading, 1);
        }
    }

    private static void collect(Element element, List<String> pieces, StringBuilder line) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element child) {
                boolean isStyle = child.is("a, em, i, sup, sub, wbr, q, mark, font, u")
                        && child.className().isEmpty();
                if (!isStyle) {
                    end(line, pieces);
                }
                collect(child, pieces, line);
                if (!isStyle) {
                    end(line, pieces);
                }
            }
        }
        if (element.nameIs("h1") || element.nameIs("h2") || element.nameIs("h3") || element.isBlock()) {
            end(line, pieces);
        }
    }

    private static void end(StringBuilder line, List<String> pieces) {
        String text = Titles.clean(line.toString());
        if (!HtmlTitle.key(text).isEmpty()) {
            pieces.add(text);
        }
        line.setLength(0);
    }

    /** A heading with the kicker right above it, and with the line right below it. */
    private void joined(HtmlHeadings.Heading heading) {
        Element above = heading.element().previousElementSibling();
        Element below = heading.element().nextElementSibling();
        if (above != null && belongs(above)) {
            add("kicked", Titles.clean(above.text()) + " " + heading.whole(), heading, -1);
        }
        if (below != null && belongs(below)) {
            add("continued", heading.whole() + " " + Titles.clean(below.text()), heading, -1);
        }
    }

    /** Whether an element holds one line of text, and no box. */
    private static boolean isLine(Element element) {
        return element.children().stream()
                .allMatch(child -> child.selectFirst("h1, h2, h3, p, div, ul, li, img, time") == null);
    }

    /** Whether the line beside a heading may be its kicker or go on with it: a byline and a date do neither. */
    private static boolean belongs(Element line) {
        return isLine(line)
                && (line.is("h1, h2, h3, h4, h5")
                        || NameKind.of(line).contains(NameKind.LEAD)
                        || BESIDE.matcher(line.className()).find());
    }

    private void add(String place, String text, HtmlHeadings.Heading heading, int piece) {
        if (fits(text)) {
            texts.add(new Text(place, text, heading, piece));
        }
    }

    private static boolean fits(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }
}
