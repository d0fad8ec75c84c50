package org.dateline.opensearch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.engine.Cursor;
import org.dateline.engine.PlaceReader;
import org.dateline.engine.StoryNumber;
import org.dateline.query.At;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.Remark;
import org.dateline.query.RemarkKind;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.dateline.result.ArchiveStats;
import org.dateline.result.FacetCount;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.dateline.result.SearchResult;
import org.dateline.result.Suggestion;
import org.dateline.result.Timeline;
import org.dateline.result.Tombstone;
import tools.jackson.databind.JsonNode;

/**
 * The archive on an OpenSearch cluster. Its indexes are made by the first writer; until then the archive is empty. A commit is
 * seen shard by shard within an instant, not in one step. Thread-safe; a search costs two calls to the cluster.
 */
public final class OpenSearchArchive implements Archive {
    private static final int EXPORT_PAGE = 1_000;
    private static final int REINDEX_PAGE = 1_000;
    /** The cluster refuses a query of more than 1,024 words, unless it is told otherwise. */
    private static final int[] LARGEST_RULES = {600, 60, 0};

    private final Cluster cluster;
    private final Indexes indexes;
    private final Articles articles;
    private final Dictionary dictionary;
    private final Languages languages;
    private final Loader loader;
    private final Clock clock;

    private OpenSearchArchive(ClusterSettings settings, Clock clock) {
        this.cluster = new Cluster(settings);
        this.indexes = new Indexes(cluster);
        this.articles = new Articles(cluster, indexes);
        this.dictionary = new Dictionary(cluster, indexes);
        this.languages = new Languages(articles);
        this.loader = new Loader(settings.folder());
        this.clock = clock;
    }

    /**
     * Opens the archive of a cluster.
     *
     * @param clock stamps articles with the time at which they are added
     * @throws ArchiveException where the cluster does not answer, refuses us or is too old, or its indexes are not ours
     */
    public static OpenSearchArchive open(ClusterSettings settings, Clock clock) {
        OpenSearchArchive archive = new OpenSearchArchive(settings, clock);
        try {
            archive.indexes.check();
            return archive;
        } catch (ArchiveException e) {
            archive.close();
            throw e;
        }
    }

    private QueryTranslator translator(int largest) {
        Set<String> known = languages.stemmed();
        return new QueryTranslator(
                new PlaceReader(dictionary, known),
                new NameQueries(),
                new Verification(articles, known),
                new PlaceRules(largest),
                articles);
    }

    /**
     * Asks the cluster, with smaller rules where it refuses large ones; what it refuses even so because it is too long is the
     * reader's mistake.
     */
    private <T> T answered(Function<QueryTranslator, T> work) {
        for (int largest : LARGEST_RULES) {
            try {
                return work.apply(translator(largest));
            } catch (ArchiveException e) {
                if (!isTooLong(e)) {
                    throw e;
                }
            }
        }
        throw new QuerySyntaxException(Remark.of(RemarkKind.WORDS_OF_CLUSTER), At.NOWHERE, "");
    }

    private static boolean isTooLong(ArchiveException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("too_many_clauses")
                || message.contains("too_many_nested_clauses")
                || message.contains("maxClauseCount")
                || message.contains("Too many disjunctions")
                || message.contains("expanded to too many terms");
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return answered(translator -> new Search(
                        articles, request, translator, languages.stemmed(), new ShownNames(articles, dictionary))
                .result());
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return articles.find(id).map(found -> new Versions(articles).standing(found.article()));
    }

    @Override
    public Optional<MarkedArticle> find(ArticleId id, ParsedQuery query) {
        return articles.find(id)
                .map(found -> MarkedHits.marked(
                        new Versions(articles).standing(found.article()),
                        found.story(),
                        stories(Map.of(id, found.story())),
                        query.query(),
                        languages.stemmed()));
    }

    @Override
    public List<Article> versions(ArticleId id) {
        return articles.find(id)
                .map(found -> new Versions(articles).all(found.article()))
                .orElse(List.of());
    }

    @Override
    public Optional<Tombstone> removed(ArticleId id) {
        return Tombstones.find(cluster, indexes, id);
    }

    private Stories stories(Map<ArticleId, Long> told) {
        return Stories.read(told, articles.searchAll(Stories.asked(told)));
    }

    @Override
    public List<Hit> similar(ArticleId id, int size) {
        Optional<Articles.Found> found = articles.find(id);
        if (found.isEmpty() || size <= 0) {
            return List.of();
        }
        List<JsonNode> hits = new ArrayList<>();
        articles.search(SimilarArticles.search(
                        found.get().article(), found.get().story(), size))
                .path("hits")
                .path("hits")
                .forEach(hits::add);
        return hits.isEmpty() ? List.of() : hits(hits);
    }

