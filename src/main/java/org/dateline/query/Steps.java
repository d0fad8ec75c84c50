package org.dateline.query;

/** Counts the steps of reading a query, so that a test can hold that they are linear in its length. */
final class Steps {
    private long count;

    void add(int steps) {
        count += steps;
    }

    long count() {
        return count;
    }
}
