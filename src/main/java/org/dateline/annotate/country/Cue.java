package org.dateline.annotate.country;

/** What a word says about the name beside it; the words are in {@code cues.tsv}. */
enum Cue {
    HONORIFIC,
    LOCATIVE,
    POSSESSORLOCATIVE,
    TAIL,
    FOOD,
    CITYNOUN,
    COUNTY,
    ABBREVIATION,
    FUNCTION,
    SAID,
    /** A first name, counted in text. */
    FIRST_NAME;

    int bit() {
        return 1 << ordinal();
    }
}
