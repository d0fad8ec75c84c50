package org.dateline.annotate.entity;

import java.text.DateFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.country.Countries;

/**
 * What a language calls countries, months and days, folded, from the Unicode CLDR data of the platform and of the program. Made
 * once a language; immutable and thread-safe.
 */
final class LanguageNames {
    private static final Set<String> LANGUAGES =
            Locale.availableLocales().map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, LanguageNames> KNOWN = new ConcurrentHashMap<>();

    private final Set<String> countries;
    private final Set<String> dates;

    private LanguageNames(String language) {
        countries = Countries.names(language).values().stream()
                .flatMap(Collection::stream)
                .map(NameWords::fold)
                .collect(Collectors.toUnmodifiableSet());
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.of(language));
        dates = Stream.of(symbols.getMonths(), symbols.getShortMonths(), symbols.getWeekdays())
                .flatMap(Stream::of)
                .filter(name -> !name.isBlank())
                .map(NameWords::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param language the part of a BCP 47 tag that names the language */
    static LanguageNames of(String language) {
        // What a source declares may be no language; those share one entry, so that they cannot fill the memory.
        return KNOWN.computeIfAbsent(LANGUAGES.contains(language) ? language : "", LanguageNames::new);
    }

    boolean isCountry(String word) {
        return countries.contains(NameWords.fold(word));
    }

    /** Whether a word is a month or a day. */
    boolean isDate(String word) {
        return dates.contains(NameWords.fold(word));
    }
}
