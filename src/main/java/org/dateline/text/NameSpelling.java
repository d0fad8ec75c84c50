package org.dateline.text;

import java.util.List;

/**
 * The spellings that transliteration gives to one name, as a regular expression: vowels may change among themselves and so
 * may consonants that Latin letters write in several ways (q g k kh gh; d dh; s ss sh; z dz). The order of vowels and
 * consonants stays.
 */
final class NameSpelling {
    private static final String VOWELS = "aeiouyhwj";
    private static final List<List<String>> SOUNDS = List.of(
            List.of("kh", "gh", "ck", "k", "g", "q", "c", "x"),
            List.of("dh", "d"),
            List.of("th", "t"),
            List.of("sch", "tsh", "tch", "sh", "ch", "sc", "s", "z"),
            List.of("ph", "f", "v"),
            List.of("b", "p"),
            List.of("l"),
            List.of("m"),
            List.of("n"),
            List.of("r"));

    private NameSpelling() {}

    static String pattern(String folded) {
        StringBuilder pattern = new StringBuilder();
        int i = 0;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            int vowels = i;
            while (vowels < folded.length() && VOWELS.indexOf(folded.charAt(vowels)) >= 0) {
                vowels++;
            }
            if (vowels > i) {
                boolean breathed = i == 0 && "hwj".indexOf(c) >= 0;
                pattern.append(breathed ? c + "[" : "[").append(VOWELS).append(breathed ? "]{0,4}" : "]{1,4}");
                i = vowels;
            } else {
                i = consonant(folded, i, pattern);
            }
        }
        return pattern.isEmpty() ? "#" : pattern.toString();
    }

    /** Appends the sound that begins at {@code i}; a sound written twice is one. */
    private static int consonant(String folded, int i, StringBuilder pattern) {
        for (List<String> sound : SOUNDS) {
            int next = i;
            for (String spelling = spelling(sound, folded, next); !spelling.isEmpty(); ) {
                next += spelling.length();
                spelling = spelling(sound, folded, next);
            }
            if (next > i) {
                pattern.append('(').append(String.join("|", sound)).append("){1,2}");
                return next;
            }
        }
        pattern.append(folded.charAt(i)).append("{1,2}");
        return i + 1;
    }

    private static String spelling(List<String> sound, String folded, int i) {
        for (String spelling : sound) {
            if (folded.startsWith(spelling, i)) {
                return spelling;
            }
        }
        return "";
    }
}
