package org.dateline.opensearch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.engine.StoryNumber;
import org.dateline.result.Tombstone;
import org.jspecify.annotations.Nullable;

/**
 * What the next commit does to one article. Only its story changes once it is made, under the lock of {@link StoryFinder}.
 */
final class Pending {
    /** The version that a document has when this is decided, which it must still have when it is done. */
    record Version(long sequence, long term) {}

    private final Article article;
    private final List<Integer> fingerprint;
    private final Spool.@Nullable Place document;
    private final @Nullable Version version;
    private final @Nullable Tombstone tombstone;
    private final Set<String> left = new HashSet<>();
    private long story;
    private boolean storyFound;

    private Pending(
            Article article,
            List<Integer> fingerprint,
            Spool.@Nullable Place document,
            @Nullable Version version,
            @Nullable Tombstone tombstone,
            long story) {
        this.article = article.withoutText();
        this.fingerprint = fingerprint;
        this.document = document;
        this.version = version;
        this.tombstone = tombstone;
        this.story = story;
        this.storyFound = fingerprint.isEmpty();
    }

    /**
     * Keeps an article that is new.
     *
     * @param version of the document that is about to be removed there, or null
     */
    static Pending create(Article article, Spool.Place document, @Nullable Version version) {
        List<Integer> fingerprint = article.annotations().fingerprint();
        return new Pending(article, fingerprint, document, version, null, StoryNumber.of(article.id()));
    }

    /** Keeps an article in the place of one that is there. */
    static Pending replace(Article article, Spool.Place document, @Nullable Version version, long story) {
        return new Pending(article, List.of(), document, version, null, story);
    }

    /** Removes the article, and sets up a tombstone where there is one. */
    static Pending delete(Article article, @Nullable Version version, @Nullable Tombstone tombstone) {
        return new Pending(article, List.of(), null, version, tombstone, 0);
    }

    /** The same as this, with another document. */
    Pending with(Article changed, Spool.Place other) {
        Pending same = new Pending(changed, fingerprint, other, version, null, story);
        same.left.addAll(left);
        same.storyFound = storyFound;
        return same;
    }

    /** Removes what this would have kept. */
    Pending deleted(@Nullable Tombstone raised) {
        return new Pending(article, List.of(), null, version, raised, story);
    }

    /** The article was found at a path no more. */
    Pending leaving(String path) {
        left.add(path);
        return this;
    }

    /** The paths where the article is found no more. */
    Set<String> left() {
        return left;
    }

    ArticleId id() {
        return article.id();
    }

    /** Without its text. */
    Article article() {
        return article;
    }

    /** Of an article that is new; else empty, since its story is known. */
    List<Integer> fingerprint() {
        return fingerprint;
    }

    /** Where the document lies, or null where the article is removed. */
    Spool.@Nullable Place document() {
        return document;
    }

    boolean isDelete() {
        return document == null;
    }

    @Nullable
    Version version() {
        return version;
    }

    @Nullable
    Tombstone tombstone() {
        return tombstone;
    }

    long story() {
        return story;
    }

    boolean isStoryFound() {
        return storyFound;
    }

    void story(long number) {
        story = number;
        storyFound = true;
    }
}
