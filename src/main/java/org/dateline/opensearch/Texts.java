package org.dateline.opensearch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Body;
import org.dateline.article.Location;
import org.dateline.article.Provenance;

/** Articles with and without their texts, and with the places of two. */
final class Texts {
    private Texts() {}

    /** Without its text, which would fill the memory. */
    static Article without(Article article) {
        return new Article(
                article.id(),
                article.key(),
                article.title(),
                Body.EMPTY,
                article.language(),
                article.publication(),
                article.editorial(),
                article.provenance(),
                Annotations.NONE,
                article.collections(),
                article.added(),
                article.supersededBy());
    }

    /** As put now, but with every place, every collection and the time of the first. */
    static Article merge(Article known, Article put) {
        Set<Location> locations = new LinkedHashSet<>(known.provenance().locations());
        locations.addAll(put.provenance().locations());
        Set<String> collections = new LinkedHashSet<>(known.collections());
        collections.addAll(put.collections());
        return new Article(
                put.id(),
                put.key(),
                put.title(),
                put.body(),
                put.language(),
                put.publication(),
                put.editorial(),
                at(put.provenance(), List.copyOf(locations)),
                put.annotations(),
                List.copyOf(collections),
                known.added(),
                known.supersededBy());
    }

    static Provenance at(Provenance provenance, List<Location> locations) {
        return new Provenance(
                locations,
                provenance.mediaType(),
                provenance.sha256(),
                provenance.status(),
                provenance.reason(),
                provenance.ocr());
    }

    /** The places of an article but those of a path. */
    static List<Location> elsewhere(Article article, String path) {
        return article.provenance().locations().stream()
                .filter(location -> !location.path().equals(path))
                .toList();
    }
}
