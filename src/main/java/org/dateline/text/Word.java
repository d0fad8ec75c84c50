package org.dateline.text;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a word as it is written, wherever it stands. Shared between texts and threads; immutable.
 *
 * @param hash of the word as it is written, by which {@link WordTable} knows it: two in 10<sup>19</sup> are alike
 * @param written how many units are written; none of what the table does not keep
 * @param bytes what the index writes of the word, {@link TokenBytes} of form, stem, aliases and capitals
 * @param form lower-cased, accents folded
 * @param aliases other forms by which it is found as well: {@code mueller} of Müller, {@code dsouza} of D'Souza
 * @param stem the stem where it differs from the form
 * @param stemToken the stem as the index writes it
 * @param marks {@link #CAPITALIZED}, {@link #ALL_CAPS}, {@link #ABBREVIATION}
 * @param skip the units of an elided article or preposition before the word proper
 * @param number in the order in which words were read; it comes again after four thousand million words
 */
record Word(
        long hash,
        int written,
        byte[] bytes,
        String form,
        List<String> aliases,
        @Nullable String stem,
        @Nullable String stemToken,
        int marks,
        int skip,
        int number) {
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final AtomicInteger LAST = new AtomicInteger();

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
    /** Nothing is left of it when it is folded: it is no word. */
    static final int EMPTY = 128;
    /** So long that the index has no token of it. */
    static final int SILENT = 256;

    static Word of(
            String written,
            String form,
            List<String> aliases,
            @Nullable String stem,
            @Nullable String stemToken,
            int marks,
            int skip) {
        TokenBytes tokens = new TokenBytes().add(form);
        if (stemToken != null) {
            tokens.add(stemToken);
        }
        aliases.forEach(tokens::add);
        if ((marks & CAPITALIZED) != 0) {
            tokens.add(Tokens.CAPITALIZED);
        }
        if ((marks & ALL_CAPS) != 0) {
            tokens.add(Tokens.ALL_CAPS);
        }
        byte[] bytes = tokens.toBytes();
        int silent = bytes.length == 0 ? SILENT : 0;
        return new Word(
                hash(written.toCharArray(), 0, written.length()),
                written.length(),
                bytes,
                form,
                List.copyOf(aliases),
                stem,
                stemToken,
                form.isEmpty() ? marks | EMPTY | silent : marks | silent,
                skip,
                LAST.incrementAndGet());
    }

    static long hash(char[] b, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + b[i]) * FACTOR;
        }
        return (hash ^ hash >>> 32) * FACTOR;
    }

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
