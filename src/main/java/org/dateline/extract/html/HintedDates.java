package org.dateline.extract.html;

import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Dates that a page mentions where it says nothing of its publication: at the ends of its titles and in its description. No
 * rule takes them, though one may be the likeliest.
 */
final class HintedDates {
    private static final int LONGEST = 300;

    private HintedDates() {}

    static void show(Document page, HtmlMetadata metadata, @Nullable String language, StatedDates dates) {
        for (String title : new String[] {page.title(), metadata.meta("og:title")}) {
            dates.show(atAnEnd(title, language), StatedDates.Place.TITLE);
        }
        dates.show(
                within(metadata.meta("og:description", "description", "twitter:description"), language),
                StatedDates.Place.DESCRIPTION);
    }

    /** The date that a title begins or ends with. */
    private static @Nullable PublishedDate atAnEnd(@Nullable String title, @Nullable String language) {
        String date = title == null || title.length() > LONGEST ? null : DateParser.found(title, language);
        if (title == null || date == null) {
            return null;
        }
        int at = title.indexOf(date);
        String rest = title.substring(at + date.length());
        boolean isAtAnEnd = title.substring(0, at).isBlank() || rest.length() < 3 || rest.matches("\\s*[|–—-].*");
        return isAtAnEnd ? DateParser.parse(date, language) : null;
    }

    private static @Nullable PublishedDate within(@Nullable String text, @Nullable String language) {
        String start = text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
        return DateParser.parse(DateParser.found(start, language), language);
    }
}
