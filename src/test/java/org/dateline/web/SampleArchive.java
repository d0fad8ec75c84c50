package org.dateline.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.InvalidCursorException;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.PublishedDate;
import org.dateline.article.Span;
import org.dateline.query.At;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.dateline.result.ArchiveStats;
import org.dateline.result.FacetCount;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.dateline.result.SearchResult;
import org.dateline.result.Snippet;
import org.dateline.result.Suggestion;
import org.dateline.result.Timeline;
import org.dateline.result.Tombstone;
import org.dateline.result.Total;
import org.jspecify.annotations.Nullable;

/** An archive in memory that knows words, facets and days: enough to see the pages without an engine. */
final class SampleArchive implements Archive {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    static final ArticleId REMOVED = ArticleId.of(new byte[32], 0);

    private final List<Article> articles;

    SampleArchive(List<Article> articles) {
        this.articles = List.copyOf(articles);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        int after = 0;
        if (request.cursor() != null) {
            if (!request.cursor().matches("after[0-9]{1,6}")) {
                throw new InvalidCursorException();
            }
            after = Integer.parseInt(request.cursor().substring(5));
        }
        List<Article> found = matching(request, null, true);
        List<Article> shown = request.group().isOnce() ? firstOfStories(found) : found;
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        request.facets().forEach((facet, size) -> facets.put(facet, counts(facet, request, size)));
        return new SearchResult(
                request,
                new Total.Exactly(found.size()),
                firstOfStories(found).size(),
                shown.stream()
                        .skip(request.offset() + after)
                        .limit(request.size())
                        .map(article -> hit(article, request.query().query()))
                        .toList(),
                facets,
                SampleTimeline.of(matching(request, null, false), Timeline.Step.MONTH, request.published()),
                request.clauses()
                        ? request.query().clauses().stream()
                                .map(clause -> articles.stream()
                                        .filter(article -> holds(clause.query(), article))
                                        .count())
                                .toList()
                        : List.of(),
                after + request.offset() + request.size() < shown.size() && request.size() > 0
                        ? "after" + (after + request.offset() + request.size())
                        : null,
                3);
    }

    private List<Article> matching(SearchRequest request, @Nullable Facet open, boolean dates) {
        Comparator<Article> order =
                Comparator.comparing(SampleArchive::day, Comparator.nullsFirst(Comparator.naturalOrder()));
        return articles.stream()
                .filter(article -> holds(request.query().query(), article))
                .filter(article -> request.filters().entrySet().stream()
                        .allMatch(entry -> entry.getKey() == open
                                || SampleFacets.passes(article, entry.getKey(), entry.getValue())))
                .filter(article -> !dates || within(article, request))
                .sorted(
                        request.sort() == Sort.NEWEST
                                ? order.reversed()
                                : request.sort() == Sort.OLDEST ? order : (a, b) -> 0)
                .toList();
    }

    private static @Nullable LocalDate day(Article article) {
        PublishedDate date = article.publication().date();
        return date == null ? null : date.last();
    }

    private static boolean within(Article article, SearchRequest request) {
        PublishedDate date = article.publication().date();
        if (request.undated()) {
            return date == null;
        }
        if (!request.published().isBounded()) {
            return true;
        }
        LocalDate from = request.published().from();
        LocalDate to = request.published().to();
        return date != null
                && (from == null || !date.last().isBefore(from))
                && (to == null || !date.first().isAfter(to));
    }

    private List<FacetCount> counts(Facet facet, SearchRequest request, int size) {
        return SampleFacets.counts(matching(request, facet, true), facet, request.filter(facet), size);
    }

    /** Copies are the articles of one text. */
    private static List<Article> firstOfStories(List<Article> found) {
        Map<String, Article> stories = new LinkedHashMap<>();
        found.forEach(article -> stories.putIfAbsent(article.body().text(), article));
        return List.copyOf(stories.values());
    }

    private List<Article> copiesOf(String story) {
        return articles.stream()
                .filter(article -> article.id().value().equals(story))
                .flatMap(article -> copies(article).stream())
                .toList();
    }

    private List<Article> copies(Article article) {
        return articles.stream()
                .filter(other -> other.body().text().equals(article.body().text()))
                .toList();
    }

    private boolean holds(Query query, Article article) {
        return switch (query) {
            case Query.Everything ignored -> true;
            case Query.Word word ->
                !marks(article.title() + "\n" + article.body().text(), List.of(word.text()))
                        .isEmpty();
            case Query.AllOf all -> all.operands().stream().allMatch(operand -> holds(operand, article));
            case Query.AnyOf any -> any.operands().stream().anyMatch(operand -> holds(operand, article));
            case Query.Phrase phrase ->
                !marks(article.title() + "\n" + article.body().text(), List.of(phrase.words()))
                        .isEmpty();
            case Query.Term term ->
                term.values().stream()
                        .anyMatch(value ->
                                SampleFacets.has(term.facet(), SampleFacets.values(article, term.facet()), value));
            case Query.Story story -> copiesOf(story.id()).contains(article);
            default -> false;
        };
    }

