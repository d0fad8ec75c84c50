package org.dateline.text;

import org.jspecify.annotations.Nullable;

/**
 * Words by their spelling, so that a word met before costs one look-up over the units of a text and no object. Each spelling
 * has four slots: a new word takes the last, and now and then a word that is met changes places with the one before it, so
 * that what is rare makes way for what is rare, and nothing is ever cleared. The table doubles while words are displaced,
 * up to {@value #MOST_SLOTS} slots, which hold the words of a newspaper's year (some 20 MB). Any thread may use it without a
 * lock: words are immutable, and a write that is lost costs that the spelling is read anew.
 */
final class WordTable {
    private static final int FIRST_SLOTS = 1 << 12;
    private static final int MOST_SLOTS = 1 << 17;
    private static final int WAYS = 4;
    /** Words change places at one offset in eight: to write where other threads read costs more than a worse order does. */
    private static final int SELDOM = 7;
    /** Longer spellings are not worth keeping. */
    private static final int LONGEST = 40;

    private volatile Slots slots = new Slots(FIRST_SLOTS);
    private int displaced;

    /** Of a race between threads nothing is left but a hash that is not its word's, and the spelling is read anew. */
    private record Slots(int[] hashes, @Nullable Word[] words) {
        Slots(int size) {
            this(new int[size], new @Nullable Word[size]);
        }

        int size() {
            return words.length;
        }

        int first(long hash) {
            return (int) (hash >>> 32) & words.length - WAYS;
        }

        void set(int slot, int hash, @Nullable Word word) {
            hashes[slot] = hash;
            words[slot] = word;
        }

        /** Returns whether a word had to make way. */
        boolean add(Word word) {
            int slot = first(word.hash());
            int last = slot + WAYS - 1;
            while (slot < last && words[slot] != null) {
                slot++;
            }
            boolean displaces = words[slot] != null;
            set(slot, (int) word.hash(), word);
            return displaces;
        }
    }

    /** The word of a spelling; null where it is not known. */
    @Nullable
    Word get(char[] b, int from, int to) {
        Slots table = slots;
        long hash = Word.hash(b, from, to);
        int first = table.first(hash);
        int low = (int) hash;
        for (int slot = first; slot < first + WAYS; slot++) {
            // The hashes of a spelling's slots stand in one line of the cache: only the word itself is far away.
            if (table.hashes[slot] == low) {
                Word word = table.words[slot];
                if (word != null && word.hash() == hash) {
                    if (slot > first && (from & SELDOM) == 0) {
                        table.set(slot, table.hashes[slot - 1], table.words[slot - 1]);
                        table.set(slot - 1, low, word);
                    }
                    return word;
                }
            }
        }
        return null;
    }

    /** Keeps a word under its spelling. */
    void put(Word word) {
        Slots table = slots;
        if (word.written() <= LONGEST
                && table.add(word)
                && table.size() < MOST_SLOTS
                && ++displaced > table.size() / 4) {
            grow(table);
        }
    }

    private synchronized void grow(Slots from) {
        if (slots == from) {
            Slots table = new Slots(from.size() * 2);
            for (Word word : from.words) {
                if (word != null) {
                    table.add(word);
                }
            }
            displaced = 0;
            slots = table;
        }
    }
}
