package org.dateline.annotate.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.country.Countries;

/** The names of countries in the Unicode CLDR, as the JDK that runs this has it. */
final class CldrNames {
    private static final List<String> LANGUAGES = List.of(
            "fr", "es", "pt", "de", "it", "nl", "ru", "uk", "ar", "fa", "tr", "sw", "zh", "zh-Hant", "ja", "ko", "sv",
            "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sr", "sl", "sq", "lt", "lv", "et", "el", "bg", "mk",
            "he", "hi", "bn", "ur", "ps", "ta", "th", "vi", "id", "ms", "ha", "yo", "ig", "am", "ti", "so", "om", "rw",
            "zu", "xh", "af", "ca");
    /** Latin letters tell no language, so that an English name is a name there too; elsewhere it means that none is known. */
    private static final Set<String> OTHER_SCRIPTS = Set.of(
            "ru", "uk", "ar", "fa", "zh", "zh-Hant", "ja", "ko", "el", "bg", "mk", "he", "hi", "bn", "ur", "ps", "ta",
            "th", "am", "ti");

    private static final Set<String> TOLD_BY_HAND = Set.of("HK", "MO", "PS", "CD", "CG");

    private CldrNames() {}

    /** Lines of the table: code, language, names. */
    static List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (String code : Countries.codes()) {
                if (code.length() == 2 && !TOLD_BY_HAND.contains(code) && isKnown(code, language)) {
                    String name = Locale.of("", code).getDisplayCountry(locale);
                    rows.add(code + "|" + locale.getLanguage() + "|" + parted(name));
                }
            }
        }
        return rows;
    }

    private static boolean isKnown(String code, String language) {
        Locale country = Locale.of("", code);
        String name = country.getDisplayCountry(Locale.forLanguageTag(language));
        boolean english = name.equals(country.getDisplayCountry(Locale.ENGLISH));
        return !name.equals(code) && !(english && OTHER_SCRIPTS.contains(language));
    }

    /** "Myanmar (Birmanie)" is two names. */
    private static String parted(String name) {
        return name.replaceAll("\\s*[(（]([^)）]*)[)）]", ";$1");
    }
}
