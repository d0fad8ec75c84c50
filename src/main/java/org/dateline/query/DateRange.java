package org.dateline.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from the first day, or null for no bound
 * @param to the last day, or null for no bound
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
    public static final DateRange EVER = new DateRange(null, null);

    public boolean isBounded() {
        return from != null || to != null;
    }
}
