package org.dateline.text;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/**
 * The two letters that a word may begin with in order to be found, by which nearly all words of a text are passed over without a
 * look-up. It is asked of words of {@linkplain PlainLetters plain letters} only. What it admits need not be found; what it does
 * not, cannot be. Letters are told apart by their last six bits, so that some share a place.
 */
final class Initials {
    private static final int LETTERS = Long.SIZE;
    /** In the place of the second letter where there is none. */
    private static final char NONE = 0;

    static final Initials ANY = any();

    /** For each first letter the second ones, one bit each. */
    private final long[] seconds = new long[LETTERS];

    private Initials() {}

    private static Initials any() {
        Initials any = new Initials();
        Arrays.fill(any.seconds, -1);
        return any;
    }

    /** Of the words that carry any of some forms, and stems of this language. */
    static Initials of(List<String> tokens, String language) {
        int stem = Tokens.stem(language, "").length();
        Initials all = new Initials();
        for (String token : tokens) {
            all.add(Tokens.isForm(token) ? of(token) : Stemmer.initials(language, token.substring(stem)));
        }
        return all;
    }

    /** Of the words with this form. */
    static Initials of(String form) {
        Initials initials = new Initials();
        initials.seconds[place(form.charAt(0))] = 1L << (form.length() > 1 ? form.charAt(1) : NONE);
        return initials;
    }

    /** Of the words with the first letter of a form. */
    static Initials ofFirst(String form) {
        Initials initials = new Initials();
        initials.seconds[place(form.charAt(0))] = -1;
        return initials;
    }

    /** Of the words that an automaton accepts. */
    static Initials of(Automaton automaton) {
        Initials initials = new Initials();
        Transition first = new Transition();
        int count = automaton.getNumStates() == 0 ? 0 : automaton.initTransition(0, first);
        for (int t = 0; t < count; t++) {
            automaton.getNextTransition(first);
            long after = letters(automaton, first.dest);
            for (int c = first.min; c <= last(first); c++) {
                initials.seconds[place((char) c)] |= after;
            }
        }
        return initials;
    }

    /** What may come next in a state, the end among it. */
    private static long letters(Automaton automaton, int state) {
        long letters = automaton.isAccept(state) ? 1L << NONE : 0;
        Transition next = new Transition();
        int count = automaton.initTransition(state, next);
        for (int t = 0; t < count; t++) {
            automaton.getNextTransition(next);
            for (int c = next.min; c <= last(next); c++) {
                letters |= 1L << c;
            }
        }
        return letters;
    }

    /** The last letter of a range that has a place of its own. */
    private static int last(Transition range) {
        return Math.min(range.max, range.min + LETTERS - 1);
    }

    private static int place(char letter) {
        return letter & LETTERS - 1;
    }

    private void add(Initials other) {
        for (int i = 0; i < LETTERS; i++) {
            seconds[i] |= other.seconds[i];
        }
    }

    Initials or(Initials other) {
        Initials both = new Initials();
        both.add(this);
        both.add(other);
        return both;
    }

    /** Whether the word from one place of a text to another may be found, with small letters, capitals or digits. */
    boolean admit(String text, int from, int to) {
        long after = seconds[place(PlainLetters.fold(text.charAt(from)))];
        return after != 0 && (after >>> (to - from > 1 ? PlainLetters.fold(text.charAt(from + 1)) : NONE) & 1) != 0;
    }
}
