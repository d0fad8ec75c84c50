package org.dateline.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.PublishedDate;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.SearchRequest;
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
import org.jspecify.annotations.Nullable;

/**
 * What Dateline asks of an engine. Thread-safe; a call sees the last commit, or a later one, whole. An archive that is
 * opened where nothing was written is empty, not an error. Any call may fail with {@link ArchiveException}, whose message is
 * one sentence for the reader.
 */
public interface Archive extends AutoCloseable {
    /** Answers a search: exact counts, facets that keep their siblings, snippets for the hits returned only. */
    SearchResult search(SearchRequest request);

    /**
     * Finds an article by its permanent name, old versions included; an old one names the newest as the one that supersedes
     * it.
     */
    Optional<Article> find(ArticleId id);

    /** Finds an article and marks where a query holds in it. */
    Optional<MarkedArticle> find(ArticleId id, ParsedQuery query);

    /** Every version of an article, the oldest first, itself included; empty where there is only one. */
    List<Article> versions(ArticleId id);

    /** What stands at the address of an article that was removed. */
    Optional<Tombstone> removed(ArticleId id);

    /** Articles on the same matter, best first, the article's own copies left out. */
    List<Hit> similar(ArticleId id, int size);

    /** Values of a facet among the articles that a search matches, whose label or one of its words begins with a prefix. */
    List<FacetCount> values(Facet facet, String prefix, SearchRequest within, int size);

    /**
     * Articles over time among those that a search matches, its own dates kept, with bars of one width. Of an article whose
     * date is a range, the first day counts; one that is too coarse for a bar counts as such.
     */
    Timeline timeline(SearchRequest within, Timeline.Step step);

    /**
     * What each of many queries finds, in their order and from one commit where the engine can. A query that the engine
     * refuses has {@link Tally#REFUSED}.
     */
    default List<Tally> tally(List<ParsedQuery> queries) {
        return queries.stream().map(this::tally).toList();
    }

    private Tally tally(ParsedQuery query) {
        try {
            SearchResult newest = search(SearchRequest.counting(query, Sort.NEWEST));
            SearchResult oldest = search(SearchRequest.counting(query, Sort.OLDEST));
            PublishedDate first = date(oldest);
            PublishedDate last = date(newest);
            return new Tally(
                    newest.total().count(),
                    newest.stories(),
                    first == null ? null : first.first(),
                    last == null ? null : last.first());
        } catch (QuerySyntaxException e) {
            return Tally.REFUSED;
        }
    }

    private static @Nullable PublishedDate date(SearchResult result) {
        return result.hits().isEmpty()
                ? null
                : result.hits().getFirst().article().publication().date();
    }

    /** Words of the archive that are spelled nearly like a typed one, likeliest first, each with the articles that have it. */
    default List<Suggestion> spellings(String word, int size) {
        return List.of();
    }

    /** Completions of what is being typed, best first. */
    List<Suggestion> suggest(String typed, int size);

    /**
     * Hands over every article that a search matches, in its order, from one commit, in constant memory.
     *
     * @param sink returns false to stop
     */
    void export(SearchRequest request, Predicate<Article> sink);

    /** The languages of the articles, which a query is read in. */
    Set<String> languages();

    ArchiveStats stats();

    /**
     * Opens the writer.
     *
     * @throws ArchiveException where another process or thread holds it
     */
    ArchiveWriter writer();

    /**
     * Reads every byte of the last commit and compares it with its checksum; loading and serving may go on.
     *
     * @return a sentence for each file that is damaged or missing
     */
    List<String> damages();

    /**
     * Copies the last commit, with the journal of its loads, while loading and serving go on.
     *
     * @param folder missing or empty
     */
    void backup(Path folder);

    /**
     * Makes the index anew from the articles that it stores, as this Dateline analyses and maps them, while searches go on, and
     * then switches to it in one step. Nobody may write meanwhile. A run that was stopped goes on where it was.
     *
     * @param removeOld whether the index that was used so far goes
     * @param progress is told how many articles are done, now and then
     * @return how many there are
     * @throws ArchiveException where the engine has no such way, or the articles cannot be read or written
     */
    default long reindex(boolean removeOld, LongConsumer progress) {
        throw new ArchiveException(
                "The index of this engine is made anew by loading: load the corpus into an empty folder "
                        + "with --index, and let the site use that one.");
    }

    /** Undoes what a {@link #reindex} that was stopped has begun. */
    default void cancelReindex() {
        throw new ArchiveException("This engine has no reindex that could be undone.");
    }

    /** The checkpoint of the last commit, empty before the first. */
    String checkpoint();

    @Override
    void close();
}
