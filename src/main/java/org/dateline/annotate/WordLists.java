package org.dateline.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which languages, up to 64, have a word in their list. Counting the words of a text makes no string: an open hash is asked by
 * the hash of the letters, and only a word with the very hash is compared. Immutable and thread-safe.
 */
final class WordLists {
    /** A letter of a word that is in no list. */
    private static final char NO_LETTER = 0;

    private final String[] words;
    private final int[] hashes;
    private final long[] languages;
    private final int languageCount;

    /** @param lists the words of each language, in small letters */
    WordLists(List<Set<String>> lists) {
        Map<String, Long> all = new TreeMap<>();
        for (int language = 0; language < lists.size(); language++) {
            long bit = 1L << language;
            lists.get(language).forEach(word -> all.merge(word, bit, (a, b) -> a | b));
        }
        int slots = Integer.highestOneBit(all.size()) * 4;
        words = new String[slots];
        Arrays.fill(words, "");
        hashes = new int[slots];
        languages = new long[slots];
        languageCount = lists.size();
        all.forEach((word, bits) -> {
            int slot = slot(word.hashCode());
            while (!words[slot].isEmpty()) {
                slot = slot + 1 & slots - 1;
            }
            words[slot] = word;
            hashes[slot] = word.hashCode();
            languages[slot] = bits;
        });
    }

    /** Counts the words of a text: runs of letters and of the marks that stand over them. */
    WordCounts count(String text) {
        int[] hits = new int[languageCount];
        int count = 0;
        int start = -1;
        int hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isLetter(c)) {
                hash = start < 0 ? small(c) : hash * 31 + small(c);
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                count++;
                for (long which = languages(text, start, i, hash); which != 0; which &= which - 1) {
                    hits[Long.numberOfTrailingZeros(which)]++;
                }
                start = -1;
            }
        }
        return new WordCounts(count, hits);
    }

    private static boolean isLetter(char c) {
        if (c < 128) {
            return (c | 32) >= 'a' && (c | 32) <= 'z';
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A capital İ is two characters in small letters. */
    private static char small(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        return c == 'İ' ? NO_LETTER : Character.toLowerCase(c);
    }

    /** A bit for each language that has the word. */
    private long languages(String text, int from, int to, int hash) {
        int slot = slot(hash);
        while (languages[slot] != 0) {
            if (hashes[slot] == hash && isWord(words[slot], text, from, to)) {
                return languages[slot];
            }
            slot = slot + 1 & words.length - 1;
        }
        return 0;
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

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }
}
