package org.dateline.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.SearchRequest;
import org.dateline.result.ArchiveStats;
import org.dateline.result.FacetCount;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.dateline.result.SearchResult;
import org.dateline.result.Suggestion;
import org.dateline.result.Timeline;

/** An archive in memory for tests of loading: commits are atomic, and what was not committed is gone with the writer. */
final class MemoryArchive implements Archive {
    private record Kept(Article article, Set<Location> locations) {}

    private Map<ArticleId, Kept> committed = Map.of();
    private String checkpoint = "";
    private int commits;
    private String failure = "";

    List<String> titles() {
        return committed.values().stream()
                .map(kept -> kept.article().title())
                .sorted()
                .toList();
    }

    int commits() {
        return commits;
    }

    /** Lets commits fail with a message, or succeed again with the empty string. */
    void failCommits(String message) {
        failure = message;
    }

    @Override
    public ArchiveWriter writer() {
        Map<ArticleId, Kept> pending = new HashMap<>(committed);
        return new ArchiveWriter() {
            @Override
            public synchronized Put put(Article article) {
                Location location = article.provenance().locations().getFirst();
                Kept before = pending.get(article.id());
                if (before == null) {
                    pending.put(article.id(), new Kept(article, Set.of(location)));
                    return Put.NEW;
                }
                List<Location> locations = new ArrayList<>(before.locations());
                locations.add(location);
                pending.put(article.id(), new Kept(article, Set.copyOf(locations)));
                return before.locations().contains(location) ? Put.AGAIN : Put.DUPLICATE;
            }

            @Override
            public synchronized void retain(String path, Set<ArticleId> ids) {
                for (ArticleId id : List.copyOf(pending.keySet())) {
                    Kept kept = pending.get(id);
                    if (kept != null && !ids.contains(id)) {
                        Set<Location> left = Set.copyOf(kept.locations().stream()
                                .filter(location -> !location.path().equals(path))
                                .toList());
                        pending.put(id, new Kept(kept.article(), left));
                        if (left.isEmpty()) {
                            pending.remove(id);
                        }
                    }
                }
            }

            @Override
            public synchronized void commit(String to) {
                if (!failure.isEmpty()) {
                    throw new ArchiveException(failure);
                }
                committed = Map.copyOf(pending);
                checkpoint = to;
                commits++;
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public String checkpoint() {
        return checkpoint;
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(committed.get(id)).map(Kept::article);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        throw new AssertionError("Loading does not search.");
    }

    @Override
    public Optional<MarkedArticle> find(ArticleId id, ParsedQuery query) {
        throw new AssertionError("Loading does not search.");
    }

    @Override
    public List<Hit> similar(ArticleId id, int size) {
        throw new AssertionError("Loading does not search.");
    }

    @Override
    public List<FacetCount> values(Facet facet, String prefix, SearchRequest within, int size) {
        throw new AssertionError("Loading does not search.");
    }

    @Override
    public Timeline timeline(SearchRequest within, Timeline.Step step) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) {
        throw new AssertionError("Loading does not search.");
    }

    @Override
    public void export(SearchRequest request, Predicate<Article> sink) {
        throw new AssertionError("Loading does not search.");
    }

    @Override
    public Set<String> languages() {
        return Set.of();
    }

    @Override
    public ArchiveStats stats() {
        throw new AssertionError("Loading does not search.");
    }

    @Override
    public void close() {}
}
