package org.dateline.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.country.Countries;
import org.dateline.country.Regions;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.result.FacetCount;

/** How counted values of a facet are named, ordered and chosen. */
public final class FacetCounts {
    public static final Comparator<FacetCount> BY_COUNT = Comparator.comparingLong(FacetCount::count)
            .reversed()
            .thenComparing(FacetCount::label)
            .thenComparing(FacetCount::value);

    /** To read a tag takes longer than all else that is done for a count. */
    private static final Map<String, String> LANGUAGES = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    code -> code, code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH)));

    private FacetCounts() {}

    public static FacetCount count(String value, String label, long count, long about, Filter filter) {
        return new FacetCount(
                value,
                label,
                count,
                about,
                filter.any().contains(value),
                filter.none().contains(value));
    }

    /** Chosen values always; of the others, as many as there is room for. */
    public static List<FacetCount> joined(List<FacetCount> counts, int size) {
        List<FacetCount> all = new ArrayList<>(counts);
        all.sort(BY_COUNT);
        long chosen = all.stream()
                .filter(count -> count.selected() || count.excluded())
                .count();
        long room = Math.max(size, chosen);
        for (int i = all.size() - 1; i >= 0 && all.size() > room; i--) {
            if (!all.get(i).selected() && !all.get(i).excluded()) {
                all.remove(i);
            }
        }
        return List.copyOf(all);
    }

    /** What a reader sees for a value. */
    public static String label(Facet facet, String value) {
        return switch (facet) {
            case COUNTRY, COUNTRY_ABOUT, COUNTRY_MAIN, COUNTRY_DATELINE, SOURCE_COUNTRY -> Countries.label(value);
            case REGION -> Regions.label(value);
            case LANGUAGE -> language(value);
            case PERSON, ORGANIZATION, PLACE, SOURCE, SECTION, BYLINE, COLLECTION, STATUS -> value;
        };
    }

    private static String language(String tag) {
        String known = LANGUAGES.get(tag);
        if (known != null) {
            return known;
        }
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }
}
