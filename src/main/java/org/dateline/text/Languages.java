package org.dateline.text;

import java.lang.Character.UnicodeScript;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tags of languages, from what sources and readers write for one: {@code en-US}, {@code en_us}, {@code eng}, {@code English},
 * {@code français}.
 */
public final class Languages {
    /** The languages that {@link #likely} gives. */
    public static final Set<String> LIKELY = Set.of("en", "ru", "ar", "el", "hi", "ko");

    private static final Map<String, String> NAMES = names();

    private Languages() {}

    /** The BCP 47 tag, or null where it is none. */
    public static @Nullable String tag(@Nullable String stated) {
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

    /**
     * The language of a tag without its region and script, in small letters, as articles are counted, searched and stemmed
     * by; the two ways to write Norwegian, {@code nb} and {@code nn}, are {@code no}. The empty string for none.
     */
    public static String primary(@Nullable String tag) {
        if (tag == null) {
            return "";
        }
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        String primary = tag.substring(0, end).toLowerCase(Locale.ROOT);
        return switch (primary) {
            case "nb", "nn" -> "no";
            case "und" -> "";
            default -> primary;
        };
    }

    /**
     * The commonest language of the script that a text begins in, to stem a text by that is too short for its language to be
     * known; the empty string where a script has no commonest one with inflections.
     */
    public static String likely(CharSequence text) {
        int first = text.codePoints().filter(Character::isLetter).findFirst().orElse(0);
        return switch (UnicodeScript.of(first)) {
            case LATIN -> "en";
            case CYRILLIC -> "ru";
            case ARABIC -> "ar";
            case GREEK -> "el";
            case DEVANAGARI -> "hi";
            case HANGUL -> "ko";
            default -> "";
        };
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
