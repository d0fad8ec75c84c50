package org.dateline.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Filed;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
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
import org.dateline.result.Tombstone;
import org.jspecify.annotations.Nullable;

/** An archive in memory for tests of loading: commits are atomic, and what was not committed is gone with the writer. */
final class MemoryArchive implements Archive {
    private record Kept(Article article, Set<Location> locations) {}

    private Map<ArticleId, Kept> committed = Map.of();
    private final List<String> tombstones = new ArrayList<>();
    private String checkpoint = "";
    private int commits;
    private String failure = "";

    /** Titles of what can be searched. */
    List<String> titles() {
        return committed.values().stream()
                .filter(kept -> kept.article().supersededBy() == null)
                .map(kept -> kept.article().title())
                .sorted()
                .toList();
    }

    /** Titles of old versions, and of what supersedes each. */
    List<String> superseded() {
        return committed.values().stream()
                .filter(kept -> kept.article().supersededBy() != null)
                .map(kept -> kept.article().title() + " by "
                        + Optional.ofNullable(committed.get(kept.article().supersededBy()))
                                .map(newer -> newer.article().title())
                                .orElse("nothing"))
                .sorted()
                .toList();
    }

    List<String> collections() {
        return committed.values().stream()
                .flatMap(kept -> kept.article().collections().stream())
                .toList();
    }

    List<String> tombstones() {
        return tombstones;
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
                pending.put(
                        article.id(),
                        new Kept(article.withSupersededBy(before.article().supersededBy()), Set.copyOf(locations)));
                return before.locations().contains(location) ? Put.AGAIN : Put.DUPLICATE;
            }

            @Override
            public synchronized void at(String path, Consumer<Filed> sink) {
                each(
                        kept -> kept.locations().stream()
                                .anyMatch(location -> location.path().equals(path)),
                        sink);
            }

            @Override
            public synchronized void published(String url, Consumer<Filed> sink) {
                each(
                        kept -> url.equals(kept.article().publication().url())
                                && kept.article().supersededBy() == null,
                        sink);
            }

            @Override
            public synchronized void named(String key, Consumer<Filed> sink) {
                each(
                        kept -> (key.equals(kept.article().key())
                                        || key.equals(kept.article().editorial().replaces()))
                                && kept.article().supersededBy() == null,
                        sink);
            }

            private void each(Predicate<Kept> wanted, Consumer<Filed> sink) {
                List.copyOf(pending.values()).stream().filter(wanted).forEach(kept -> {
                    Provenance there = kept.article().provenance().at(List.copyOf(kept.locations()));
                    sink.accept(new Filed(kept.article().withProvenance(there).withoutText(), kept.hashCode()));
                });
            }

            @Override
            public synchronized void supersede(ArticleId older, @Nullable ArticleId newer) {
                pending.computeIfPresent(
                        older, (id, kept) -> new Kept(kept.article().withSupersededBy(newer), kept.locations()));
            }

            @Override
            public synchronized void leave(ArticleId id, String path, @Nullable String reason) {
                pending.computeIfPresent(id, (same, kept) -> {
                    Set<Location> left = Set.copyOf(kept.locations().stream()
                            .filter(location -> !location.path().equals(path))
                            .toList());
                    if (left.isEmpty() && reason != null) {
                        tombstones.add(kept.article().title());
                    }
                    return left.isEmpty() ? null : new Kept(kept.article(), left);
                });
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
    public List<String> damages() {
        return List.of();
    }

    @Override
    public void backup(Path folder) {
        throw new ArchiveException("An archive in memory has no files.");
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
    public List<Article> versions(ArticleId id) {
        throw new AssertionError("Loading does not read versions.");
    }

    @Override
    public Optional<Tombstone> removed(ArticleId id) {
        return Optional.empty();
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
