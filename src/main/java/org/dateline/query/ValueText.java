package org.dateline.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dateline.country.Countries;
import org.dateline.country.Regions;
import org.dateline.text.Languages;

/** Writes the values of fields so that they are read back as they are, by name where the name is unmistakable. */
final class ValueText {
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+)*");
    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "andnot", "same");

    private static final Map<String, String> COUNTRIES = new ConcurrentHashMap<>();

    private ValueText() {}

    /** In quotation marks unless it is one plain word. */
    static String quoted(String value) {
        return SIMPLE.matcher(value).matches() && !isOperator(value) ? value : '"' + value + '"';
    }

    /** Whether letters alone are an operator. */
    static boolean isOperator(String word) {
        return OPERATORS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A country's name where that means no other, else its code. */
    static String country(String code) {
        return Countries.isCode(code) ? COUNTRIES.computeIfAbsent(code, ValueText::unmistakable) : code;
    }

    private static String unmistakable(String code) {
        String label = Countries.label(code);
        return meant(label, Countries.resolve(label)).equals(List.of(code)) ? label : code;
    }

    /** Of the countries that a typed name may be, the one whose very name or code it is; all where it is none's. */
    static List<String> meant(String typed, List<String> codes) {
        List<String> exact = codes.stream()
                .filter(code ->
                        code.equalsIgnoreCase(typed) || Countries.label(code).equalsIgnoreCase(typed))
                .toList();
        return exact.size() == 1 ? exact : codes;
    }

    static String region(String key) {
        String label = Regions.label(key);
        return Regions.resolve(label).filter(key::equals).isPresent() ? label : key;
    }

    static String language(String tag) {
        String label = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return tag.equals(Languages.primary(Languages.tag(label))) ? label : tag;
    }
}
