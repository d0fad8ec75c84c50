package org.dateline.country;

import java.text.Normalizer;

/**
 * Folds letters for the comparison of names: case, accents and the variants of Arabic letters are ignored. One character
 * becomes one character, so that offsets stay. Thread-safe; a table look-up a character.
 */
public final class NameFolding {
    private static final char[] FOLDED = table();

    private NameFolding() {}

    /** The folded form of a UTF-16 unit; 0 for one that is skipped in a name, such as a combining mark. */
    public static char fold(char unit) {
        return FOLDED[unit];
    }

    /** A whole name: folded, white space and hyphens as one space, apostrophes and full stops left out. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        boolean space = false;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if (Character.isLetterOrDigit(unit)) {
                if (space && !key.isEmpty()) {
                    key.append(' ');
                }
                space = false;
                key.append(fold(unit));
            } else if (unit != '.' && unit != '\'' && unit != '’' && fold(unit) != 0) {
                space = true;
            }
        }
        return key.toString();
    }

    private static char[] table() {
        char[] table = new char[1 << 16];
        for (int unit = 0; unit < table.length; unit++) {
            table[unit] = folded((char) unit);
        }
        return table;
    }

    private static char folded(char unit) {
        if (unit < 128) {
            return Character.toLowerCase(unit);
        }
        if (Character.isSurrogate(unit)) {
            return unit;
        }
        if (unit >= 0x3400 && unit <= 0x9FFF || unit >= 0xE000 && unit <= 0xF8FF) {
            // Ideographs, syllables and private characters have neither case nor accents.
            return unit;
        }
        int type = Character.getType(unit);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || unit == 'ـ') {
            return 0;
        }
        return switch (unit) {
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'ı', 'İ' -> 'i';
            case 'đ', 'Đ' -> 'd';
            case 'ß' -> 's';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې' -> 'ي';
            case 'ک' -> 'ك';
            case 'ة', 'ۀ', 'ە' -> 'ه';
            default -> base(unit);
        };
    }

    private static char base(char unit) {
        // Hangul syllables come apart into letters that say nothing alone.
        if (unit >= 0xAC00 && unit <= 0xD7A3) {
            return unit;
        }
        char first =
                Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(first);
    }
}
