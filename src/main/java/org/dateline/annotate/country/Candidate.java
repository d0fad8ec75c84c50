package org.dateline.annotate.country;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A phrase of the text that may name a place, with what stands around it. */
final class Candidate {
    final int from;
    final int to;
    /** In the headline, else in the body. */
    final boolean headline;

    final String key;
    final List<PlaceSense> senses;
    /** A preposition of place, a dateline or the like says that it is a place. */
    boolean located;
    /** "City, State" says which place it is. */
    @Nullable
    PlaceSense certain;

    boolean dateline;
    /** Written in letters other than Latin, where a name of a city is seldom anything else. */
    boolean otherScript;
    /** Another place stands before it, which the gazetteer need not know: "Troy, Mich." */
    boolean behindPlace;
    /** Its word where only a sentence or heading explains the capital, so that the same word in small letters denies it. */
    int deniable = Vocabulary.UNKNOWN;

    /** Written in a heading, so that its capital says nothing. */
    boolean inHeading;
    /** How much it counts, 1 for a plain mention. */
    double weight = 1;

    Candidate(int from, int to, boolean headline, String key, List<PlaceSense> senses) {
        this.from = from;
        this.to = to;
        this.headline = headline;
        this.key = key;
        this.senses = senses;
    }

    boolean only(PlaceSense.Kind kind) {
        for (PlaceSense sense : senses) {
            if (sense.kind() != kind) {
                return false;
            }
        }
        return true;
    }

    boolean any(PlaceSense.Kind kind) {
        for (PlaceSense sense : senses) {
            if (sense.kind() == kind) {
                return true;
            }
        }
        return false;
    }
}
