package org.dateline.query;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The numbers of months by their names, whole and shortened, in the languages that dates are often typed in. */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "de", "pt", "it", "nl");
    private static final Map<String, String> NUMBERS = new HashMap<>();

    static {
        for (String language : LANGUAGES) {
            Locale locale = Locale.of(language);
            for (Month month : Month.values()) {
                add(month, month.getDisplayName(TextStyle.FULL, locale), locale);
                add(month, month.getDisplayName(TextStyle.SHORT, locale), locale);
            }
        }
        NUMBERS.put("sept", "9");
    }

    private MonthNames() {}

    private static void add(Month month, String name, Locale locale) {
        NUMBERS.putIfAbsent(name.toLowerCase(locale).replace(".", ""), String.valueOf(month.getValue()));
    }

    /** The number of a month, or 0 for what is no month. */
    static String number(String typed) {
        return NUMBERS.getOrDefault(typed.toLowerCase(Locale.ROOT), "0");
    }
}
