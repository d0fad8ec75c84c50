package org.dateline.annotate.entity;

import org.jspecify.annotations.Nullable;

/**
 * The words met so far, found by the characters of a text without making a string: an open hash of 64 bits, in which two
 * words in 10<sup>14</sup> may be confused, so that a word that is known costs two reads. Holds at most {@value #LIMIT} words
 * and
 * those of one text; then the words that were not met of late are forgotten. Not thread-safe.
 */
final class WordTable {
    static final int LIMIT = 1 << 16;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int ASCII = 128;
    private static final char[] PLAIN = plain();

    private final NameLexicon names;
    private final int limit;
    private long[] hashes = new long[LIMIT * 2];
    private @Nullable Word[] words = new Word[LIMIT * 2];
    private int size;

    /** What stands before and after every sentence. */
    private final Word border;

    WordTable(NameLexicon names) {
        this(names, LIMIT);
    }

    WordTable(NameLexicon names, int limit) {
        this.names = names;
        this.limit = limit;
        border = of("<border>");
    }

    Word border() {
        return border;
    }

    /**
     * Makes room where it is full: keeps the words that texts since one had, if these are not too many. Between texts only,
     * for the words of a text must stay the same objects.
     *
     * @param since the number of a text, as {@link Word#met} has it
     * @return whether room was made
     */
    boolean trim(int since) {
        if (size <= limit) {
            return false;
        }
        long[] oldHashes = hashes;
        @Nullable Word[] oldWords = words;
        hashes = new long[oldHashes.length];
        words = new Word[oldWords.length];
        size = 0;
        for (int i = 0; i < oldWords.length && size <= limit / 2; i++) {
            Word word = oldWords[i];
            if (word != null && word.met >= since) {
                put(oldHashes[i], word);
            }
        }
        return true;
    }

    /** The word of a form in which {@link NameTokenizer#form} writes it. */
    Word of(String form) {
        long hash = 0;
        for (int i = 0; i < form.length(); i++) {
            hash = (hash + form.charAt(i)) * FACTOR;
        }
        Word word = words[slot(hash)];
        return word == null ? add(hash, form) : word;
    }

    Word of(char[] text, int from, int to) {
        if (isQuote(text, from, to)) {
            return of(NameTokenizer.form(text, from, to));
        }
        long hash = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            hash = (hash + (c < ASCII ? PLAIN[c] : c == '’' ? '\'' : c)) * FACTOR;
        }
        Word word = words[slot(hash)];
        return word == null ? add(hash, NameTokenizer.form(text, from, to)) : word;
    }

    private Word add(long hash, String form) {
        Word word = new Word(form, names);
        put(hash, word);
        if (size * 2 > words.length) {
            grow();
        }
        return word;
    }

    private void put(long hash, Word word) {
        int slot = slot(hash);
        hashes[slot] = hash;
        words[slot] = word;
        size++;
    }

    private void grow() {
        long[] oldHashes = hashes;
        @Nullable Word[] oldWords = words;
        hashes = new long[oldHashes.length * 2];
        words = new Word[oldWords.length * 2];
        size = 0;
        for (int i = 0; i < oldWords.length; i++) {
            Word word = oldWords[i];
            if (word != null) {
                put(oldHashes[i], word);
            }
        }
    }

    private int slot(long hash) {
        int mask = words.length - 1;
        int slot = (int) (hash >>> 40) & mask;
        while (words[slot] != null && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Whether the form may be another than the characters with every digit made 0 and apostrophes made one. */
    private static boolean isQuote(char[] text, int from, int to) {
        char first = text[from];
        return to - from == 1
                ? first >= ASCII
                : first == '`' || (first == '\'' || first == '’') && to - from == 2 && text[from + 1] == first;
    }

    /** The characters of ASCII as a form has them: every digit is 0. */
    private static char[] plain() {
        char[] plain = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            plain[c] = c >= '0' && c <= '9' ? '0' : c;
        }
        return plain;
    }
}
