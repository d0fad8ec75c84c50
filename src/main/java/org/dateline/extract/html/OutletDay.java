package org.dateline.extract.html;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/** The day that an outlet means by an instant in UTC. */
final class OutletDay {
    private static final ZoneId CENTRAL_EUROPE = ZoneId.of("Europe/Berlin");

    /** Languages whose outlets keep Central European Time, all but a few. */
    private static final Set<String> LANGUAGES =
            Set.of("de", "it", "nl", "pl", "cs", "sk", "hu", "sl", "hr", "da", "sv", "no", "nb", "nn");

    private OutletDay() {}

    /**
     * {@code 2022-11-06T23:00Z} on a German page is 7 November: systems that know only a day write the midnight that begins it.
     * All other dates stay.
     */
    static @Nullable PublishedDate of(@Nullable PublishedDate date, @Nullable String language) {
        OffsetDateTime instant = date == null ? null : date.instant();
        if (instant == null || language == null || instant.getOffset().getTotalSeconds() != 0) {
            return date;
        }
        if (!LANGUAGES.contains(Locale.forLanguageTag(language).getLanguage())) {
            return date;
        }
        ZonedDateTime there = instant.atZoneSameInstant(CENTRAL_EUROPE);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT) ? PublishedDate.of(there.toLocalDate()) : date;
    }
}
