package org.dateline.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a word as it is written, wherever it stands. Shared between texts and threads; immutable.
 *
 * @param bytes all that is read at each place of the word, side by side since memory far away is slow: the word as it is
 *     written, two bytes a unit, by which {@link WordTable} knows it (nothing for what the table does not keep), then what
 *     the index writes of it, {@link TokenBytes} of form, stem, aliases and capitals
 * @param units of the word as it is written
 * @param form lower-cased, accents folded
 * @param aliases other forms by which it is found as well: {@code mueller} of Müller, {@code dsouza} of D'Souza
 * @param stem the stem where it differs from the form
 * @param stemToken the stem as the index writes it
 * @param marks {@link #CAPITALIZED}, {@link #ALL_CAPS}, {@link #ABBREVIATION}
 * @param skip the units of an elided article or preposition before the word proper
 * @param number in the order in which words were read; it comes again after four thousand million words
 */
record Word(
        byte[] bytes,
        int units,
        String form,
        List<String> aliases,
        @Nullable String stem,
        @Nullable String stemToken,
        int marks,
        int skip,
        int number) {
    private static final VarHandle UNITS = MethodHandles.byteArrayViewVarHandle(char[].class, ByteOrder.nativeOrder());

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
        TokenBytes tokens = new TokenBytes(2 * written.length()).add(form);
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
        int silent = bytes.length == 2 * written.length() ? SILENT : 0;
        for (int i = 0; i < written.length(); i++) {
            UNITS.set(bytes, 2 * i, written.charAt(i));
        }
        return new Word(
                bytes,
                written.length(),
                form,
                List.copyOf(aliases),
                stem,
                stemToken,
                form.isEmpty() ? marks | EMPTY | silent : marks | silent,
                skip,
                LAST.incrementAndGet());
    }

    /** Whether the word is written like some units of a text. */
    boolean isWritten(char[] b, int from, int to) {
        if (to - from != units) {
            return false;
        }
        for (int i = 0; i < units; i++) {
            if ((char) UNITS.get(bytes, 2 * i) != b[from + i]) {
                return false;
            }
        }
        return true;
    }

    char unit(int i) {
        return (char) UNITS.get(bytes, 2 * i);
    }

    /** Where in the bytes the tokens begin. */
    int tokens() {
        return 2 * units;
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
