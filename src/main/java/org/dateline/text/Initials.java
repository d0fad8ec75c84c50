package org.dateline.text;

import java.util.List;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/**
 * The letters that a word may begin with in order to be found, by which most words of a text are passed over without a look-up.
 * It is asked of words of {@linkplain PlainLetters plain letters} only. What it admits need not be found; what it does not,
 * cannot be.
 *
 * @param bits by the last six bits of a folded letter or a digit; some share a bit
 */
record Initials(long bits) {
    static final Initials ANY = new Initials(-1L);

    private static final int BITS = Long.SIZE;

    /** Of the words that carry any of some forms, and stems of this language. */
    static Initials of(List<String> tokens, String language) {
        int stem = Tokens.stem(language, "").length();
        long bits = 0;
        for (String token : tokens) {
            bits |= Tokens.isForm(token) ? of(token).bits : Stemmer.initials(language, token.substring(stem)).bits;
        }
        return new Initials(bits);
    }

    /** Of the words with this form. */
    static Initials of(String form) {
        return new Initials(1L << form.charAt(0));
    }

    /** Of the words that an automaton accepts. */
    static Initials of(Automaton automaton) {
        long bits = 0;
        Transition transition = new Transition();
        int count = automaton.getNumStates() == 0 ? 0 : automaton.initTransition(0, transition);
        for (int t = 0; t < count; t++) {
            automaton.getNextTransition(transition);
            for (int c = transition.min; c <= Math.min(transition.max, transition.min + BITS); c++) {
                bits |= 1L << c;
            }
        }
        return new Initials(bits);
    }

    Initials or(Initials other) {
        return new Initials(bits | other.bits);
    }

    /** Whether a word may begin so, with a small letter or its capital, or a digit. */
    boolean admit(char first) {
        return (bits >>> PlainLetters.fold(first) & 1) != 0;
    }
}
