package org.dateline.result;

/**
 * A completion of what is being typed.
 *
 * @param kind {@code word}, {@code person}, {@code organization}, {@code place}, {@code country}, {@code source} or
 *     {@code field}
 * @param text what a reader sees
 * @param query what to search for it
 * @param count the articles that it finds
 */
public record Suggestion(String kind, String text, String query, long count) {}
