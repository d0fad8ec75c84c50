package org.dateline.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Editorial;
import org.dateline.article.Entity;
import org.dateline.article.Provenance;
import org.dateline.article.Status;
import org.dateline.country.Regions;
import org.dateline.query.Facet;
import org.dateline.text.Languages;
import org.jspecify.annotations.Nullable;

/** The values of an article in each facet, each once; of the spellings of a name the first, which is the most frequent. */
public final class FacetValues {
    /** Longer values of a facet are no values but accidents of extraction, and are left out. */
    private static final int LONGEST = 300;

    private FacetValues() {}

    public static Map<Facet, Collection<String>> of(Article article) {
        Map<Facet, Collection<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Collection<String> given = of(article, facet);
            if (given.isEmpty()) {
                values.put(facet, List.of());
                continue;
            }
            Collection<String> kept = new LinkedHashSet<>();
            Set<String> keys = new HashSet<>();
            for (String value : given) {
                String stripped = value.strip();
                if (!stripped.isEmpty()
                        && stripped.length() <= LONGEST
                        && keys.add(SpelledNames.key(facet, stripped))) {
                    kept.add(stripped);
                }
            }
            values.put(facet, kept);
        }
        return values;
    }

    private static Collection<String> of(Article article, Facet facet) {
        return switch (facet) {
            case COUNTRY -> countries(article, country -> true);
            case COUNTRY_ABOUT -> countries(article, CountryMention::about);
            case COUNTRY_MAIN -> countries(article, CountryMention::main);
            case COUNTRY_DATELINE -> countries(article, CountryMention::dateline);
            case REGION ->
                countries(article, country -> true).stream()
                        .flatMap(code -> Regions.of(code).stream())
                        .toList();
            case PERSON -> entities(article, Entity.Type.PERSON);
            case ORGANIZATION -> entities(article, Entity.Type.ORGANIZATION);
            case PLACE -> entities(article, Entity.Type.PLACE);
            case SOURCE -> one(article.publication().source());
            case SOURCE_COUNTRY -> one(article.annotations().sourceCountry());
            // A search for English means British English too: the facet counts languages, not their regions.
            case LANGUAGE -> one(Languages.primary(article.language()));
            case SECTION -> one(article.publication().section());
            case BYLINE -> article.publication().bylines();
            case COLLECTION -> article.collections();
            case STATUS -> statuses(article);
        };
    }

    private static List<String> countries(Article article, Predicate<CountryMention> wanted) {
        return article.annotations().countries().stream()
                .filter(wanted)
                .map(CountryMention::code)
                .toList();
    }

    private static List<String> entities(Article article, Entity.Type type) {
        return article.annotations().entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> statuses(Article article) {
        List<String> statuses = new ArrayList<>();
        Editorial editorial = article.editorial();
        if (editorial.pubStatus() != null) {
            statuses.add(editorial.pubStatus().toLowerCase(Locale.ROOT));
        }
        if (editorial.correction() != null) {
            statuses.add("corrected");
        }
        if (editorial.embargoedUntil() != null) {
            statuses.add("embargoed");
        }
        Provenance provenance = article.provenance();
        if (provenance.status() == Status.TRUNCATED || provenance.status() == Status.PARTIAL) {
            statuses.add(provenance.status().name().toLowerCase(Locale.ROOT));
        }
        if (provenance.ocr() != null) {
            statuses.add("ocr");
        }
        return statuses;
    }
}
