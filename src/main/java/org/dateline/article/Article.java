package org.dateline.article;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
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
        return with(copy -> copy.language = language);
    }

    public Article withPublication(Publication publication) {
        return with(copy -> copy.publication = publication);
    }

    public Article withAnnotations(Annotations annotations) {
        return with(copy -> copy.annotations = annotations);
    }

    public Article withProvenance(Provenance provenance) {
        return with(copy -> copy.provenance = provenance);
    }

    public Article withCollections(List<String> collections) {
        return with(copy -> copy.collections = collections);
    }

    public Article withAdded(Instant added) {
        return with(copy -> copy.added = added);
    }

    public Article withSupersededBy(@Nullable ArticleId supersededBy) {
        return with(copy -> copy.supersededBy = supersededBy);
    }

    /** The article without text and annotations: a few hundred bytes. */
    public Article withoutText() {
        return with(copy -> {
            copy.body = Body.EMPTY;
            copy.annotations = Annotations.NONE;
        });
    }

    private Article with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return new Article(
                id,
                key,
                title,
                copy.body,
                copy.language,
                copy.publication,
                editorial,
                copy.provenance,
                copy.annotations,
                copy.collections,
                copy.added,
                copy.supersededBy);
    }

    /** The parts that change between reading and keeping. */
    private static final class Copy {
        private Body body;
        private @Nullable String language;
        private Publication publication;
        private Provenance provenance;
        private Annotations annotations;
        private List<String> collections;
        private @Nullable Instant added;
        private @Nullable ArticleId supersededBy;

        private Copy(Article article) {
            this.body = article.body;
            this.language = article.language;
            this.publication = article.publication;
            this.provenance = article.provenance;
            this.annotations = article.annotations;
            this.collections = article.collections;
            this.added = article.added;
            this.supersededBy = article.supersededBy;
        }
    }
}
