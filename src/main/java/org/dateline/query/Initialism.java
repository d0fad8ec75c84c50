package org.dateline.query;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of single letters with dots between: {@code U.S.} */
final class Initialism {
    private static final Pattern FORM = Pattern.compile("\\p{L}(?:\\.\\p{L})+\\.?(?:['\u2019]s)?");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+\\.?(?:['\u2019]s)?");

    private Initialism() {}

    static boolean is(String word) {
        return FORM.matcher(word).matches();
    }

    static boolean isInCapitals(String word) {
        return CAPITALS.matcher(word).matches();
    }

    /** Its letters in small, without the dots and the possessive. */
    static String letters(String word) {
        String bare = word.replaceFirst("['\u2019]s$", "").replace(".", "");
        return bare.toLowerCase(Locale.ROOT);
    }
}
