package org.dateline.text;

import java.util.regex.Pattern;

/**
 * What spellings of one name have in common: {@code José}, {@code Jose} and {@code JOSE}, {@code Al-Assad} and {@code al
 * Assad}, {@code U.S. Steel}, {@code U. S. Steel} and {@code US Steel} have one key each. Accents, case, hyphens,
 * apostrophes, single quotation marks, dots and commas do not tell names apart, every other sign does. Thread-safe; linear, and the
 * keys of the names met of late are remembered.
 */
public final class NameKey {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** An article's name is asked for as a value to count, as words and as what can be typed. */
    private static final RecentNames<String> RECENT = new RecentNames<>(NameKey::key);

    private NameKey() {}

    /**
     * Makes the key: folded words with one space between them, single letters in a row as one word.
     *
     * @return never empty for a name that has a sign at all
     */
    public static String of(String name) {
        return RECENT.of(name);
    }

    private static String key(String name) {
        String folded = Folding.fold(name);
        StringBuilder key = new StringBuilder(folded.length());
        int word = 0;
        boolean afterLetter = false;
        for (int i = 0; i <= folded.length(); i++) {
            char unit = i == folded.length() ? ' ' : folded.charAt(i);
            if (!isBetween(unit)) {
                if (unit != '.') {
                    key.append(unit);
                }
                continue;
            }
            if (key.length() == word) {
                continue;
            }
            boolean isLetter = key.length() == word + 1 && Character.isLetter(key.charAt(word));
            if (isLetter && afterLetter) {
                key.deleteCharAt(word - 1);
            }
            afterLetter = isLetter;
            key.append(' ');
            word = key.length();
        }
        key.setLength(Math.max(0, word - 1));
        return key.isEmpty() ? SPACE.matcher(name.strip()).replaceAll(" ") : key.toString();
    }

    private static boolean isBetween(char unit) {
        return unit == ','
                || unit == '\0'
                || Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || Character.getType(unit) == Character.DASH_PUNCTUATION
                || unit == '\u2212';
    }
}
