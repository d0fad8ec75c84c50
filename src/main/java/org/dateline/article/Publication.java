package org.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who published an article, when and where, as far as its source says.
 *
 * @param date when, or null where nothing says so: never the time of loading or of the file
 * @param dateFrom where the date was found: {@code json-ld}, {@code meta}, {@code time}, {@code url}, {@code header},
 *     {@code text} …; null exactly where the date is
 * @param candidates every date that was found, the chosen one among them
 * @param updated when it was last changed, where the source says so
 * @param source the outlet's name as given
 * @param bylines the authors, one a person
 * @param section the outlet's section
 * @param url the canonical address
 * @param edition the edition of a printed paper
 * @param page the page of a printed paper
 * @param dateline the place from which it was reported, as printed before the text
 */
public record Publication(
        @Nullable PublishedDate date,
        @Nullable String dateFrom,
        List<DateCandidate> candidates,
        @Nullable PublishedDate updated,
        @Nullable String source,
        List<String> bylines,
        @Nullable String section,
        @Nullable String url,
        @Nullable String edition,
        @Nullable String page,
        @Nullable String dateline) {
    public static final Publication UNKNOWN =
            new Publication(null, null, List.of(), null, null, List.of(), null, null, null, null, null);

    /**
     * A date that the source offers.
     *
     * @param date as read
     * @param from where it was found
     * @param rule why it was chosen, or null where it was not
     */
    public record DateCandidate(
            PublishedDate date, String from, @Nullable String rule) {
        public boolean chosen() {
            return rule != null;
        }
    }

    /** The same under another name of the outlet. */
    public Publication withSource(String name) {
        return new Publication(
                date, dateFrom, candidates, updated, name, bylines, section, url, edition, page, dateline);
    }

    public Publication {
        candidates = List.copyOf(candidates);
        bylines = List.copyOf(bylines);
    }
}
