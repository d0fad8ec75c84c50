package org.dateline.result;

import org.dateline.query.At;
import org.dateline.query.Remark;

/**
 * A remark on a query, and what could be searched instead.
 *
 * @param remark one sentence
 * @param at the place that it speaks of
 * @param suggestion a query to search instead, whole, or the empty string
 * @param count the articles that the suggestion finds; -1 where there is none, or where it was not counted
 */
public record Offer(Remark remark, At at, String suggestion, long count) {}
