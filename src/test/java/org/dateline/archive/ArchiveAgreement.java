package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.archive.Samples.Ask;
import org.dateline.archive.Samples.Sample;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.match.BruteForce;
import org.dateline.query.Facet;
import org.dateline.query.Query;
import org.dateline.result.FacetCount;
import org.dateline.result.SearchResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an engine finds and counts what the slow and plain way does, over random texts and queries of fixed seeds. */
public abstract class ArchiveAgreement {
    private static final int ARTICLES = 40;
    private static final int QUERIES = 500;
    private static final int SEGMENTS = 3;

    @TempDir
    Path folder;

    protected abstract Archive open(Path in);

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void findsWhatBruteForceFinds(long seed) {
        RandomQueries random = new RandomQueries(seed);
        List<Article> articles = articles(random);
        long found = 0;
        try (Archive archive = filled(articles, random.random())) {
            for (int round = 0; round < QUERIES; round++) {
                Query query = random.query(3);
                List<Integer> expected = articles.stream()
                        .filter(article -> BruteForce.holds(query, article.title(), article.body(), "en", Set.of("en")))
                        .map(Samples::number)
                        .toList();
                SearchResult result = archive.search(Samples.first(query, ARTICLES));
                assertThat(result.hits().stream()
                                .map(hit -> Samples.number(hit.article()))
                                .sorted()
                                .toList())
                        .as("seed %s round %s: %s", seed, round, query)
                        .isEqualTo(expected);
                assertThat(result.total().count()).isEqualTo(expected.size());
                found += expected.size();
            }
        }
        assertThat(found).as("neither nothing nor everything").isBetween(QUERIES * 4L, QUERIES * 36L);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void countsWhatAFullCountCounts(long seed) {
        RandomQueries random = new RandomQueries(seed);
        List<Article> articles = articles(random);
        try (Archive archive = filled(articles, random.random())) {
            for (int round = 0; round < 100; round++) {
                Ask ask = filtered(random);
                Ask counting =
                        ask.count(Facet.COUNTRY, 100).count(Facet.PERSON, 100).count(Facet.SOURCE, 100);
                SearchResult result = archive.search(counting.made());
                for (Facet facet : counting.facets().keySet()) {
                    Ask without = ask.filter(facet, List.of(), List.of());
                    assertThat(counted(result.facets().getOrDefault(facet, List.of())))
                            .as("seed %s round %s: %s of %s", seed, round, facet, ask)
                            .isEqualTo(counts(archive, without, facet));
                }
                long timeline = result.timeline().coarser()
                        + result.timeline().undated()
                        + result.timeline().bars().stream()
                                .mapToLong(bar -> bar.count())
                                .sum();
                assertThat(timeline)
                        .isEqualTo(archive.search(ask.published(null, null).made())
                                .total()
                                .count());
            }
        }
    }

    private Archive filled(List<Article> articles, Random random) {
        Archive archive = open(folder.resolve("index"));
        for (int part = 0; part < SEGMENTS; part++) {
            try (ArchiveWriter writer = archive.writer()) {
                for (int i = part; i < articles.size(); i += SEGMENTS) {
                    writer.put(articles.get(i));
                }
                if (part > 0) {
                    // Deleted documents must not count.
                    Article again = articles.get(random.nextInt(articles.size() / SEGMENTS) * SEGMENTS);
                    writer.put(again);
                }
                writer.commit("part " + part);
            }
        }
        return archive;
    }

    private static List<Article> articles(RandomQueries random) {
        List<Article> articles = new ArrayList<>();
        for (int n = 1; n <= ARTICLES; n++) {
            Sample sample = new Sample(n, random.title()).body(random.body());
            Random facts = random.random();
            for (String code : List.of("ML", "IR", "US")) {
                if (facts.nextInt(3) == 0) {
                    sample.country(code, facts.nextBoolean(), false);
                }
            }
            for (String name : List.of("Sadio Camara", "Ali Khamenei", "Joe Biden", "Assimi Goïta")) {
                if (facts.nextInt(4) == 0) {
                    sample.entity(Entity.Type.PERSON, name);
                }
            }
            sample.source(List.of("AP", "AFP", "Le Monde").get(facts.nextInt(3)));
            switch (facts.nextInt(5)) {
                case 0 -> sample.date("2023");
                case 1 -> sample.date("2023-0" + (1 + facts.nextInt(9)));
                case 2, 3 -> sample.date("2023-0" + (1 + facts.nextInt(9)) + "-1" + facts.nextInt(10));
                default -> {}
            }
            articles.add(sample.made());
        }
        return articles;
    }

    private static Ask filtered(RandomQueries random) {
        Random facts = random.random();
        Ask ask = Ask.of(facts.nextInt(3) == 0 ? Samples.everything() : random.query(2));
        if (facts.nextBoolean()) {
            ask = ask.filter(Facet.COUNTRY, List.of("ML", "US").subList(0, 1 + facts.nextInt(2)), List.of());
        }
        if (facts.nextInt(3) == 0) {
            ask = ask.filter(Facet.SOURCE, List.of("AP"), List.of("AFP"));
        }
        if (facts.nextInt(3) == 0) {
            ask = ask.filter(Facet.PERSON, List.of(), List.of("Joe Biden"));
        }
        return facts.nextInt(3) == 0 ? ask.published("2023-03-05", "2023-06-15") : ask;
    }

    private static Map<String, List<Long>> counted(List<FacetCount> counts) {
        Map<String, List<Long>> counted = new HashMap<>();
        List<FacetCount> sorted = counts.stream()
                .sorted(Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::label))
                .toList();
        assertThat(counts).isEqualTo(sorted);
        counts.stream()
                .filter(count -> count.count() > 0)
                .forEach(count -> counted.put(count.value(), List.of(count.count(), count.about())));
        return counted;
    }

    private static Map<String, List<Long>> counts(Archive archive, Ask ask, Facet facet) {
        Map<String, List<Long>> counts = new HashMap<>();
        archive.export(ask.made(), article -> {
            values(article, facet).forEach(value -> {
                long about = facet == Facet.COUNTRY && !isAbout(article, value) ? 0 : 1;
                List<Long> before = counts.getOrDefault(value, List.of(0L, 0L));
                counts.put(value, List.of(before.get(0) + 1, before.get(1) + about));
            });
            return true;
        });
        return counts;
    }

    private static boolean isAbout(Article article, String code) {
        return article.annotations().countries().stream()
                .anyMatch(country -> country.code().equals(code) && country.about());
    }

    private static Stream<String> values(Article article, Facet facet) {
        return switch (facet) {
            case COUNTRY -> article.annotations().countries().stream().map(CountryMention::code);
            case PERSON -> article.annotations().entities().stream().map(Entity::name);
            default -> Stream.ofNullable(article.publication().source());
        };
    }
}
