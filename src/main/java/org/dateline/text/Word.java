package org.dateline.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a word as it is written, wherever it stands. Shared between texts; immutable.
 *
 * @param form lower-cased, accents folded
 * @param aliases other forms by which it is found as well: {@code mueller} of Müller, {@code dsouza} of D'Souza
 * @param stem the stem where it differs from the form
 * @param stemToken the stem as the index writes it
 * @param marks {@link #CAPITALIZED}, {@link #ALL_CAPS}, {@link #ABBREVIATION}
 * @param skip the units of an elided article or preposition before the word proper
 */
record Word(
        String form,
        List<String> aliases,
        @Nullable String stem,
        @Nullable String stemToken,
        int marks,
        int skip) {
    static final int CAPITALIZED = 1;
    static final int ALL_CAPS = 2;
    /** Ends in a full stop that need not end a sentence. */
    static final int ABBREVIATION = 4;
    /** A title or such that is always followed by more of its sentence. */
    static final int TITLE = 8;
    /** Letters with full stops: U.S. */
    static final int DOTTED = 16;
    /** A number. */
    static final int NUMBER = 32;
    /** Often the first word of a sentence. */
    static final int STARTER = 64;

    boolean is(int mark) {
        return (marks & mark) != 0;
    }

    boolean has(String token) {
        return same(form, token)
                || (stemToken != null && same(stemToken, token))
                || (!aliases.isEmpty() && aliases.contains(token));
    }

    /** Strings know their hashes, so that those of other words are told apart without a look at their letters. */
    private static boolean same(String one, String other) {
        return one.hashCode() == other.hashCode() && one.equals(other);
    }
}
