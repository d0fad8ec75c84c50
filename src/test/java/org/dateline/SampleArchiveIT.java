package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Location;
import org.dateline.article.PublishedDate;
import org.dateline.cli.ArchiveSettings;
import org.dateline.extract.Extractor;
import org.dateline.extract.format.ExtractionSettings;
import org.dateline.load.BulkLoader;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.SourceRoot;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.Match;
import org.dateline.query.ParsedQuery;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.dateline.result.FacetCount;
import org.dateline.result.SearchResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample archive, loaded as the site loads it, holds what its editors say that it holds. */
class SampleArchiveIT {
    @TempDir
    static Path index;

    private static final DatelineRooms ROOMS = new DatelineRooms();
    private static final List<LoadReport.Line> LINES = new ArrayList<>();
    private static Archive archive = ROOMS.archive(new ArchiveSettings(Path.of("none"), "lucene", List.of()));
    private static LoadProgress loaded = LoadProgress.IDLE;

    @BeforeAll
    static void load() {
        archive.close();
        archive = ROOMS.archive(new ArchiveSettings(index, "lucene", List.of()));
        loaded = mirror();
    }

    private static LoadProgress mirror() {
        LINES.clear();
        try (Extractor extractor = ROOMS.extractor(ExtractionSettings.HERE)) {
            return new BulkLoader(archive, index.resolve("journal.jsonl"), extractor, ROOMS.annotator(index), 2)
                    .mirror(SourceRoot.named(Path.of("corpus"), "corpus"), LINES::add);
        }
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static List<JsonNode> gold(String name) throws IOException {
        try (InputStream in = SampleArchiveIT.class.getResourceAsStream(name)) {
            JsonNode list = JsonMapper.builder().build().readTree(in);
            return StreamSupport.stream(list.spliterator(), false).toList();
        }
    }

    private static SearchResult search(String text, Map<Facet, Integer> facets) {
        ParsedQuery query = ROOMS.queryParser(archive).parse(text, Match.ALL);
        return archive.search(new SearchRequest(
                query,
                Map.of(),
                DateRange.EVER,
                false,
                Sort.RELEVANCE,
                SearchRequest.Group.NONE,
                0,
                1000,
                null,
                facets,
                true));
    }

    private static List<Article> everything() {
        List<Article> articles = new ArrayList<>();
        archive.export(SearchRequest.of(ROOMS.queryParser(archive).parse("", Match.ALL), 0), article -> {
            List<Article> versions = archive.versions(article.id());
            articles.addAll(versions.isEmpty() ? List.of(article) : versions);
            return true;
        });
        return articles;
    }

    @Test
    void thePageThatWasSilentlyEditedIsOneArticleWithTwoVersions() {
        List<Article> found = new ArrayList<>();
        archive.search(search("headline(\"no licence for Kraljevo\")", Map.of()).request())
                .hits()
                .forEach(hit -> found.add(hit.article()));
        assertThat(found).hasSize(1);
        List<Article> versions = archive.versions(found.getFirst().id());
        assertThat(versions)
                .extracting(
                        version -> version.provenance().locations().getFirst().path())
                .containsExactly(
                        "corpus/danube-herald/2023-10-11-ministry-no-licence-first-version.html",
                        "corpus/danube-herald/2023-10-11-ministry-no-licence-as-of-november.html");
        assertThat(versions.getFirst().supersededBy())
                .isEqualTo(found.getFirst().id());
        assertThat(versions.getLast().supersededBy()).isNull();
    }

    /** The name that the gold file gives an article: its path in the corpus folder and, after #, its key or member. */
    private static Set<String> names(Article article) {
        Set<String> names = new HashSet<>();
        for (Location location : article.provenance().locations()) {
            String path = location.path().substring("corpus/".length());
            names.add(path);
            names.add(path + "#" + article.key());
            if (location.member() != null) {
                names.add(path + "#" + location.member());
            }
        }
        return names;
    }

    @Test
    void everyArticleIsReadAndNothingElse() throws IOException {
        assertThat(LINES).filteredOn(line -> !line.status().isReadable()).isEmpty();
        assertThat(loaded.quarantined()).isZero();
        assertThat(everything()).hasSize(gold("sample-archive.json").size());
    }

    @Test
    void titlesSourcesDatesAndLanguagesAreThoseOfTheEditors() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode article : gold("sample-archive.json")) {
            expected.put(
                    article.get("title").asString(),
                    text(article, "source") + " | " + text(article, "published") + " | "
                            + primary(text(article, "language")));
        }
        Map<String, String> found = new TreeMap<>();
        for (Article article : everything()) {
            PublishedDate date = article.publication().date();
            found.put(
                    article.title(),
                    article.publication().source() + " | " + (date == null ? null : date.iso()) + " | "
                            + primary(article.language()));
        }
        Map<String, String> different = new TreeMap<>();
        expected.forEach((title, facts) -> {
            if (!facts.equals(found.get(title))) {
                different.put(title, facts + ", not " + found.get(title));
            }
        });
        assertThat(different).isEmpty();
    }

    private static String primary(@Nullable String language) {
        return language == null ? "null" : Locale.forLanguageTag(language).getLanguage();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("null");
    }

    @Test
    void mostCountriesAreThoseThatTheEditorsSayAnArticleIsAbout() throws IOException {
        Map<String, Set<String>> found = new HashMap<>();
        for (Article article : everything()) {
            Set<String> codes = new HashSet<>();
            article.annotations().countries().stream().map(CountryMention::code).forEach(codes::add);
            found.put(article.title(), codes);
        }
        Map<String, Set<String>> missing = new TreeMap<>();
        for (JsonNode article : gold("sample-archive.json")) {
            Set<String> expected = new HashSet<>();
            article.path("countries").forEach(code -> expected.add(code.asString()));
            expected.removeAll(found.getOrDefault(article.get("title").asString(), Set.of()));
            if (!expected.isEmpty()) {
                missing.put(article.get("title").asString(), expected);
            }
        }
        // The gold holds what a text names: no country by its outlet alone, and Zaire is CD.
        assertThat(missing).isEmpty();
    }

    @Test
    void theExampleSearchesFindWhatTheyPromise() throws IOException {
        for (JsonNode example : gold("example-searches.json")) {
            Set<String> expected = new HashSet<>();
            example.get("articles").forEach(name -> expected.add(name.asString()));
            SearchResult result = search(example.get("q").asString(), Map.of());
            List<String> found = new ArrayList<>();
            result.hits()
                    .forEach(hit -> found.add(names(hit.article()).stream()
                            .filter(expected::contains)
                            .findFirst()
                            .orElse(hit.article().title())));
            assertThat(found).as(example.get("q").asString()).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(result.total().count())
                    .as(example.get("q").asString())
                    .isEqualTo(example.get("count").asLong());
        }
    }

    @Test
    void facetCountsAreThoseOfAFullCount() {
        for (String query : List.of("", "helicopter", "country:mali OR country:iran", "\"said\"")) {
            SearchResult result = search(query, Map.of(Facet.COUNTRY, 1000, Facet.PERSON, 1000, Facet.SOURCE, 1000));
            Map<String, Long> countries = new HashMap<>();
            Map<String, Long> sources = new HashMap<>();
            result.hits().forEach(hit -> {
                hit.article()
                        .annotations()
                        .countries()
                        .forEach(country -> countries.merge(country.code(), 1L, Long::sum));
                String source = hit.article().publication().source();
                if (source != null) {
                    sources.merge(source, 1L, Long::sum);
                }
            });
            assertThat(counts(result, Facet.COUNTRY)).as(query).isEqualTo(countries);
            assertThat(counts(result, Facet.SOURCE)).as(query).isEqualTo(sources);
        }
    }

    private static Map<String, Long> counts(SearchResult result, Facet facet) {
        Map<String, Long> counts = new HashMap<>();
        for (FacetCount count : result.facets().getOrDefault(facet, List.of())) {
            counts.put(count.value(), count.count());
        }
        return counts;
    }

    @Test
    void theFourPrintingsOfTheWireCopyAreOneStory() throws IOException {
        Map<String, Set<String>> titlesByGroup = new HashMap<>();
        for (JsonNode article : gold("sample-archive.json")) {
            if (article.has("storyGroup")) {
                titlesByGroup
                        .computeIfAbsent(article.get("storyGroup").asString(), group -> new HashSet<>())
                        .add(article.get("title").asString());
            }
        }
        assertThat(titlesByGroup).isNotEmpty();
        for (Set<String> titles : titlesByGroup.values()) {
            Set<String> stories = new HashSet<>();
            search("", Map.of()).hits().stream()
                    .filter(hit -> titles.contains(hit.article().title()))
                    .forEach(hit -> stories.add(hit.story()));
            assertThat(stories).as(titles.toString()).hasSize(1);
        }
    }

    @Test
    void loadingAgainWritesNothing() {
        LoadProgress again = mirror();
        assertThat(again.articles()).isZero();
        assertThat(again.indexed()).isZero();
        assertThat(again.unchanged()).isEqualTo(again.filesFound());
    }
}
