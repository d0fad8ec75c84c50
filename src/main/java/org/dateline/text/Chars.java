package org.dateline.text;

import java.lang.Character.UnicodeScript;

/** What each UTF-16 unit is to the scanner, in one table. */
final class Chars {
    static final byte OTHER = 0;
    static final byte LETTER = 1;
    static final byte DIGIT = 2;
    /** One word a character: Han, Hiragana, Katakana. */
    static final byte IDEOGRAPH = 3;
    /** Written without spaces and cut by dictionary: Thai, Lao, Khmer, Burmese. */
    static final byte COMPLEX = 4;
    /** Belongs to the letter before it. */
    static final byte MARK = 5;

    static final byte APOSTROPHE = 6;
    static final byte SURROGATE = 7;

    private static final byte[] KIND = new byte[1 << 16];

    static {
        for (int c = 0; c < KIND.length; c++) {
            KIND[c] = classify(c);
        }
        for (char c : "'\u2019\u2018\u02BC\u02BB\uFF07`\u00B4\u05F3\u05F4\u2032".toCharArray()) {
            KIND[c] = APOSTROPHE;
        }
    }

    private Chars() {}

    static byte kind(char c) {
        return KIND[c];
    }

    static boolean isWord(char c) {
        byte kind = KIND[c];
        return kind == LETTER || kind == DIGIT;
    }

    private static byte classify(int c) {
        if (Character.isSurrogate((char) c)) {
            return SURROGATE;
        }
        int type = Character.getType(c);
        return switch (type) {
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                complex(c) ? COMPLEX : MARK;
            case Character.FORMAT -> MARK;
            default -> Character.isLetter(c) ? letter(c) : OTHER;
        };
    }

    private static byte letter(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        boolean ideograph = switch (script) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default -> c == 0x30FC || c == 0x3005 || c == 0xFF70;
        };
        if (ideograph) {
            return IDEOGRAPH;
        }
        if (c == 0xFF9E || c == 0xFF9F) {
            return MARK;
        }
        return complex(c) ? COMPLEX : LETTER;
    }

    private static boolean complex(int c) {
        return switch (UnicodeScript.of(c)) {
            case THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
