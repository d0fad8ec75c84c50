package org.dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, no more exactly than is known: the outlet's local day, or only a month, or only a year.
 *
 * @param first the first day that it may be
 * @param last the last day that it may be
 * @param precision what is known
 * @param instant the instant with the outlet's offset, where the source states both
 */
public record PublishedDate(
        LocalDate first,
        LocalDate last,
        Precision precision,
        @Nullable OffsetDateTime instant) {
    /** What of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public static PublishedDate of(LocalDate day) {
        return new PublishedDate(day, day, Precision.DAY, null);
    }

    /** The outlet's local day of an instant. */
    public static PublishedDate of(OffsetDateTime instant) {
        LocalDate day = instant.toLocalDate();
        return new PublishedDate(day, day, Precision.DAY, instant);
    }

    public static PublishedDate of(YearMonth month) {
        return new PublishedDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, null);
    }

    public static PublishedDate of(Year year) {
        return new PublishedDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), Precision.YEAR, null);
    }

    /**
     * Reads {@code 2023}, {@code 2023-06}, {@code 2023-06-01} or an ISO instant with an offset.
     *
     * @throws DateTimeException where it is none of these
     */
    public static PublishedDate parse(String iso) {
        return switch (iso.length()) {
            case 4 -> of(Year.parse(iso));
            case 7 -> of(YearMonth.parse(iso));
            case 10 -> of(LocalDate.parse(iso));
            default -> of(OffsetDateTime.parse(iso));
        };
    }

    /** {@code 2023-06-01}, {@code 2023-06} or {@code 2023}. */
    public String iso() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", first.getYear(), first.getMonthValue());
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }
}
