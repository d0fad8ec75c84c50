package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The dates that the data of a page's scripts call those of a publication: {@code "published_at":"2019-03-02T06:22:28+01:00"},
 * {@code publishedAt: 1569283200}. Data of teasers say so too, hence such a date alone proves little.
 */
final class ScriptDates {
    private static final Pattern NAMED = Pattern.compile(
            "[\"'\\s{,;.&](?:[a-z]{0,12}[_-]?)?publi(?:sh|shed|cation|cado|e)?[_-]?(?:date|time|at|on|datetime|timestamp)?(?:[_-]?(?:time|iso|utc|gmt))?"
                    + "(?:[\"'\\\\]|&quot;){0,2}\\s{0,3}[:=,]\\s{0,3}(?:[\"'\\\\]|&quot;){0,2}"
                    + "(?<value>(?:19|20)\\d{2}-\\d{2}-\\d{2}(?:[T ][\\d:.]{5,12}(?:Z|[+-]\\d{2}:?\\d{2})?)?|1\\d{9}(?:\\d{3})?(?!\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final String MARK = "ubli";
    private static final int BEFORE = 20;
    private static final int AFTER = 70;
    private static final int MOST = 40;

    private ScriptDates() {}

    /** The first of them, in the page's order. */
    static List<PublishedDate> of(Document page) {
        List<PublishedDate> dates = new ArrayList<>();
        for (Element script : page.select("script:not([src]):not([type*=ld+json])")) {
            String data = script.data();
            int at = data.indexOf(MARK);
            while (at >= 0 && dates.size() < MOST) {
                String around = data.substring(Math.max(0, at - BEFORE), Math.min(data.length(), at + AFTER));
                Matcher named = NAMED.matcher(around);
                if (named.find()) {
                    PublishedDate date = DateParser.parse(named.group("value"), null);
                    if (date != null) {
                        dates.add(date);
                    }
                }
                at = data.indexOf(MARK, at + BEFORE);
            }
        }
        return dates;
    }
}
