package org.dateline.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a query finds, in numbers.
 *
 * @param articles that match
 * @param stories that they tell
 * @param first the first day of publication among them; null where none is dated
 * @param last the last day of publication among them, likewise
 */
public record Tally(
        long articles,
        long stories,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    /** Of a query that the engine refuses to answer. */
    public static final Tally REFUSED = new Tally(-1, -1, null, null);
}
