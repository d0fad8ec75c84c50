package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Titles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the heading of a page that is the article's headline. Each heading is judged by its tag and its names, by where it
 * stands, and by how many words it shares with what the page states as its title.
 */
final class HtmlHeadings {
    private static final String HEADINGS =
            "h1, h2, h3, [itemprop=headline], [class~=(?i)(?:entry|post|article)-?title]";
    private static final Pattern TITLE_NAME = Pattern.compile(
            "(?i)(?:entry|post|article|story|page|news|content|beitrag|artikel|main|node)[-_]*_?(?:title|titel|headline|header|heading)|headline|(?:^|\\s)(?:title|titel|titulo|titre)(?:\\s|$)");
    private static final Pattern KICKER = Pattern.compile(
            "(?i)kicker|overline|topline|dachzeile|roof|spitzmarke|pretitle|pre-title|supertitle|eyebrow|overhead|rubri|(?:^|[\\s_-])(?:label|date|category|tag|prefix|suptitle|topic|meta|section|sub|subline|subtitle|subheadline|byline|author|volanta|antetitulo)(?:$|[\\s_-])");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)visually-?hidden|screen-?reader|sr-only|invisible|aural|(?:^|[\\s_-])hidden");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:related|teaser|sidebar|widget|comments?|footer|nav|navigation|menu|cookie\\w*|consent|modal|popup|newsletter|logo|branding|recommend\\w*|popular|share)(?:$|[\\s_-])");
    /** A word before a date that makes it part of the sentence: {@code Protocol of the meeting of 10 October 2019}. */
    private static final Pattern BELONGS = Pattern.compile(
            "(?iu)(?:^|\\s)(?:vom|am|zum|ab|bis|seit|of|on|from|for|until|since|du|le|del|al|of the|dal|van|op|z|od|do)$");

    private static final double ENOUGH = 3;

    private final List<String> stated;
    private final @Nullable String site;

    /**
     * @param stated the titles that the page states, in its metadata and for its window
     * @param site the outlet's name, where it is known
     */
    HtmlHeadings(List<String> stated, @Nullable String site) {
        this.stated = stated;
        this.site = site;
    }

    /**
     * A heading of the page.
     *
     * @param text without a kicker or a date that stands in it
     * @param whole all of it
     * @param score how likely it is the headline by the rules
     * @param index its place among the headings
     */
    record Heading(Element element, String text, String whole, double score, int index) {}

    /** The headings of a page. */
    List<Heading> all(Document page) {
        List<Heading> all = new ArrayList<>();
        for (Element heading : page.body().select(HEADINGS)) {
            all.add(judge(heading, text(heading), all.size()));
        }
        return all;
    }

    /** An element that holds a text, judged as the heading of that place among the headings. */
    Heading judge(Element element, String text, int index) {
        boolean possible = !text.isEmpty() && text.length() <= 300;
        double score = possible ? score(element, text) : 0;
        return new Heading(element, text, Titles.clean(element.text()), score - index * 0.03, index);
    }

    /** The likeliest of them; null where none is likely enough. */
    static @Nullable String likeliest(List<Heading> headings) {
        Heading best = null;
        for (Heading heading : headings) {
            if (heading.score > (best == null ? ENOUGH : best.score)) {
                best = heading;
            }
        }
        return best == null ? null : best.text;
    }

    private double score(Element heading, String text) {
        double score = switch (heading.normalName()) {
            case "h1" -> 3.2;
            case "h2" -> 1;
            default -> 0;
        };
        score += heading.attr("itemprop").contains("headline") ? 1.5 : 0;
        score += TITLE_NAME.matcher(heading.className() + " " + heading.id()).find() ? 1 : 0;
        score += heading.closest("article, main, [role=main]") != null ? 0.5 : 0;
        score += 4 * agreement(text);
        score -= site != null && HtmlTitle.same(text, site) ? 4 : 0;
        score -= isHome(heading) ? 3.5 : 0;
        score -= heading.closest("nav, aside, footer, [hidden], [style*=display:none]") != null ? 3 : 0;
        score -= HIDDEN.matcher(heading.className()).find() ? 1 : 0;
        score -= isAmongOthers(heading) ? 2.5 : 0;
        score -= heading.nameIs("h1") || text.contains(" ") || text.length() > 12 ? 0 : 1.5;
        return score;
    }

    private static boolean isHome(Element heading) {
        Element link = heading.selectFirst("a[href]");
        String href = link == null ? "" : link.attr("href");
        return href.matches("(?i)(?:https?://[^/]+)?/?(?:index\\.\\w+)?") && link != null;
    }

    private static boolean isAmongOthers(Element heading) {
        Element around = heading;
        for (int level = 0; level < 5 && around != null && !around.nameIs("body"); level++) {
            if (OTHERS.matcher(around.className() + " " + around.id()).find()) {
                return true;
            }
            around = around.parent();
        }
        return false;
    }

    /** How much a text says the same as one of the stated titles, 0 to 1. */
    private double agreement(String text) {
        String key = HtmlTitle.key(text);
        Set<String> words = words(text);
        double most = 0;
        for (String title : stated) {
            String other = HtmlTitle.key(title);
            if (key.length() >= 8 && (other.startsWith(key) || key.contains(other) && other.length() > 15)) {
                return 1;
            }
            Set<String> theirs = words(title);
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(theirs);
            int all = Math.max(1, words.size() + theirs.size());
            most = Math.max(most, 2.0 * shared.size() / all);
            most = words.size() >= 2 && theirs.containsAll(words) ? Math.max(most, 0.8) : most;
        }
        return most;
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /** The text of a heading without kicker, date and what is only for machines, if something is left without them. */
    private String text(Element heading) {
        Element copy = heading.clone();
        for (Element part : copy.select("*")) {
            boolean kicker = part.nameIs("small") && part.previousElementSibling() == null
                    || KICKER.matcher(part.className()).find()
                    || HIDDEN.matcher(part.className()).find();
            if (part != copy && kicker && part.parent() != null) {
                part.remove();
            }
        }
        String whole = Titles.clean(heading.text());
        String rest = withoutDate(Titles.clean(copy.text()));
        String text = rest.length() >= 12 ? rest : withoutDate(whole);
        for (String title : stated) {
            String bare = HtmlTitle.withoutSite(Titles.clean(title), site);
            if (bare.length() >= 15
                    && bare.length() < text.length()
                    && HtmlTitle.key(text).endsWith(HtmlTitle.key(bare))) {
                return bare;
            }
        }
        return text;
    }

    /** A heading without a date before or after the headline. */
    private static String withoutDate(String text) {
        String date = text.codePoints().filter(Character::isDigit).count() < 6 ? null : DateParser.found(text, null);
        if (date == null) {
            return text;
        }
        int at = text.indexOf(date);
        String before = text.substring(0, at).strip();
        String after = text.substring(at + date.length()).replaceFirst("^[\\s|:•·,–—-]+", "");
        if (before.isEmpty()) {
            return after.length() >= 12 ? after : text;
        }
        if (BELONGS.matcher(before).find()) {
            return text;
        }
        boolean last = after.isEmpty() || text.substring(at + date.length()).matches("\\s*[|•·].*");
        return last && before.length() >= 12 ? before.replaceFirst("[\\s|:•·,–—(-]+$", "") : text;
    }
}
