package org.dateline.opensearch;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * What the next commit does to one article.
 *
 * <p>Confined to the writer's lock on the article until the commit takes it.
 */
final class Pending {
    /** The version that a document has when this is decided, which it must still have when it is done. */
    record Version(long sequence, long term) {}

    private final Article article;
    private final List<Integer> fingerprint;
    private final Spool.@Nullable Place document;
    private final @Nullable Version version;
    private final Set<String> left = new HashSet<>();
    private long story;

    private Pending(
            Article article,
            List<Integer> fingerprint,
            Spool.@Nullable Place document,
            @Nullable Version version,
            long story) {
        this.article = article;
        this.fingerprint = fingerprint;
        this.document = document;
        this.version = version;
        this.story = story;
    }

    /** Keeps an article that is new. */
    static Pending create(Article article, Spool.Place document) {
        List<Integer> fingerprint = article.annotations().fingerprint();
        return new Pending(Texts.without(article), fingerprint, document, null, StoryNumber.of(article.id()));
    }

    /** Keeps an article in the place of one that is there. */
    static Pending replace(Article article, Spool.Place document, @Nullable Version version, long story) {
        return new Pending(Texts.without(article), List.of(), document, version, story);
    }

    /** The same as another, with another document. */
    Pending with(Article changed, Spool.Place other) {
        Pending same = new Pending(Texts.without(changed), fingerprint, other, version, story);
        same.left.addAll(left);
        return same;
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

    /** Removes the article. */
    Pending deleted() {
        return new Pending(article, List.of(), null, version, story);
    }

    static Pending delete(Article article, @Nullable Version version) {
        return new Pending(Texts.without(article), List.of(), null, version, 0);
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

    long story() {
        return story;
    }

    void story(long number) {
        story = number;
    }
}
