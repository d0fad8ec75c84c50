package org.dateline.annotate.country;

/**
 * One thing that a phrase may mean.
 *
 * @param code the country that a mention counts for
 * @param division the first-level division in GeoNames' code, or empty
 * @param population of the place, for the likeliest of several
 * @param traits what is known of the phrase as a word, see the constants
 * @param letters how the phrase must be written
 * @param languages a bit for each language in which the phrase means this; 0 for every language
 */
record PlaceSense(
        Kind kind, String code, String division, int population, int traits, Letters letters, long languages) {
    /** The phrase is also a common word. */
    static final int COMMON = 1;
    /** The phrase mostly names something else: persons, organisations. */
    static final int MOSTLY_OTHER = 2;
    /** The phrase is a first name. */
    static final int FIRST_NAME = 4;
    /** The seat of an organisation, which the phrase stands for unless something is said to be there. */
    static final int SEAT = 8;

    /** What a phrase is, with the weight of a plain mention. */
    enum Kind {
        NAME(1.0),
        DISPUTED(0.9),
        DEMONYM(0.8),
        METONYM(0.7),
        DIVISION(0.9),
        CAPITAL(0.9),
        CITY(0.75),
        /** Another name of a city, from GeoNames, whose language is not told. */
        ALTERNATE(0.75),
        /** A state's short form, only after a comma. */
        ABBREVIATION(0),
        /** A word of one country's public life, such as sheriff: it mentions nothing, but says where the text is at home. */
        CUSTOM(0),
        /** A phrase that holds a country's name and mentions none. */
        NONE(0);

        final double weight;

        Kind(double weight) {
            this.weight = weight;
        }

        boolean isSettlementOrDivision() {
            return this == DIVISION || this == CAPITAL || this == CITY || this == ALTERNATE;
        }
    }

    /** How a phrase must be written to be meant. */
    enum Letters {
        ANY,
        CAPITALIZED,
        ALL_CAPITALS
    }

    boolean has(int trait) {
        return (traits & trait) != 0;
    }

    boolean isDoubtful() {
        return (traits & (COMMON | MOSTLY_OTHER | FIRST_NAME)) != 0;
    }
}
