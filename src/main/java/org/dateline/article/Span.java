package org.dateline.article;

/**
 * A stretch of a text in UTF-16 units.
 *
 * @param from the first unit
 * @param to one after the last unit
 */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A span runs forward from 0 or later, not " + from + " to " + to + ".");
        }
    }

    public int length() {
        return to - from;
    }
}
