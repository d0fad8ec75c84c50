package org.dateline.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes spellings of one word equal: case, accents, width, ligatures, apostrophes, Arabic and Persian letter variants,
 * digits of any script. Vowel signs of Indic and similar scripts are letters and stay; й stays, ё becomes е.
 */
public final class Folding {
    private Folding() {}

    /** Folds a word or a piece of one. Anything that is no letter or digit is kept, apostrophes and invisible signs are not. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(composed.length() + 4);
        composed.codePoints().forEach(c -> append(folded, c));
        return folded.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 128 || c == '\'' || c == '`') {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, int c) {
        if (c < 128) {
            if (c != '\'' && c != '`' && c != '"') {
                folded.append((char) c);
            }
            return;
        }
        String special = special(c);
        if (special != null) {
            folded.append(special);
        } else if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            folded.append((char) ('0' + Character.digit(c, 10)));
        } else if (isDropped(c)) {
            return;
        } else if (hasAccents(c)) {
            appendBase(folded, c);
        } else {
            folded.appendCodePoint(c);
        }
    }

    private static void appendBase(StringBuilder folded, int c) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        parts.codePoints().forEach(part -> {
            String special = special(part);
            if (special != null) {
                folded.append(special);
            } else if (!isDropped(part)) {
                folded.appendCodePoint(part);
            }
        });
    }

    private static boolean hasAccents(int c) {
        return c < 0x400 || (c >= 0x1E00 && c < 0x2000);
    }

    private static boolean isDropped(int c) {
        return Character.getType(c) == Character.FORMAT
                || Chars.kind((char) c) == Chars.APOSTROPHE
                || (c >= 0x300 && c <= 0x36F)
                || (c >= 0x483 && c <= 0x487)
                || (c >= 0x591 && c <= 0x5C7)
                || (c >= 0x610 && c <= 0x61A)
                || c == 0x640
                || (c >= 0x64B && c <= 0x65F)
                || c == 0x670
                || (c >= 0x6D6 && c <= 0x6ED && c != 0x6DD && c != 0x6E5 && c != 0x6E6)
                || (c >= 0x1AB0 && c <= 0x1AFF)
                || (c >= 0x1DC0 && c <= 0x1DFF)
                || (c >= 0x20D0 && c <= 0x20FF)
                || (c >= 0xFE00 && c <= 0xFE2F);
    }

    private static @Nullable String special(int c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ', 'ǽ' -> "ae";
            case 'œ' -> "oe";
            case 'ø', 'ǿ' -> "o";
            case 'ł', 'ŀ' -> "l";
            case 'đ', 'ð', 'ɖ' -> "d";
            case 'þ' -> "th";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            case 'ĸ' -> "k";
            case 'ŋ' -> "n";
            case 'ŧ' -> "t";
            case 'ɓ' -> "b";
            case 'ɗ' -> "d";
            case 'ƙ' -> "k";
            case 'ƴ' -> "y";
            case 'ς' -> "σ";
            case 'ё', 'ѐ' -> "е";
            case 'ѝ' -> "и";
            case 0x622, 0x623, 0x625, 0x671 -> "\u0627";
            case 0x649, 0x6CC, 0x6D2 -> "\u064A";
            case 0x629, 0x6C1, 0x6C3, 0x6D5 -> "\u0647";
            case 0x6A9 -> "\u0643";
            default -> null;
        };
    }
}
