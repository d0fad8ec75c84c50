package org.dateline.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Obeys what the wire says of its own copy: a notice that kills, holds or corrects a story, or a new version of it, names the
 * story by the key that its source gave it, and is its newer version from then on, so that no search finds the story as it
 * was. In whichever order they are loaded. Thread-safe.
 */
final class StoryNotices {
    private static final Set<String> NOTICES = Set.of("killed", "canceled", "withheld", "corrected");
    private static final int STRIPES = 64;

    private final ArchiveWriter writer;
    private final Object[] stripes = new Object[STRIPES];

    StoryNotices(ArchiveWriter writer) {
        this.writer = writer;
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Object();
        }
    }

    /** Links an article that was just put with the story that it names, or with the notices that name it. */
    void link(Article put) {
        link(put, put.key());
        link(put, put.editorial().replaces());
    }

    private void link(Article put, @Nullable String key) {
        if (key == null) {
            return;
        }
        synchronized (stripes[Math.floorMod(key.hashCode(), STRIPES)]) {
            List<Article> there = new ArrayList<>();
            writer.named(key, filed -> there.add(filed.article()));
            for (Article other : there) {
                if (!other.id().equals(put.id()) && sameOutlet(other, put)) {
                    link(put, other);
                }
            }
        }
    }

    private void link(Article put, Article other) {
        if (names(put, other) || isNoticeOf(put, other)) {
            writer.supersede(other.id(), put.id());
        } else if (names(other, put) || isNoticeOf(other, put)) {
            writer.supersede(put.id(), other.id());
        }
    }

    private static boolean names(Article notice, Article story) {
        return story.key() != null && story.key().equals(notice.editorial().replaces());
    }

    /** Under the same key, the later of the two, where it is a notice. */
    private static boolean isNoticeOf(Article notice, Article story) {
        String status = notice.editorial().pubStatus();
        return notice.key() != null
                && notice.key().equals(story.key())
                && status != null
                && NOTICES.contains(status.toLowerCase(Locale.ROOT))
                && VersionOrder.OLDEST_FIRST.compare(story, notice) < 0;
    }

    private static boolean sameOutlet(Article a, Article b) {
        String one = a.publication().source();
        String other = b.publication().source();
        return one == null || other == null || one.strip().equalsIgnoreCase(other.strip());
    }
}
