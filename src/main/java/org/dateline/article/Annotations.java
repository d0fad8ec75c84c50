package org.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about, found in its text or brought by its record.
 *
 * @param countries all that are mentioned, by falling score
 * @param entities by type, then falling count
 * @param years that the text speaks of, rising
 * @param fingerprint what copies of one story share, or an empty list for a text too short to have one
 * @param tagger the name and version of what found them, empty before annotation
 * @param sourceCountry the country of the outlet, ISO 3166-1 alpha-2, or null where it is not known
 */
public record Annotations(
        List<CountryMention> countries,
        List<Entity> entities,
        List<Integer> years,
        List<Integer> fingerprint,
        String tagger,
        @Nullable String sourceCountry) {
    public static final Annotations NONE = new Annotations(List.of(), List.of(), List.of(), List.of(), "");

    /** Annotations of an article whose outlet's country is not known. */
    public Annotations(
            List<CountryMention> countries,
            List<Entity> entities,
            List<Integer> years,
            List<Integer> fingerprint,
            String tagger) {
        this(countries, entities, years, fingerprint, tagger, null);
    }

    public Annotations {
        countries = List.copyOf(countries);
        entities = List.copyOf(entities);
        years = List.copyOf(years);
        fingerprint = List.copyOf(fingerprint);
    }
}
