package org.dateline.extract.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds the article's text. Paragraphs give points for length and commas to their
 * surroundings, nearer ones more; links take points away, as do names that speak of comments, navigation and the like
 * (the idea of Arc90's Readability).
 */
final class HtmlBody {
    /** The elements that together hold the text, in order. */
    record Found(List<Element> elements) {}

    private static final Pattern UNLIKELY = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:comment|comments|disqus|foot|footer|footnote|masthead|menu|meta|nav|navbar|related|remark|rss|share|sharing|"
                    + "shoutbox|sidebar|social|sponsor|ad|ads|advert\\w*|banner|breadcrumbs?|cookie\\w*|consent|newsletter|pagination|pager|popup|"
                    + "promo|recommend\\w*|subscribe|subscription|tags?|teaser|toolbar|tool|widget|more|trending|popular|login|signup|author-bio|"
                    + "skip|hidden|modal|outbrain|taboola|gallery)(?:$|[\\s_-])");
    private static final Pattern LIKELY =
            Pattern.compile("(?i)(?:article|body|content|entry|hentry|main|page|post|text|story|blog)");
    private static final String NEVER =
            "script, style, noscript, template, nav, aside, footer, form, button, iframe, svg, canvas, select, input, textarea, object, embed, video, audio, dialog, [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [style*=display:none], [style*='display: none']";

    private HtmlBody() {}

    /** The elements that hold the text, on a copy of the page from which furniture is removed; null where there is no text. */
    static @Nullable Found find(Document page) {
        Document copy = page.clone();
        copy.select(NEVER).remove();
        Element body = copy.body();
        dropUnlikely(body);
        Element best = best(body);
        if (best == null) {
            return body.text().isBlank() ? null : new Found(List.of(body));
        }
        return new Found(List.of(best));
    }

    private static void dropUnlikely(Element body) {
        int all = body.text().length();
        for (Element element : body.select("div, section, ul, ol, span, p, table, header, h2, h3, h4")) {
            String names = element.className() + " " + element.id();
            boolean unlikely = UNLIKELY.matcher(names).find()
                    && element.closest("[itemprop=articleBody]") == null
                    && element.selectFirst("[itemprop=articleBody], article, main") == null;
            if (unlikely && element.parent() != null && element.text().length() < all * 0.5) {
                element.remove();
            }
        }
    }

    private static @Nullable Element best(Element body) {
        Elements marked = body.select("[itemprop=articleBody]");
        if (marked.size() == 1 && marked.getFirst().text().length() > 250) {
            return marked.getFirst();
        }
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : body.select("p, pre, td, blockquote, div")) {
            if (!paragraph.nameIs("div") || !hasBlocks(paragraph)) {
                spread(paragraph, scores);
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            double score = entry.getValue() * (1 - linkDensity(entry.getKey()));
            if (score > most
                    || score == most && best != null && entry.getKey().parents().contains(best)) {
                most = score;
                best = entry.getKey();
            }
        }
        return best;
    }

    private static void spread(Element paragraph, Map<Element, Double> scores) {
        String text = paragraph.text();
        if (text.length() < 25) {
            return;
        }
        double points = 1
                + text.chars()
                        .filter(c -> c == ',' || c == '،' || c == '、' || c == '，')
                        .count()
                + Math.min(text.length() / 100, 3);
        points *= 1 - linkDensity(paragraph);
        Element around = paragraph.parent();
        for (int level = 1; level <= 3 && around != null && !around.nameIs("html"); level++) {
            scores.merge(around, points / (level == 1 ? 1 : level * 1.7), Double::sum);
            scores.computeIfPresent(around, (element, score) -> score);
            if (level == 1
                    && LIKELY.matcher(around.className() + " " + around.id()).find()) {
                scores.merge(around, points * 0.2, Double::sum);
            }
            around = around.parent();
        }
    }

    private static boolean hasBlocks(Element element) {
        return element.selectFirst("> p, > div, > section, > article, > ul, > ol, > table, > blockquote, > pre, > h2")
                != null;
    }

    private static double linkDensity(Element element) {
        int length = element.text().length();
        if (length == 0) {
            return 0;
        }
        int links = 0;
        for (Element link : element.select("a")) {
            links += link.text().length();
        }
        return Math.min(1, (double) links / length);
    }
}
