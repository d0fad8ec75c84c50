package org.dateline.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Filed;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Links articles of one outlet that have the same canonical address as versions of one article, so that an edit which nobody
 * owned up to shows. An address that many different texts bear, such as that of a front page, links nothing: versions have
 * the same headline or are copies of one story. Thread-safe.
 */
final class AddressVersions {
    private static final int STRIPES = 64;

    private final ArchiveWriter writer;
    private final Object[] stripes = new Object[STRIPES];

    AddressVersions(ArchiveWriter writer) {
        this.writer = writer;
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Object();
        }
    }

    /** Links an article that was just put with the others at its address. */
    void link(Article put) {
        String url = put.publication().url();
        if (url == null) {
            return;
        }
        synchronized (stripes[Math.floorMod(url.hashCode(), STRIPES)]) {
            List<Filed> there = new ArrayList<>();
            writer.published(url, there::add);
            if (there.size() > 1) {
                link(put.id(), there);
            }
        }
    }

    private void link(ArticleId id, List<Filed> there) {
        Filed own = there.stream()
                .filter(filed -> filed.article().id().equals(id))
                .findFirst()
                .orElse(null);
        if (own == null) {
            return;
        }
        List<Article> versions = new ArrayList<>(List.of(own.article()));
        for (Filed other : there) {
            if (other != own && isVersion(own, other)) {
                versions.add(other.article());
            }
        }
        versions.sort(VersionOrder.OLDEST_FIRST);
        ArticleId newest = versions.getLast().id();
        versions.stream()
                .filter(version -> !version.id().equals(newest))
                .forEach(older -> writer.supersede(older.id(), newest));
    }

    private static boolean isVersion(Filed one, Filed other) {
        Article a = one.article();
        Article b = other.article();
        // What stands at one place after the other is a change of the file, and its order is known.
        boolean samePlace =
                b.provenance().locations().stream().anyMatch(a.provenance().locations()::contains);
        return !samePlace
                && sameOutlet(a.publication().source(), b.publication().source())
                && (one.story() == other.story() || folded(a.title()).equals(folded(b.title())));
    }

    private static boolean sameOutlet(@Nullable String a, @Nullable String b) {
        return a == null || b == null || Objects.equals(folded(a), folded(b));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
