package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.engine.Cursor;
import org.dateline.engine.Prefixes;
import org.dateline.query.At;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.Remark;
import org.dateline.query.RemarkKind;
import org.dateline.query.SearchRequest;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.result.ArchiveStats;
import org.dateline.result.FacetCount;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.dateline.result.SearchResult;
import org.dateline.result.Suggestion;
import org.dateline.result.Tally;
import org.dateline.result.Timeline;
import org.dateline.result.Tombstone;
import org.dateline.result.Total;

/**
 * The archive in a folder of the local disk, kept by Lucene. The folder is made by the first writer; until then the archive
 * is empty. Commits of other processes are seen a second or two later. Thread-safe; a search runs in the thread that asks.
 */
public final class LuceneArchive implements Archive {
    /** A search is stopped after this time, and says that it was. */
    public static final Duration TIME_LIMIT = Duration.ofSeconds(10);

    private static final int EXPORT_PAGE = 20_000;
    /** Each word typed is several in the index: forms and stems, in text and headline. The parser bounds what is typed. */
    private static final int MOST_CLAUSES = 20_000;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Path folder;
    private final Clock clock;
    private final Duration limit;
    private final Snapshots snapshots;

    /**
     * @param clock stamps articles with the time at which they are added
     * @param limit for one search
     */
    public LuceneArchive(Path folder, Clock clock, Duration limit) {
        this.folder = folder;
        this.clock = clock;
        this.limit = limit;
        this.snapshots = new Snapshots(folder);
    }

    /** Opens the archive of a folder, which need not be there yet. */
    public static LuceneArchive open(Path folder) {
        return new LuceneArchive(folder, Clock.systemUTC(), TIME_LIMIT);
    }

    private interface Work<T> {
        T run(Snapshot snapshot) throws IOException;
    }

    private <T> T read(Work<T> work) {
        try (Snapshot snapshot = snapshots.acquire()) {
            return work.run(snapshot);
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw Failures.reading(folder, cause == null ? e : cause);
        } catch (AlreadyClosedException e) {
            throw new ArchiveException("The archive in " + folder + " is closed.", e);
        } catch (IndexSearcher.TooManyClauses e) {
            throw new QuerySyntaxException(
                    Remark.of(RemarkKind.WORDS_OF_ENGINE, IndexSearcher.getMaxClauseCount()), At.NOWHERE, "");
        }
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return read(snapshot -> search(request, snapshot));
    }

    private SearchResult search(SearchRequest request, Snapshot snapshot) throws IOException {
        long began = System.nanoTime();
        Scope scope = new Scope(snapshot, request, limit.toMillis());
        Ranking.Rank after = request.cursor() == null
                ? null
                : Ranking.Rank.at(Cursor.read(request.cursor(), request), snapshot.sources());
        // One more than is shown tells whether anything follows.
        int wanted = request.size() == 0 ? 0 : request.offset() + request.size() + 1;
        Order order = new Order(scope);
        Ranking.Rank[] ranks = order.after(after, wanted);
        FixedBitSet matches = order.matches();
        long total = matches.cardinality();
        long stories = snapshot.stories().count(matches);
        int end = Math.min(ranks.length, request.offset() + request.size());
        boolean more = ranks.length > end && end > 0;
        String cursor = more ? Cursor.of(request, ranks[end - 1].position(request.sort(), snapshot.sources())) : null;
        int from = Math.min(request.offset(), end);
        Ranking.Rank[] page = Arrays.copyOf(ranks, end);
        Sort within = request.group().within();
        Ranking.Rank[] shown = within == null ? page : new ShownCopies(snapshot, matches, within).of(page, from);
        List<Hit> hits = new Hits(snapshot).of(shown, from, request.query().query());
        Map<Facet, List<FacetCount>> facets = FacetCounter.counts(scope);
        Timeline timeline = TimelineCounter.count(scope);
        List<Long> clauses = clauses(scope);
        Total counted = scope.timedOut() ? new Total.AtLeast(total) : new Total.Exactly(total);
        long took = (System.nanoTime() - began) / 1_000_000;
        return new SearchResult(request, counted, stories, hits, facets, timeline, clauses, cursor, took);
    }

    private static List<Long> clauses(Scope scope) throws IOException {
        List<Long> counts = new ArrayList<>();
        if (scope.request().clauses()) {
            for (ParsedQuery.Clause clause : scope.request().query().clauses()) {
                counts.add(scope.count(clause.query()));
            }
        }
        return counts;
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return read(snapshot -> {
            Hits hits = new Hits(snapshot);
            Optional<Integer> doc = hits.find(id);
            return doc.isEmpty() ? Optional.empty() : Optional.of(new Versions(snapshot, hits).article(doc.get()));
        });
    }

    @Override
    public List<Article> versions(ArticleId id) {
        return read(snapshot -> {
            Hits hits = new Hits(snapshot);
            Optional<Integer> doc = hits.find(id);
            return doc.isEmpty() ? List.of() : new Versions(snapshot, hits).all(doc.get());
        });
    }