    private static List<String> words(Query query) {
        return switch (query) {
            case Query.Word word -> List.of(word.text());
            case Query.Phrase phrase -> List.of(phrase.words());
            case Query.AllOf all ->
                all.operands().stream()
                        .flatMap(operand -> words(operand).stream())
                        .toList();
            case Query.AnyOf any ->
                any.operands().stream()
                        .flatMap(operand -> words(operand).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static List<Span> marks(String text, List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Span> marks = new ArrayList<>();
        Matcher matcher = Pattern.compile("(?iu)(?<![\\p{L}])("
                        + String.join("|", words.stream().map(Pattern::quote).toList()) + ")(?![\\p{L}])")
                .matcher(text);
        while (matcher.find()) {
            marks.add(new Span(matcher.start(), matcher.end()));
        }
        return marks;
    }

    private Hit hit(Article article, Query query) {
        List<String> words = words(query);
        List<Snippet> snippets = article.body().blocks().stream()
                .map(block -> article.body()
                        .text()
                        .substring(block.from(), block.to())
                        .replace('\n', ' '))
                .map(text -> text.length() > 260 ? text.substring(0, 258) + " …" : text)
                .map(text -> new Snippet(text, marks(text, words)))
                .filter(snippet -> words.isEmpty() || !snippet.marks().isEmpty())
                .limit(2)
                .toList();
        return new Hit(
                article,
                marks(article.title(), words),
                snippets,
                marks(article.title(), words).size()
                        + marks(article.body().text(), words).size(),
                copies(article).getFirst().id().value(),
                copies(article).size(),
                copies(article).size() < 2
                        ? List.of()
                        : copies(article).stream()
                                .flatMap(copy -> SampleFacets.values(copy, Facet.SOURCE).stream())
                                .distinct()
                                .sorted()
                                .toList());
    }

    @Override
    public Timeline timeline(SearchRequest within, Timeline.Step step) {
        return SampleTimeline.of(matching(within, null, true), step, DateRange.EVER);
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    @Override
    public Optional<MarkedArticle> find(ArticleId id, ParsedQuery query) {
        List<String> words = words(query.query());
        return find(id).map(article -> new MarkedArticle(
                article,
                marks(article.title(), words),
                marks(article.body().text(), words),
                copies(article).getFirst().id().value(),
                copies(article).size()));
    }

    @Override
    public List<Hit> similar(ArticleId id, int size) {
        return articles.stream()
                .filter(article -> !article.id().equals(id))
                .limit(size)
                .map(article -> hit(article, new Query.Everything(At.NOWHERE)))
                .toList();
    }

    @Override
    public List<FacetCount> values(Facet facet, String prefix, SearchRequest within, int size) {
        return counts(facet, within, Integer.MAX_VALUE).stream()
                .filter(count -> Stream.of(count.label().split("[ -]"))
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))))
                .limit(size)
                .toList();
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) {
        return List.of(new Suggestion("country", "Mali", "country:mali", articles.size()));
    }

    @Override
    public void export(SearchRequest request, Predicate<Article> sink) {
        for (Article article : matching(request, null, true)) {
            if (!sink.test(article)) {
                return;
            }
        }
    }

    @Override
    public Set<String> languages() {
        return Set.of("en", "fr", "ar", "de");
    }

    @Override
    public ArchiveStats stats() {
        SearchRequest everything = SearchRequest.of(new QueryParser(CLOCK, word -> false).parse(""), 0);
        return new ArchiveStats(
                "sample",
                articles.size(),
                firstOfStories(articles).size(),
                articles.stream()
                        .filter(article -> article.publication().date() == null)
                        .count(),
                articles.isEmpty() ? null : LocalDate.of(2021, 1, 15),
                articles.isEmpty() ? null : LocalDate.of(2023, 8, 22),
                counts(Facet.SOURCE, everything, 100),
                counts(Facet.LANGUAGE, everything, 100),
                counts(Facet.COUNTRY, everything, 100),
                100_000,
                130_000);
    }

    @Override
    public List<Article> versions(ArticleId id) {
        Article shown = articles.get(1);
        if (!id.equals(shown.id())) {
            return List.of();
        }
        Article older = new Article(
                ArticleId.of(new byte[32], 1),
                null,
                shown.title(),
                Body.ofText("Nothing was found. " + shown.body().text()),
                shown.language(),
                shown.publication(),
                shown.editorial(),
                shown.provenance(),
                shown.annotations(),
                List.of(),
                null,
                id);
        return List.of(older, shown);
    }

    @Override
    public Optional<Tombstone> removed(ArticleId id) {
        return id.equals(REMOVED)
                ? Optional.of(new Tombstone(
                        id,
                        "Bananas <img src=x onerror=alert(7)>",
                        "corpus/b.txt",
                        Instant.parse("2025-03-01T10:00:00Z"),
                        "Its file is gone."))
                : Optional.empty();
    }

    @Override
    public ArchiveWriter writer() {
        throw new ArchiveException("The sample archive cannot be written.");
    }

    @Override
    public List<String> damages() {
        return List.of();
    }

    @Override
    public void backup(Path folder) {
        throw new ArchiveException("An archive in memory has no files.");
    }

    @Override
    public String checkpoint() {
        return "";
    }

    @Override
    public void close() {}
}
