package org.dateline.extract.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where a page tells when it was published, beyond its JSON-LD. */
final class HtmlDates {
    static final List<String> PUBLISHED_METAS = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "datepublished",
            "og:published_time",
            "og:pubdate",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_time",
            "publication_date",
            "article.published",
            "article_date_original",
            "original-publish-date",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime",
            "sailthru.date",
            "parsely-pub-date",
            "article:publicationdate",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.published",
            "dcsext.articlefirstpublished",
            "citation_publication_date",
            "citation_date",
            "article-publish-date",
            "rnews:datepublished",
            "ptime");
    private static final List<String> WEAK_METAS =
            List.of("dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "displaydate", "pdate");
    private static final Pattern URL_DAY = Pattern.compile(
            "(?<!\\d)(?<y>(?:19|20)\\d{2})(?<sep>[/._-]?)(?<m>0[1-9]|1[0-2])\\k<sep>(?<d>0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern URL_NAMED_DAY =
            Pattern.compile("/(?<y>(?:19|20)\\d{2})/(?<m>[a-z]{3,9})/(?<d>\\d{1,2})/");
    private static final Pattern URL_SHORT_DAY =
            Pattern.compile("/(?<y>(?:19|20)\\d{2})/(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\\d|3[01])/");
    private static final Pattern URL_PARTED_DAY = Pattern.compile(
            "/(?<y>(?:19|20)\\d{2})/(?i:[a-z][\\w-]{1,30})/(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\\d|3[01])/");
    private static final Pattern URL_MONTH = Pattern.compile("/(?<y>(?:19|20)\\d{2})[/-](?<m>0[1-9]|1[0-2])/");

    private static final Pattern URL_DAY_FIRST = Pattern.compile(
            "(?<!\\d)(?<d>1[3-9]|2\\d|3[01])(?<sep>[._-])(?<m>0[1-9]|1[0-2])\\k<sep>(?<y>20\\d{2})(?!\\d)");

    private HtmlDates() {}

    /**
     * Offers the date in an address: {@code /2023/06/03/}, {@code /2023/jun/03/}, {@code -20230603},
     * {@code /2023/world/06/03/}, or a month.
     */
    static void ofUrl(@Nullable String url, StatedDates dates) {
        if (url == null) {
            return;
        }
        String path = url.replaceFirst("^[^/]*//[^/]*", "").replaceFirst("[?#].*$", "");
        for (Pattern form : List.of(URL_DAY, URL_NAMED_DAY, URL_SHORT_DAY, URL_PARTED_DAY, URL_DAY_FIRST, URL_MONTH)) {
            Matcher matcher = form.matcher(path);
            if (matcher.find()) {
                String day = form == URL_MONTH ? "" : "-" + matcher.group("d");
                String text = form == URL_NAMED_DAY
                        ? matcher.group("d") + " " + matcher.group("m") + " " + matcher.group("y")
                        : matcher.group("y") + "-" + matcher.group("m") + day;
                PublishedDate date = DateParser.parse(text, "en");
                if (date != null) {
                    dates.offer(date, StatedDates.Place.ADDRESS, "the date in the page's address");
                    return;
                }
            }
        }
    }

    /** Offers {@code itemprop=datePublished} and {@code <time>} elements marked as the date of publication. */
    static void microdata(Document page, StatedDates dates) {
        for (Element element : page.select(
                "[itemprop~=datePublished|dateCreated], time[pubdate], .dt-published, abbr.published, time.published, time.entry-date")) {
            if (!element.hasClass("updated") || element.hasClass("published")) {
                dates.offer(
                        value(element),
                        StatedDates.Place.MICRODATA,
                        "the element of the page that is marked as the date of publication");
            }
        }
    }

    /** What the page's metadata call nothing but "date". */
    static @Nullable PublishedDate plainMeta(HtmlMetadata metadata, @Nullable String language) {
        return DateParser.parse(metadata.meta("date"), language);
    }

    /** Offers what metadata call a date without saying of what: often of publication, sometimes of the last visit. */
    static void weakMetas(HtmlMetadata metadata, @Nullable String language, StatedDates dates) {
        for (String name : WEAK_METAS) {
            dates.offer(
                    DateParser.parse(metadata.meta(name), language),
                    StatedDates.Place.WEAK_META,
                    "the page's meta element " + name);
        }
    }

    private static String value(Element element) {
        for (String attribute : new String[] {"datetime", "content", "title"}) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }
}
