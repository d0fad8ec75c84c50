package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words met so far, found by their characters without making a string. Holds at most {@value #LIMIT} words; then it
 * starts anew. Not thread-safe.
 */
final class WordTable {
    static final int LIMIT = 1 << 16;

    private final NameLexicon names;
    private final int limit;
    private final Map<String, Word> words = new HashMap<>();
    private final @Nullable String[] spellings = new String[LIMIT * 4];
    private final @Nullable Word[] found = new Word[LIMIT * 4];
    private int spelled;

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

    /** Makes room; between texts only, for the words of a text must stay the same objects. */
    void trim() {
        if (words.size() > limit || spelled > LIMIT) {
            words.clear();
            Arrays.fill(spellings, null);
            Arrays.fill(found, null);
            spelled = 0;
        }
    }

    Word of(String form) {
        return words.computeIfAbsent(form, text -> new Word(text, names));
    }

    Word of(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        int mask = spellings.length - 1;
        int slot = (hash ^ hash >>> 15) & mask;
        for (String spelling = spellings[slot]; spelling != null; spelling = spellings[slot]) {
            Word word = found[slot];
            if (word != null && equal(spelling, text, from, to)) {
                return word;
            }
            slot = slot + 1 & mask;
        }
        Word word = of(NameTokenizer.form(text, from, to));
        if (spelled < LIMIT * 3) {
            spellings[slot] = new String(text, from, to - from);
            found[slot] = word;
            spelled++;
        }
        return word;
    }

    private static boolean equal(String spelling, char[] text, int from, int to) {
        if (spelling.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (spelling.charAt(i - from) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
