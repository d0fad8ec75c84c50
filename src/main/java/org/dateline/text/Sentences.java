package org.dateline.text;

import java.util.Set;

/**
 * Decides whether a sentence ends between two words, from the signs between them and the words themselves. Made for news:
 * titles, initials, months, initialisms, decimals, closing quotes and brackets after the full stop.
 */
final class Sentences {
    /** Languages that write ordinal numbers with a full stop. */
    private static final Set<String> ORDINAL_STOPS =
            Set.of("de", "da", "no", "fi", "cs", "sk", "hu", "pl", "tr", "et", "lv", "hr", "sr", "sl", "is");

    private Sentences() {}

    static boolean border(
            char[] b, int from, int to, int end, Word before, Word after, boolean lines, String language) {
        if (to - from == 1 && b[from] == ' ') {
            return before.is(Word.DOTTED) && b[from - 1] == '.' && endsAfterDots(before, after);
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
            return before.is(Word.DOTTED) && spaced && from > 0 && b[from - 1] == '.' && endsAfterDots(before, after);
        }
        return spaced && ends(stop, quoted, b, to, before, after, language);
    }

    private static boolean ends(char stop, boolean quoted, char[] b, int to, Word before, Word after, String language) {
        boolean lower = Character.isLowerCase(b[to]);
        if (stop == '.') {
            return !lower && endsAtFullStop(quoted, before, after, language);
        }
        return !lower;
    }

    private static boolean endsAtFullStop(boolean quoted, Word before, Word after, String language) {
        if (quoted) {
            return true;
        }
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

    private static boolean endsAfterDots(Word before, Word after) {
        return after.is(Word.STARTER) && after.is(Word.CAPITALIZED) && before.is(Word.DOTTED);
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
