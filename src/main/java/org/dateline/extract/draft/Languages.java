package org.dateline.extract.draft;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what sources write for a language: {@code en-US}, {@code en_us}, {@code eng}, {@code English}. */
final class Languages {
    private static final Map<String, String> NAMES = names();

    private Languages() {}

    /** The BCP 47 tag, or null where it is none. */
    static @Nullable String tag(@Nullable String stated) {
        if (stated == null || stated.isBlank()) {
            return null;
        }
        String value = stated.strip().replace('_', '-');
        String named = NAMES.get(value.toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(value).build();
            String language = locale.getLanguage();
            return language.isEmpty()
                            || language.equals("und")
                            || language.equals("mul")
                            || language.equals("zxx")
                            || !NAMES.containsValue(language)
                    ? null
                    : locale.toLanguageTag();
        } catch (IllformedLocaleException e) {
            return null;
        }
    }

    private static Map<String, String> names() {
        return Stream.of(Locale.getISOLanguages())
                .flatMap(code -> {
                    Locale locale = Locale.of(code);
                    return Stream.of(
                                    locale.getDisplayLanguage(Locale.ENGLISH),
                                    locale.getDisplayLanguage(locale),
                                    locale.getISO3Language(),
                                    code)
                            .map(name -> Map.entry(name.toLowerCase(Locale.ROOT), locale.toLanguageTag()));
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }
}
