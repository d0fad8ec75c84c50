package org.dateline.engine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/** Days and times as seconds since 1970, by which both engines order and bound them. */
public final class Seconds {
    private static final int A_DAY = 86_400;

    private Seconds() {}

    /** The outlet's local second of publication, as exactly as known: the first of the day, month or year. */
    public static long of(PublishedDate date) {
        long seconds = date.instant() == null ? 0 : date.instant().toLocalTime().toSecondOfDay();
        return date.first().toEpochDay() * A_DAY + seconds;
    }

    /** The first second of a day, UTC; of no day the least there is. */
    public static long first(@Nullable LocalDate from) {
        return from == null ? Long.MIN_VALUE : from.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    /** The last second of a day, UTC; of no day the greatest there is. */
    public static long last(@Nullable LocalDate to) {
        return to == null ? Long.MAX_VALUE : first(to) + A_DAY - 1;
    }
}
