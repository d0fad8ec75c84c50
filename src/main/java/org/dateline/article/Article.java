package org.dateline.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the archive keeps it. Immutable.
 *
 * @param id its permanent name
 * @param key the id that its source gave it
 * @param title the headline, never empty: where the source has none, the beginning of the text
 * @param body the text and its structure
 * @param language BCP 47, or null where too little is known
 * @param publication who published it, when and where
 * @param editorial what the publisher says about its use
 * @param provenance the bytes that it was read from
 * @param annotations what it is about
 * @param collections the collections that it was loaded into
 * @param added when the archive got it, or null before it is written
 * @param supersededBy the newer version of it, where there is one
 */
public record Article(
        ArticleId id,
        @Nullable String key,
        String title,
        Body body,
        @Nullable String language,
        Publication publication,
        Editorial editorial,
        Provenance provenance,
        Annotations annotations,
        List<String> collections,
        @Nullable Instant added,
        @Nullable ArticleId supersededBy) {
    public Article {
        collections = List.copyOf(collections);
    }

    public Article withLanguage(@Nullable String language) {
        return new Article(
                id,
                key,
                title,
                body,
                language,
                publication,
                editorial,
                provenance,
                annotations,
                collections,
                added,
                supersededBy);
    }

    public Article withAnnotations(Annotations annotations) {
        return new Article(
                id,
                key,
                title,
                body,
                language,
                publication,
                editorial,
                provenance,
                annotations,
                collections,
                added,
                supersededBy);
    }

    public Article withProvenance(Provenance provenance) {
        return new Article(
                id,
                key,
                title,
                body,
                language,
                publication,
                editorial,
                provenance,
                annotations,
                collections,
                added,
                supersededBy);
    }

    public Article withAdded(Instant added) {
        return new Article(
                id,
                key,
                title,
                body,
                language,
                publication,
                editorial,
                provenance,
                annotations,
                collections,
                added,
                supersededBy);
    }

    public Article withSupersededBy(@Nullable ArticleId supersededBy) {
        return new Article(
                id,
                key,
                title,
                body,
                language,
                publication,
                editorial,
                provenance,
                annotations,
                collections,
                added,
                supersededBy);
    }
}
