package org.dateline.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.country.Countries;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.result.FacetCount;

/** The facets of a {@link SampleArchive}, counted one by one. */
final class SampleFacets {
    private SampleFacets() {}

    static boolean passes(Article article, Facet facet, Filter filter) {
        List<String> values = values(article, facet);
        return (filter.any().isEmpty() || filter.any().stream().anyMatch(chosen -> has(facet, values, chosen)))
                && filter.none().stream().noneMatch(left -> has(facet, values, left));
    }

    static boolean has(Facet facet, List<String> values, String chosen) {
        return values.stream().anyMatch(value -> facet.isSame(value, chosen));
    }

    static List<String> values(Article article, Facet facet) {
        return switch (facet) {
            case COUNTRY -> countries(article, country -> true);
            case COUNTRY_ABOUT -> countries(article, CountryMention::about);
            case COUNTRY_MAIN -> countries(article, CountryMention::main);
            case PERSON -> entities(article, Entity.Type.PERSON);
            case ORGANIZATION -> entities(article, Entity.Type.ORGANIZATION);
            case PLACE -> entities(article, Entity.Type.PLACE);
            case SOURCE -> Stream.ofNullable(article.publication().source()).toList();
            case LANGUAGE -> Stream.ofNullable(article.language()).toList();
            case BYLINE -> article.publication().bylines();
            default -> List.of();
        };
    }

    private static List<String> countries(Article article, Predicate<CountryMention> which) {
        return article.annotations().countries().stream()
                .filter(which)
                .map(CountryMention::code)
                .toList();
    }

    private static List<String> entities(Article article, Entity.Type type) {
        return article.annotations().entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    /** @param open the articles that all other filters let pass */
    static List<FacetCount> counts(List<Article> open, Facet facet, Filter filter, int size) {
        Map<String, Long> counts = new TreeMap<>();
        open.forEach(article -> values(article, facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
        Stream.concat(filter.any().stream(), filter.none().stream())
                .filter(value -> !has(facet, List.copyOf(counts.keySet()), value))
                .forEach(value -> counts.put(value, 0L));
        List<FacetCount> all = counts.entrySet().stream()
                .map(entry -> new FacetCount(
                        entry.getKey(),
                        label(facet, entry.getKey()),
                        entry.getValue(),
                        facet == Facet.COUNTRY
                                ? open.stream()
                                        .filter(article -> values(article, Facet.COUNTRY_ABOUT)
                                                .contains(entry.getKey()))
                                        .count()
                                : entry.getValue(),
                        has(facet, filter.any(), entry.getKey()),
                        has(facet, filter.none(), entry.getKey())))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::label))
                .toList();
        List<FacetCount> shown = new ArrayList<>(all.subList(0, Math.min(size, all.size())));
        all.stream()
                .skip(size)
                .filter(count -> count.selected() || count.excluded())
                .forEach(shown::add);
        return shown;
    }

    private static String label(Facet facet, String value) {
        return switch (facet) {
            case COUNTRY, COUNTRY_ABOUT, COUNTRY_MAIN -> Countries.label(value);
            case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(Locale.ENGLISH);
            default -> value;
        };
    }
}
