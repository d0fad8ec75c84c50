package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Words in small letters, looked for where they stand in a text, in letters of any case and without making a string. Most words
 * are in no such set, and most of those are told by their first letter and length. Immutable and thread-safe.
 */
final class WordSet {
    private static final int LETTERS = 32;
    private static final char FIRST_OTHER = 0x80;
    private static final int LONGEST = Long.SIZE - 1;

    private final Set<String> all;
    /** By the last bits of a first letter, a bit for each length that its words have. */
    private final long[] lengths = new long[LETTERS];

    /** An open hash; a free slot has the empty string. */
    private final String[] slots;

    private int longest;

    private WordSet(Set<String> all) {
        this.all = all;
        slots = new String[Integer.highestOneBit(all.size()) * 4];
        Arrays.fill(slots, "");
        for (String word : all) {
            if (word.length() > LONGEST) {
                throw new IllegalArgumentException("The word \"" + word + "\" is too long for a set of words.");
            }
            longest = Math.max(longest, word.length());
            lengths[word.charAt(0) % LETTERS] |= 1L << word.length();
            int slot = slot(word.hashCode());
            while (!slots[slot].isEmpty()) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = word;
        }
    }

    /** The words of a list, parted by white space. */
    static WordSet of(String list) {
        return new WordSet(Set.copyOf(Arrays.asList(list.strip().split("\\s+"))));
    }

    boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    /** Whether what stands here, its capitals made small, is one of the words. */
    boolean contains(String text, int from, int to) {
        int length = to - from;
        if (length <= 0 || length > longest) {
            return false;
        }
        char first = text.charAt(from);
        if (first < FIRST_OTHER && (lengths[first % LETTERS] >>> length & 1) == 0) {
            // The last bits of a letter are the same for small and capital; a word with letters beyond ASCII may change
            // its length when it is made small.
            return hasOther(text, from, to) && containsOther(text, from, to);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= FIRST_OTHER) {
                return containsOther(text, from, to);
            }
            hash = hash * 31 + small(c);
        }
        for (int slot = slot(hash); !slots[slot].isEmpty(); slot = slot + 1 & slots.length - 1) {
            if (isWord(slots[slot], text, from, to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != small(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean containsOther(String text, int from, int to) {
        return all.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean hasOther(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= FIRST_OTHER) {
                return true;
            }
        }
        return false;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }
}
