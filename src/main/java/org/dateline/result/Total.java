package org.dateline.result;

/** How many articles match. */
public sealed interface Total {
    /** The number, or the bound. */
    long count();

    /** Exactly so many. */
    record Exactly(long count) implements Total {}

    /** So many or more: the search was stopped at its time limit. */
    record AtLeast(long count) implements Total {}
}
