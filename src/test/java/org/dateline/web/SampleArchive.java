package org.dateline.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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
import java.util.TreeMap;
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
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.article.PublishedDate;
import org.dateline.article.Span;
import org.dateline.country.Countries;
import org.dateline.query.At;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
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
                timeline(matching(request, null, false), request),
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
                        .allMatch(entry -> entry.getKey() == open || passes(article, entry.getKey(), entry.getValue())))
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

    private static boolean passes(Article article, Facet facet, Filter filter) {
        List<String> values = values(article, facet);
        return (filter.any().isEmpty() || filter.any().stream().anyMatch(chosen -> has(facet, values, chosen)))
                && filter.none().stream().noneMatch(left -> has(facet, values, left));
    }

    private static boolean has(Facet facet, List<String> values, String chosen) {
        return values.stream().anyMatch(value -> facet.isSame(value, chosen));
    }

    private static List<String> values(Article article, Facet facet) {
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

    private List<FacetCount> counts(Facet facet, SearchRequest request, int size) {
        List<Article> open = matching(request, facet, true);
        Map<String, Long> counts = new TreeMap<>();
        open.forEach(article -> values(article, facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
        Filter filter = request.filter(facet);
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

    private static Timeline timeline(List<Article> found, SearchRequest request) {
        TreeMap<YearMonth, Long> months = new TreeMap<>();
        long undated = 0;
        long coarser = 0;
        for (Article article : found) {
            PublishedDate date = article.publication().date();
            if (date == null) {
                undated++;
            } else if (date.precision() == PublishedDate.Precision.YEAR) {
                coarser++;
            } else {
                months.merge(YearMonth.from(date.first()), 1L, Long::sum);
            }
        }
        List<Timeline.Bar> bars = new ArrayList<>();
        if (!months.isEmpty()) {
            for (YearMonth month = months.firstKey(); !month.isAfter(months.lastKey()); month = month.plusMonths(1)) {
                LocalDate from = request.published().from();
                LocalDate to = request.published().to();
                bars.add(new Timeline.Bar(
                        month.toString(),
                        month.atDay(1),
                        month.atEndOfMonth(),
                        months.getOrDefault(month, 0L),
                        request.published().isBounded()
                                && (from == null || !month.atEndOfMonth().isBefore(from))
                                && (to == null || !month.atDay(1).isAfter(to))));
            }
        }
        return new Timeline(Timeline.Step.MONTH, bars, coarser, undated);
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
                term.values().stream().anyMatch(value -> has(term.facet(), values(article, term.facet()), value));
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
                                .flatMap(copy -> values(copy, Facet.SOURCE).stream())
                                .distinct()
                                .sorted()
                                .toList());
    }

    @Override
    public Timeline timeline(SearchRequest within, Timeline.Step step) {
        List<Article> found = matching(within, null, true);
        TreeMap<LocalDate, Long> counts = new TreeMap<>();
        long undated = 0;
        long coarser = 0;
        for (Article article : found) {
            PublishedDate date = article.publication().date();
            if (date == null) {
                undated++;
            } else if ((step == Timeline.Step.DAY && date.precision() != PublishedDate.Precision.DAY)
                    || (step == Timeline.Step.MONTH && date.precision() == PublishedDate.Precision.YEAR)) {
                coarser++;
            } else {
                counts.merge(
                        switch (step) {
                            case DAY -> date.first();
                            case MONTH -> date.first().withDayOfMonth(1);
                            case YEAR -> date.first().withDayOfYear(1);
                        },
                        1L,
                        Long::sum);
            }
        }
        List<Timeline.Bar> bars = new ArrayList<>();
        for (LocalDate day = counts.isEmpty() ? null : counts.firstKey();
                day != null && !day.isAfter(counts.lastKey()); ) {
            LocalDate next = switch (step) {
                case DAY -> day.plusDays(1);
                case MONTH -> day.plusMonths(1);
                case YEAR -> day.plusYears(1);
            };
            String label =
                    day.toString().substring(0, step == Timeline.Step.DAY ? 10 : step == Timeline.Step.MONTH ? 7 : 4);
            bars.add(new Timeline.Bar(label, day, next.minusDays(1), counts.getOrDefault(day, 0L), false));
            day = next;
        }
        return new Timeline(step, bars, coarser, undated);
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
