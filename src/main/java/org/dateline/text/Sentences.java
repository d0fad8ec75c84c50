package org.dateline.text;

import java.util.Set;
import java.util.function.IntFunction;

/**
 * Decides whether a sentence ends between two words, from the signs between them and the words themselves. Made for news:
 * titles, initials, months, initialisms, decimals, closing quotes and brackets after the full stop.
 */
final class Sentences {
    /** Languages that write ordinal numbers with a full stop. */
    private static final Set<String> ORDINAL_STOPS =
            Set.of("de", "da", "no", "fi", "cs", "sk", "hu", "pl", "tr", "et", "lv", "hr", "sr", "sl", "is");

    private Sentences() {}

    /**
     * Whether a sentence ends between two words.
     *
     * @param b holds a text, the signs between the words from {@code from} to {@code to}
     * @param before the number of the word before the signs; the next one comes after them
     * @param length its units
     * @param words gives a word by its number; asked only where the signs do not decide, since it may cost a look-up
     * @param lines whether a line ends a sentence
     */
    static boolean border(
            char[] b,
            int from,
            int to,
            int before,
            int length,
            IntFunction<Word> words,
            boolean lines,
            String language) {
        if (to - from == 1 && b[from] == ' ') {
            return b[from - 1] == '.' && endsAfterDots(before, words);
        }
        boolean spaced = false;
        boolean quoted = false;
        char stop = 0;
        for (int i = from; i < to; i++) {
            char c = b[i];
            if (isHardStop(c)) {
                return true;
            }
            if (c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u061F') {
                stop = stop == 0 || stop == '.' ? c : stop;
                spaced = false;
            } else if (c <= ' ' || c == '\u00A0') {
                spaced = true;
                if (c == '\n' && lines) {
                    return true;
                }
            } else if (stop != 0 && isClosingQuote(c) && !spaced) {
                quoted = true;
            } else if (stop != 0 && !spaced && !isCloser(c)) {
                stop = 0;
            }
        }
        if (stop == 0) {
            return spaced && from > 0 && b[from - 1] == '.' && endsAfterDots(before, words);
        }
        if (!spaced || Character.isLowerCase(b[to])) {
            return false;
        }
        return stop != '.'
                || quoted
                || !Abbreviations.isSuspect(b, from - length, from)
                || endsAtFullStop(before, words, language);
    }

    private static boolean endsAtFullStop(int number, IntFunction<Word> words, String language) {
        Word before = words.apply(number);
        if (before.is(Word.TITLE)) {
            return false;
        }
        if (before.is(Word.ABBREVIATION)) {
            return startsSentences(words.apply(number + 1));
        }
        boolean ordinal = before.is(Word.NUMBER) || isShortNumber(before.form());
        return !(ordinal && ORDINAL_STOPS.contains(language) && isShortNumber(before.form()));
    }

    private static boolean isShortNumber(String form) {
        return form.length() <= 2 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean endsAfterDots(int before, IntFunction<Word> words) {
        return words.apply(before).is(Word.DOTTED) && startsSentences(words.apply(before + 1));
    }

    private static boolean startsSentences(Word word) {
        return word.is(Word.STARTER) && word.is(Word.CAPITALIZED);
    }

    private static boolean isHardStop(char c) {
        return c >= '\u0964' && isHardStopOfOtherScripts(c);
    }

    private static boolean isHardStopOfOtherScripts(char c) {
        return switch (c) {
            case '\u3002', '\uFF01', '\uFF1F', '\uFF61', '\u0964', '\u0965', '\u06D4', '\u1362', '\u104B', '\u17D4' ->
                true;
            default -> false;
        };
    }

    private static boolean isClosingQuote(char c) {
        return switch (c) {
            case '"', '\'', '\u2019', '\u201D', '\u00BB', '\u201C', '\u00AB', '\u203A' -> true;
            default -> false;
        };
    }

    private static boolean isCloser(char c) {
        return c == ')' || c == ']' || c == '}' || c == '*' || Chars.kind(c) == Chars.MARK;
    }
}