    @Override
    public Optional<Tombstone> removed(ArticleId id) {
        return read(snapshot -> new Hits(snapshot).tombstone(id));
    }

    @Override
    public Optional<MarkedArticle> find(ArticleId id, ParsedQuery query) {
        return read(snapshot -> {
            Hits hits = new Hits(snapshot);
            Optional<Integer> doc = hits.find(id);
            return doc.isEmpty() ? Optional.empty() : Optional.of(hits.marked(doc.get(), query.query()));
        });
    }

    @Override
    public List<Hit> similar(ArticleId id, int size) {
        return read(snapshot -> {
            Hits hits = new Hits(snapshot);
            Optional<Integer> doc = hits.find(id);
            return doc.isEmpty() ? List.of() : SimilarArticles.of(snapshot, hits, doc.get(), size);
        });
    }

    @Override
    public List<FacetCount> values(Facet facet, String prefix, SearchRequest within, int size) {
        String folded = Prefixes.folded(facet, prefix);
        return read(snapshot -> {
            Scope scope = new Scope(snapshot, within, limit.toMillis());
            return FacetCounter.counts(scope, facet, size, label -> Prefixes.begins(label, folded)).stream()
                    .limit(size)
                    .toList();
        });
    }

    @Override
    public Timeline timeline(SearchRequest within, Timeline.Step step) {
        return read(snapshot -> TimelineCounter.count(new Scope(snapshot, within, limit.toMillis()), step));
    }

    @Override
    public List<Tally> tally(List<ParsedQuery> queries) {
        return read(snapshot -> {
            Tallies tallies = new Tallies(snapshot);
            List<Tally> each = new ArrayList<>();
            for (ParsedQuery query : queries) {
                each.add(tallies.of(query));
            }
            return each;
        });
    }

    @Override
    public List<Suggestion> spellings(String word, int size) {
        return read(snapshot -> Spellings.of(word, size, snapshot));
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) {
        return read(snapshot -> new Suggestions(snapshot).of(typed, size));
    }

    @Override
    public void export(SearchRequest request, Predicate<Article> sink) {
        read(snapshot -> {
            Scope scope = new Scope(snapshot, request, Duration.ofDays(1).toMillis());
            Hits hits = new Hits(snapshot);
            Order order = new Order(scope);
            Ranking.Rank after = null;
            while (true) {
                Ranking.Rank[] ranks = order.after(after, EXPORT_PAGE);
                for (Ranking.Rank rank : ranks) {
                    if (!sink.test(hits.article(rank.doc()))) {
                        return false;
                    }
                }
                if (ranks.length < EXPORT_PAGE) {
                    return true;
                }
                after = ranks[ranks.length - 1];
            }
        });
    }

    @Override
    public Set<String> languages() {
        return read(Snapshot::languages);
    }

    @Override
    public ArchiveStats stats() {
        ParsedQuery everything = new ParsedQuery("", new Query.Everything(At.NOWHERE), "", List.of(), List.of());
        SearchRequest all = new SearchRequest(
                everything,
                Map.of(),
                DateRange.EVER,
                false,
                Sort.NEWEST,
                Group.NONE,
                0,
                0,
                null,
                Map.of(
                        Facet.SOURCE, Statistics.VALUES,
                        Facet.LANGUAGE, Statistics.VALUES,
                        Facet.COUNTRY, Statistics.VALUES),
                false);
        return read(snapshot -> Statistics.of(new Scope(snapshot, all, limit.toMillis()), folder));
    }

    @Override
    public ArchiveWriter writer() {
        Directory directory;
        try {
            directory = FSDirectory.open(folder);
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
        try {
            return new LuceneWriter(folder, directory, clock, snapshots::refresh);
        } catch (ArchiveException e) {
            try {
                directory.close();
            } catch (IOException closing) {
                e.addSuppressed(closing);
            }
            throw e;
        }
    }

    @Override
    public List<String> damages() {
        try {
            return new IndexFiles(folder).damages();
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        }
    }

    @Override
    public void backup(Path into) {
        try {
            new IndexFiles(folder).copyTo(into);
        } catch (IOException e) {
            throw Failures.copying(folder, into, e);
        }
    }

    /**
     * Makes an index folder from a backup.
     *
     * @param into missing or empty
     */
    public static void restore(Path backup, Path into) {
        try {
            new IndexFiles(backup).copyTo(into);
        } catch (IOException e) {
            throw Failures.copying(backup, into, e);
        }
    }

    @Override
    public String checkpoint() {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Directory directory = FSDirectory.open(folder)) {
            return Commits.last(directory).getOrDefault(Schema.CHECKPOINT_KEY, "");
        } catch (IOException e) {
            throw Failures.reading(folder, e);
        }
    }

    @Override
    public void close() {
        snapshots.close();
    }
}
