package org.dateline.annotate.country;

import java.util.Arrays;
import org.dateline.country.NameFolding;

/**
 * Parts a text into words in one pass. Hyphens and apostrophes part words (an English {@code 's} is left out), letters
 * with full stops are one word ({@code U.S.}), full stops after known abbreviations are left out, and a character of a
 * script without spaces is a word. For one text at a time; one scanner for each thread.
 */
final class WordScanner {
    /** Fewer than in any usual text: room is made once. */
    private static final int CHARACTERS_A_WORD = 5;

    private final PlaceTrie trie;
    private final boolean interning;
    private char[] word = new char[64];
    private char[] text = {};
    private Words words = new Words(16);
    private boolean opensSentence;
    private int end;

    /** @param interning whether unknown words get a number, for building the trie */
    WordScanner(PlaceTrie trie, boolean interning) {
        this.trie = trie;
        this.interning = interning;
    }

    Words scan(CharSequence scanned) {
        text = scanned.toString().toCharArray();
        if (interning) {
            words.clear();
        } else {
            words = new Words(scanned.length() / CHARACTERS_A_WORD + 16);
        }
        opensSentence = true;
        end = -1;
        int length = text.length;
        int i = 0;
        while (i < length) {
            char c = text[i];
            if (isLetter(c)) {
                i = isOfUnspacedScript(c) ? character(i, c) : word(i);
            } else {
                i = other(i, c);
            }
        }
        words.markSentences();
        return words;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
    }

    private static boolean isOfUnspacedScript(char c) {
        return c >= 0x0E00
                && (c <= 0x0EFF
                        || c >= 0x1000 && c <= 0x109F
                        || c >= 0x1780 && c <= 0x17FF
                        || c >= 0x3040 && c <= 0xD7A3);
    }

    private int character(int at, char c) {
        word[0] = NameFolding.fold(c);
        boolean syllable = c >= 0xAC00;
        // A Korean name may only begin where a word begins; the others write without spaces.
        add(number(1), at, at + 1, Words.CAPITAL | Words.CHARACTER | (syllable && end == at ? Words.GLUED : 0));
        return at + 1;
    }

    private int word(int start) {
        int length = text.length;
        int folded = 0;
        int i = start;
        boolean upper = true;
        boolean dotted = false;
        while (i < length) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                upper = false;
                folded = append(c, folded);
                i++;
                continue;
            }
            char letter = NameFolding.fold(c);
            if (isLetter(c) && !isOfUnspacedScript(c)) {
                upper &= !Character.isLowerCase(c);
                folded = append(letter, folded);
            } else if (c == '.' && i == start + 1 | dotted && isAbbreviating(i)) {
                folded = append('.', folded);
                dotted = true;
            } else if (letter != 0 || c < 128) {
                break;
            }
            i++;
        }
        return finish(start, i, folded, upper);
    }

    /** Whether the full stop stands behind a single letter: U.S., J. Smith. */
    private boolean isAbbreviating(int stop) {
        return Character.isUpperCase(text[stop - 1])
                && (stop < 2 || !isLetter(text[stop - 2]))
                && (stop + 2 >= text.length || !isLetter(text[stop + 1]) || !isLetter(text[stop + 2]));
    }

    private int append(char letter, int folded) {
        if (letter == 0) {
            return folded;
        }
        if (folded == word.length) {
            word = Arrays.copyOf(word, folded * 2);
        }
        word[folded] = letter;
        return folded + 1;
    }

    private int finish(int start, int stop, int folded, boolean upper) {
        char first = text[start];
        boolean glued = end == start || end == start - 1 && start > 0 && isJoin(text[start - 1]);
        if (glued && folded == 1 && word[0] == 's' && start > 0 && isApostrophe(text[start - 1])) {
            end = stop;
            return stop;
        }
        int from = start;
        int id;
        if (first >= 0x0600 && first <= 0x06FF) {
            id = arabic(folded);
            from = start + particles;
        } else {
            id = number(folded);
        }
        int mark = glued ? Words.GLUED : 0;
        boolean caseless = !Character.isLowerCase(first) && !Character.isUpperCase(first) && !Character.isDigit(first);
        if (caseless || Character.isUpperCase(first)) {
            mark |= Words.CAPITAL;
            mark |= upper && (caseless || stop - start > 1) ? Words.ALL_CAPITALS : 0;
        }
        add(id, from, stop, mark);
        if (stop < text.length && text[stop] == '.' && trie.isCue(id, Cue.ABBREVIATION)) {
            end = stop + 1;
            return stop + 1;
        }
        return stop;
    }

    /** How many letters of the Arabic word are particles before the name; the article is part of the name. */
    private int particles;

    /** Arabic writes the article and some particles together with the word: with and without them is one word. */
    private int arabic(int length) {
        particles = 0;
        int id = number(article(0, length), length);
        while (id == Vocabulary.UNKNOWN && particles < 2 && length - particles > 3 && isParticle(word[particles])) {
            boolean contracted = word[particles] == 'ل' && word[particles + 1] == 'ل';
            particles += contracted ? 2 : 1;
            id = number(article(particles, length), length);
        }
        particles = id == Vocabulary.UNKNOWN ? 0 : particles;
        return id;
    }

    private static boolean isParticle(char letter) {
        return "وفبلك".indexOf(letter) >= 0;
    }

    private int article(int at, int length) {
        return length - at >= 5 && word[at] == 'ا' && word[at + 1] == 'ل' ? at + 2 : at;
    }

    private int number(int length) {
        return number(0, length);
    }

    private int number(int from, int to) {
        return interning ? trie.words().intern(word, from, to) : trie.words().find(word, from, to);
    }

    private void add(int id, int from, int to, int mark) {
        words.add(id, from, to, mark | (opensSentence ? Words.OPENS_SENTENCE : 0));
        opensSentence = false;
        end = to;
    }

    private int other(int at, char c) {
        if (c == '\n' && (at + 1 < text.length && text[at + 1] == '\n')) {
            opensSentence = true;
        } else if (c != ' ' && !isJoin(c) && !Character.isWhitespace(c) && NameFolding.fold(c) != 0) {
            boolean opens = opensSentence;
            words.add(Words.punctuation(c), at, at + 1, Words.PUNCTUATION | (opens ? Words.OPENS_SENTENCE : 0));
            opensSentence = c == '.' || c == '!' || c == '?' || c == '。' || c == '؟' || opens && isQuote(c);
        }
        return at + 1;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '«' || c == '„' || c == '(' || c == '[';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isJoin(char c) {
        return c == '-' || c == '‐' || c == '‑' || c == '–' || isApostrophe(c);
    }
}