    private List<Hit> hits(List<JsonNode> found) {
        Map<ArticleId, Long> told = MarkedHits.told(found);
        Supplier<List<JsonNode>> stories = articles.begin(Stories.asked(told));
        MarkedHits hits = MarkedHits.of(found, new Query.Nothing(At.NOWHERE), languages.stemmed());
        return hits.shown(Stories.read(told, stories.get()));
    }

    @Override
    public List<FacetCount> values(Facet facet, String prefix, SearchRequest within, int size) {
        return answered(
                translator -> new FacetSearch(articles, dictionary, translator).values(facet, prefix, within, size));
    }

    @Override
    public Timeline timeline(SearchRequest within, Timeline.Step step) {
        return answered(translator -> {
            Scope scope = new Scope(within, translator.translate(within.query().query()));
            JsonNode answer = articles.search(Map.of(
                    "size",
                    0,
                    "track_total_hits",
                    false,
                    "query",
                    scope.query(),
                    "aggs",
                    Map.of(
                            "timeline",
                            step == Timeline.Step.DAY
                                    ? TimelineAggregation.daily(scope.hits())
                                    : TimelineAggregation.made(scope.hits()))));
            return TimelineAggregation.read(answer.path("aggregations").path("timeline"), step);
        });
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) {
        return answered(translator -> new Suggestions(articles, dictionary, translator).of(typed, size));
    }

    @Override
    public List<Suggestion> spellings(String word, int size) {
        return answered(translator -> new Spellings(articles, dictionary).of(word, size));
    }

    /** What the cluster knows: its nodes compare checksums themselves whenever they copy, merge or open a shard. */
    @Override
    public List<String> damages() {
        JsonNode health = cluster.ask(
                "GET", "/_cluster/health/" + cluster.settings().name() + "-*", Map.of("level", "indices"), null);
        List<String> damages = new ArrayList<>();
        for (Map.Entry<String, JsonNode> index : health.path("indices").properties()) {
            if ("red".equals(index.getValue().path("status").asString(""))) {
                damages.add("A part of the index " + index.getKey()
                        + " is on no node that runs; bring its node back, or restore a snapshot of the cluster.");
            }
        }
        return damages;
    }

    @Override
    public void backup(Path folder) {
        throw new ArchiveException(
                "An archive on a cluster is backed up by a snapshot of the cluster, not into a folder; see "
                        + "src/docs/cluster.md.");
    }

    @Override
    public long reindex(boolean removeOld, LongConsumer progress) {
        return reindex(removeOld, REINDEX_PAGE, progress);
    }

    /** The same by pages of another size. */
    long reindex(boolean removeOld, int page, LongConsumer progress) {
        try (Loader.Hold alone = loader.hold()) {
            return new Reindexing(cluster, indexes, page).run(removeOld, progress);
        }
    }

    @Override
    public void cancelReindex() {
        try (Loader.Hold alone = loader.hold()) {
            new Reindexing(cluster, indexes, REINDEX_PAGE).cancel();
        }
    }

    @Override
    public void export(SearchRequest request, Predicate<Article> sink) {
        Map<String, Object> query = answered(translator -> {
            Scope scope =
                    new Scope(request, translator.translate(request.query().query()));
            return new Json.All().must(scope.query()).filter(scope.hits()).made();
        });
        if (request.sort() == Sort.MATCHES) {
            exportByMatches(request, query, sink);
            return;
        }
        Set<Long> told = new HashSet<>();
        articles.each(
                query,
                Order.of(request.sort()),
                EXPORT_PAGE,
                (article, story) -> (request.group().isOnce() && !told.add(story)) || sink.test(article));
    }

    private void exportByMatches(SearchRequest request, Map<String, Object> found, Predicate<Article> sink) {
        Map<Long, ArticleId> ids = new HashMap<>();
        articles.each(found, EXPORT_PAGE, article -> ids.put(StoryNumber.of(article.id()), article.id()));
        for (Cursor.Position position :
                ByMatches.of(articles, found, request.query().query(), languages.stemmed(), null)) {
            ArticleId id = ids.get(position.order());
            Optional<Article> article = id == null ? Optional.empty() : find(id);
            if (article.isPresent() && !sink.test(article.get())) {
                return;
            }
        }
    }

    @Override
    public Set<String> languages() {
        return languages.get();
    }

    @Override
    public ArchiveStats stats() {
        SearchRequest everything = Statistics.everything();
        return Statistics.of(search(everything), articles, cluster, indexes);
    }

    @Override
    public ArchiveWriter writer() {
        Loader.Hold hold = loader.hold();
        try {
            indexes.make();
            return new ClusterWriter(cluster, indexes, articles, hold, clock, languages::forget);
        } catch (RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    @Override
    public String checkpoint() {
        return loader.name().map(this::checkpoint).orElse("");
    }

    private String checkpoint(String name) {
        return Patience.ofReader(cluster)
                .ask("GET", "/" + indexes.state() + "/_doc/loader:" + name, Map.of(), null)
                .path("_source")
                .path("checkpoint")
                .asString("");
    }

    @Override
    public void close() {
        cluster.close();
    }
}
