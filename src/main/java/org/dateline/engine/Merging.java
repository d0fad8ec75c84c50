package org.dateline.engine;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Location;

/** Articles with the places of two, or with fewer. */
public final class Merging {
    private Merging() {}

    /** As put now, but with every place, every collection and the time of the first. */
    public static Article merge(Article known, Article put) {
        Set<Location> locations = new LinkedHashSet<>(known.provenance().locations());
        locations.addAll(put.provenance().locations());
        Set<String> collections = new LinkedHashSet<>(known.collections());
        collections.addAll(put.collections());
        Instant added = known.added();
        Article merged = put.withProvenance(put.provenance().at(List.copyOf(locations)))
                .withCollections(List.copyOf(collections))
                .withSupersededBy(known.supersededBy());
        return added == null ? merged : merged.withAdded(added);
    }

    /** The places of an article but those of a path. */
    public static List<Location> elsewhere(Article article, String path) {
        return article.provenance().locations().stream()
                .filter(location -> !location.path().equals(path))
                .toList();
    }
}
