package org.dateline.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dateline.article.Publication;
import org.dateline.query.Facet;
import org.dateline.query.Query.NameField;
import org.jspecify.annotations.Nullable;

/** The names of an article that are searched word by word. */
public final class NameValues {
    private NameValues() {}

    /**
     * The names that a field holds.
     *
     * @param facets as {@link FacetValues#of(org.dateline.article.Article)} gives them for the article
     */
    public static Collection<String> of(
            NameField field, Map<Facet, Collection<String>> facets, Publication publication) {
        return switch (field) {
            case PERSON -> facets.getOrDefault(Facet.PERSON, List.of());
            case ORGANIZATION -> facets.getOrDefault(Facet.ORGANIZATION, List.of());
            case PLACE -> facets.getOrDefault(Facet.PLACE, List.of());
            case SOURCE -> facets.getOrDefault(Facet.SOURCE, List.of());
            case BYLINE -> facets.getOrDefault(Facet.BYLINE, List.of());
            case SECTION -> facets.getOrDefault(Facet.SECTION, List.of());
            case COLLECTION -> facets.getOrDefault(Facet.COLLECTION, List.of());
            case EDITION -> one(publication.edition());
            case PAGE -> one(publication.page());
            case URL -> one(publication.url());
            case DATELINE -> one(publication.dateline());
        };
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
