package org.dateline.query;

import java.time.Clock;
import java.util.function.Predicate;

/**
 * What the meaning of a query depends on beside its text.
 *
 * @param clock gives today
 * @param stopWords tells of a small-lettered word whether it is too common to restrict a search
 */
record Reading(Clock clock, Predicate<String> stopWords) {}
