package org.dateline.query;

import java.text.Collator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tags of languages by their English names, their own names and their codes. */
final class Languages {
    private static final Map<String, String> TAGS = new HashMap<>();

    static {
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            TAGS.put(code, code);
            TAGS.putIfAbsent(folded(language.getDisplayLanguage(Locale.ENGLISH)), code);
            TAGS.putIfAbsent(folded(language.getDisplayLanguage(language)), code);
        }
        for (Locale locale : Collator.getAvailableLocales()) {
            TAGS.putIfAbsent(locale.toLanguageTag().toLowerCase(Locale.ROOT), locale.toLanguageTag());
        }
    }

    private Languages() {}

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The BCP 47 tag of a language; empty for a name that is none. */
    static Optional<String> resolve(String typed) {
        String name = folded(typed.strip()).replace('_', '-');
        String known = TAGS.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        String tag = Locale.forLanguageTag(name).toLanguageTag();
        boolean wellFormed = name.length() >= 2 && tag.equalsIgnoreCase(name) && !tag.equals("und");
        boolean isTag = name.contains("-") || name.length() <= 3;
        return wellFormed && isTag ? Optional.of(tag) : Optional.empty();
    }
}
