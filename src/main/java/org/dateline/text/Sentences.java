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
     * @param words gives a word by its number; asked only where the signs do not decide, since it may cost a look-up
     * @param lines whether a line ends a sentence
     */
    static boolean border(
            char[] b, int from, int to, int before, IntFunction<Word> words, boolean lines, String language) {
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
        return stop != '.' || quoted || endsAtFullStop(words.apply(before), words.apply(before + 1), language);
    }

    private static boolean endsAtFullStop(Word before, Word after, String language) {
        if (before.is(Word.TITLE)) {
            return false;
        }
        if (before.is(Word.ABBREVIATION)) {
            return after.is(Word.STARTER) && after.is(Word.CAPITALIZED);
        }
        boolean ordinal = before.is(Word.NUMBER) || isShortNumber(before.form());
        return !(ordinal && ORDINAL_STOPS.contains(language) && isShortNumber(before.form()));
    }

    private static boolean isShortNumber(String form) {
        return form.length() <= 2 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean endsAfterDots(int before, IntFunction<Word> words) {
        if (!words.apply(before).is(Word.DOTTED)) {
            return false;
        }
        Word after = words.apply(before + 1);
        return after.is(Word.STARTER) && after.is(Word.CAPITALIZED);
    }

    private static boolean isHardStop(char c) {
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
