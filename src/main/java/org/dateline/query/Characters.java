package org.dateline.query;

/** Which characters are words, spaces and quotes. */
final class Characters {
    private static final String DOUBLE_QUOTES = "\"\u201C\u201D\u201E\u201F\uFF02";
    private static final String ANGLE_QUOTES = "\u00AB\u00BB";

    private Characters() {}

    static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == 0xFEFF
                || c == 0x200B;
    }

    /** Letters, digits, their accents, and signs that make a difference at a word's border: {@code $ € #}. */
    static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) || isAccent(c) || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isAccent(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    static boolean isOpen(char c) {
        return c == '(' || c == '\uFF08';
    }

    static boolean isClose(char c) {
        return c == ')' || c == '\uFF09';
    }

    static boolean isQuote(char c) {
        return isDoubleQuote(c) || ANGLE_QUOTES.indexOf(c) >= 0 || c == '\u300C' || c == '\u300E';
    }

    static boolean isDoubleQuote(char c) {
        return DOUBLE_QUOTES.indexOf(c) >= 0;
    }

    /** Whether a quotation that one character opened is closed by another. */
    static boolean closes(char opening, char c) {
        return switch (opening) {
            case '\u300C' -> c == '\u300D';
            case '\u300E' -> c == '\u300F';
            case '\u2018' -> c == '\u2019';
            case '\u00AB', '\u00BB' -> ANGLE_QUOTES.indexOf(c) >= 0;
            default -> isDoubleQuote(c);
        };
    }

    /** A sign that stands between words and is nothing else. */
    static boolean isSeparator(char c) {
        return switch (c) {
            case '[', ']', '{', '}', '\u2014', '\u2015', '\u2026', '|', '\\', '\u300D', '\u300F' -> true;
            default -> false;
        };
    }

    static boolean isComma(char c) {
        return switch (c) {
            case ',', ';', '\uFF0C', '\u3001', '\uFF1B', '\u060C' -> true;
            default -> false;
        };
    }

    static boolean isHebrew(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HEBREW;
    }

    static boolean hasWordPart(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
