package org.dateline.text;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What months are called in the languages that news is written in, by the JDK's CLDR data, and the months of the Persian
 * calendar. A name that means different months in different languages means none, unless the language is known.
 */
public final class MonthNames {
    private static final List<String> LOCALES = List.of(
            "en", "en-GB", "en-AU", "fr", "fr-CA", "es", "de", "de-AT", "pt", "pt-PT", "it", "nl", "ar", "ar-LB",
            "ar-IQ", "ar-DZ", "ar-MA", "ru", "uk", "be", "bg", "sr", "sr-Latn", "hr", "bs", "sl", "mk", "fa", "fa-AF",
            "ps", "ku", "tr", "az", "kk", "uz", "pl", "cs", "sk", "sv", "da", "nb", "nn", "fi", "et", "lv", "lt", "is",
            "ro", "hu", "el", "sq", "id", "ms", "vi", "th", "hi", "bn", "ur", "ta", "te", "sw", "ha", "so", "am", "he",
            "ca", "gl", "eu", "hy", "ka", "ga", "cy", "af", "zu", "yo", "ig", "rw", "mg", "fil");
    private static final List<String> PERSIAN = List.of(
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند");
    private static final Map<String, Map<String, Integer>> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** The names of all languages; it is only loaded where neither the stated language nor English knows a name. */
    private static final class Any {
        private static final Map<String, Set<Integer>> MONTHS = new HashMap<>();

        static {
            for (String tag : LOCALES) {
                ofLanguage(Locale.forLanguageTag(tag).getLanguage())
                        .forEach((name, month) -> MONTHS.computeIfAbsent(name, k -> new TreeSet<>())
                                .add(month));
            }
        }
    }

    private MonthNames() {}

    /** 1 to 12, or null. */
    public static @Nullable Integer month(String name, @Nullable String language) {
        String key = key(name);
        if (language != null) {
            Integer month =
                    ofLanguage(Locale.forLanguageTag(language).getLanguage()).get(key);
            if (month != null) {
                return month;
            }
        }
        Integer english = ofLanguage("en").get(key);
        if (english != null) {
            return english;
        }
        Set<Integer> months = Any.MONTHS.get(key);
        return months != null && months.size() == 1 ? months.iterator().next() : null;
    }

    /** 1 to 12 of the Persian solar year, or null. */
    public static @Nullable Integer persianMonth(String name) {
        int index = PERSIAN.indexOf(key(name));
        return index < 0 ? null : index + 1;
    }

    private static Map<String, Integer> ofLanguage(String language) {
        return BY_LANGUAGE.computeIfAbsent(language, MonthNames::load);
    }

    private static Map<String, Integer> load(String language) {
        Map<String, Integer> names = new HashMap<>();
        for (String tag : LOCALES) {
            Locale locale = Locale.forLanguageTag(tag);
            if (locale.getLanguage().equals(language)) {
                addAll(locale, names);
            }
        }
        if (language.equals("en")) {
            names.put("sept", 9);
        }
        return names;
    }

    private static void addAll(Locale locale, Map<String, Integer> names) {
        for (Month month : Month.values()) {
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                String key = key(month.getDisplayName(style, locale));
                if (key.codePoints().anyMatch(Character::isLetter)
                        && !key.contains(" ")
                        && key.codePoints().noneMatch(Character::isDigit)) {
                    names.putIfAbsent(key, month.getValue());
                }
            }
        }
    }

    /** Lower case without accents, stops and marks of writing direction. */
    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replaceAll("[.\\u200c\\u200e\\u200f]", "")
                .strip();
        boolean accented = lower.codePoints().allMatch(c -> c < 0x250);
        String plain =
                accented ? Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "") : lower;
        return plain.replace('ي', 'ی').replace('ك', 'ک');
    }
}
