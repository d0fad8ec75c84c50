package org.dateline.query;

/**
 * Where a part of a query stands in the string that was typed, in UTF-16 units. Two queries that mean the same are equal
 * wherever their parts stand, so every {@code At} equals every other.
 *
 * @param from the first unit
 * @param to one after the last unit
 */
public record At(int from, int to) {
    /** The place of what was not typed. */
    public static final At NOWHERE = new At(0, 0);

    @Override
    public boolean equals(Object other) {
        return other instanceof At;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
