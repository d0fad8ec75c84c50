package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.extract.draft.Titles;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page states as its title, what its headings are, and which of them a plain order of rules takes. */
final class HtmlTitle {
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s+[|–—»«·•:-]+\\s+|\\s*[｜|]\\s*(?=\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}|\\p{IsHangul})");
    private static final Pattern GENERIC =
            Pattern.compile("(?i)(?:blog ?)?archi(?:ve?s?|v)|news|blog|aktuelles|startseite|home");

    private HtmlTitle() {}

    /** What judges the headings of a page by how they agree with the titles that it states. */
    static HtmlHeadings judge(Document page, HtmlMetadata metadata) {
        List<String> titles = new ArrayList<>();
        for (String title : new String[] {
            metadata.jsonLd().headline(),
            metadata.meta("og:title"),
            metadata.meta("twitter:title"),
            Titles.clean(page.title())
        }) {
            if (title != null && !title.isBlank()) {
                titles.add(title);
            }
        }
        return new HtmlHeadings(titles, metadata.siteName());
    }

    /** What the order of rules takes: a heading that is likely enough, what metadata state, the window's title. */
    static @Nullable String ruled(Document page, HtmlMetadata metadata, List<HtmlHeadings.Heading> headings) {
        String heading = HtmlHeadings.likeliest(headings);
        if (heading != null) {
            return heading;
        }
        String stated = first(
                metadata.jsonLd().headline(),
                metadata.meta("og:title"),
                metadata.meta("twitter:title"),
                metadata.meta("dc.title"),
                metadata.meta("dcterms.title"),
                metadata.meta("sailthru.title"),
                metadata.meta("parsely-title"));
        String window = Titles.clean(page.title());
        if (stated != null) {
            return withoutSite(stated, metadata.siteName());
        }
        return window.isEmpty() ? null : withoutSite(window, metadata.siteName());
    }

    /** The parts of a window's title between bars and dashes. */
    static String[] parts(String title) {
        return BETWEEN.split(title);
    }

    /** Whether two titles differ in case, spaces and punctuation at the most. */
    static boolean same(String a, String b) {
        return key(a).equals(key(b)) && !key(a).isEmpty();
    }

    /** Its letters and digits in lower case. */
    static String key(String title) {
        StringBuilder key = new StringBuilder(title.length());
        title.toLowerCase(Locale.ROOT).codePoints().filter(HtmlTitle::counts).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static boolean counts(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Cuts the outlet's name off: {@code Headline | The Paper}, {@code The Paper » Blog archive » Headline}. */
    static String withoutSite(String title, @Nullable String site) {
        String[] parts = BETWEEN.split(title);
        if (parts.length < 2) {
            return title.codePoints().anyMatch(Character::isIdeographic)
                    ? title.replaceFirst("[-_—–|][^-_—–|]{2,8}$", "")
                    : title;
        }
        String last = parts[parts.length - 1];
        if (parts.length > 2 && GENERIC.matcher(parts[1]).matches() || site != null && same(parts[0], site)) {
            return last;
        }
        boolean named = site != null && same(last, site);
        boolean clear = title.matches(".*\\s[|»«]\\s.*") || last.split("\\s+").length <= 3;
        String start = title.substring(0, title.lastIndexOf(last)).replaceFirst("[\\s|–—·•:-]+$|\\s+[»«]\\s*$", "");
        return (named || clear && start.length() > last.length()) && start.length() >= 10 ? start : title;
    }

    @SafeVarargs
    private static <T> @Nullable T first(@Nullable T... values) {
        for (T value : values) {
            if (value != null && !value.toString().isBlank()) {
                return value;
            }
        }
        return null;
    }
}
