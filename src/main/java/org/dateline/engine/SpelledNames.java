package org.dateline.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.query.Query.NameField;
import org.dateline.result.FacetCount;
import org.dateline.text.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of names. Engines count, choose and exclude a name by its key, and show it as most of the counted articles
 * write it; values of other facets are their own keys.
 */
public final class SpelledNames {
    private static final char END = '\n';

    private SpelledNames() {}

    /** The facet whose names a field searches, or null where it searches other words. */
    public static @Nullable Facet facet(NameField field) {
        return switch (field) {
            case PERSON -> Facet.PERSON;
            case ORGANIZATION -> Facet.ORGANIZATION;
            case PLACE -> Facet.PLACE;
            case SOURCE, BYLINE, SECTION, EDITION, PAGE, URL, DATELINE, COLLECTION -> null;
        };
    }

    /** What stands for all spellings of a value. */
    public static String key(Facet facet, String value) {
        return facet.isName() ? NameKey.of(value) : value;
    }

    /** The keys of values, each once. */
    public static List<String> keys(Facet facet, Collection<String> values) {
        return facet.isName() ? values.stream().map(NameKey::of).distinct().toList() : List.copyOf(values);
    }

    /** A filter of keys. */
    public static Filter keyed(Facet facet, Filter filter) {
        return facet.isName() ? new Filter(keys(facet, filter.any()), keys(facet, filter.none())) : filter;
    }

    /** Each key of a filter as the reader wrote it, which is what to show of a name that no article has. */
    public static Map<String, String> typed(Facet facet, Filter filter) {
        Map<String, String> typed = new LinkedHashMap<>();
        filter.any().forEach(value -> typed.putIfAbsent(key(facet, value), value));
        filter.none().forEach(value -> typed.putIfAbsent(key(facet, value), value));
        return typed;
    }

    /** A counted key as it is spelled. */
    public static FacetCount shown(FacetCount count, String spelling) {
        return new FacetCount(spelling, spelling, count.count(), count.about(), count.selected(), count.excluded());
    }

    /** One spelling of a name: its key, the end of it, and the spelling, so that those of one name stand together. */
    public static String term(String key, String spelling) {
        return key + END + spelling;
    }

    /** The key of a {@linkplain #term term}. */
    public static String keyOf(String term) {
        return term.substring(0, term.indexOf(END));
    }

    /** The spelling of a {@linkplain #term term}. */
    public static String spellingOf(String term) {
        return term.substring(term.indexOf(END) + 1);
    }
}
