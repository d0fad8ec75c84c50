package org.dateline.export;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.Archive;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Entity;
import org.dateline.query.Facet;
import org.dateline.query.SearchRequest;
import org.dateline.result.FacetCount;
import org.dateline.text.NameKey;

/**
 * Spells the names of articles that leave the archive as its facets show them, so that a spreadsheet counts one name as one.
 * Knows the commonest names of an answer; a rarer one leaves as its article writes it. Immutable and thread-safe.
 */
public final class ShownNames {
    /** Of each type; a name beyond them is in few articles. */
    private static final int MOST = 10_000;

    private static final Map<Entity.Type, Facet> FACETS = Map.of(
            Entity.Type.PERSON, Facet.PERSON,
            Entity.Type.ORGANIZATION, Facet.ORGANIZATION,
            Entity.Type.PLACE, Facet.PLACE);

    private final Map<Entity.Type, Map<String, String>> spellings = new EnumMap<>(Entity.Type.class);

    /** @param request whose articles leave */
    public ShownNames(Archive archive, SearchRequest request) {
        FACETS.forEach((type, facet) -> {
            Map<String, String> byKey = new HashMap<>();
            for (FacetCount count : archive.values(facet, "", request, MOST)) {
                byKey.put(NameKey.of(count.value()), count.value());
            }
            spellings.put(type, byKey);
        });
    }

    /** The article with its names spelled so. */
    public Article apply(Article article) {
        Annotations found = article.annotations();
        List<Entity> entities = found.entities().stream().map(this::spelled).toList();
        return entities.equals(found.entities())
                ? article
                : article.withAnnotations(new Annotations(
                        found.countries(),
                        entities,
                        found.years(),
                        found.fingerprint(),
                        found.tagger(),
                        found.sourceCountry()));
    }

    private Entity spelled(Entity entity) {
        String name =
                spellings.getOrDefault(entity.type(), Map.of()).getOrDefault(NameKey.of(entity.name()), entity.name());
        return name.equals(entity.name())
                ? entity
                : new Entity(entity.type(), name, entity.count(), entity.mentions(), entity.given());
    }
}
