package org.dateline.load;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Filed;
import org.dateline.article.ArticleId;

/** Settles what a file that was in the archive before no longer holds: old versions, removed articles, and torn ones. */
final class FileVersions {
    private final ArchiveWriter writer;
    private final boolean prune;

    FileVersions(ArchiveWriter writer, boolean prune) {
        this.writer = writer;
        this.prune = prune;
    }

    /** The newest versions of what the archive has from a file. */
    Set<ArticleId> current(String path) {
        Set<ArticleId> ids = new HashSet<>();
        writer.at(path, filed -> {
            if (filed.article().supersededBy() == null) {
                ids.add(filed.article().id());
            }
        });
        return ids;
    }

    /**
     * Settles a file that was read to its end.
     *
     * @param before what was current in it before
     * @param kept what was put from it now
     */
    void settle(String path, Set<ArticleId> before, Set<ArticleId> kept) {
        List<Filed> departed = new ArrayList<>();
        List<Filed> arrived = new ArrayList<>();
        writer.at(path, filed -> {
            ArticleId id = filed.article().id();
            if (kept.contains(id) && !before.contains(id)) {
                arrived.add(filed);
            } else if (!kept.contains(id) && before.contains(id)) {
                departed.add(filed);
            }
        });
        Map<ArticleId, ArticleId> pairs = VersionMatcher.pairs(path, departed, arrived);
        pairs.forEach((older, newer) -> {
            writer.supersede(newer, null);
            writer.supersede(older, newer);
        });
        for (Filed old : departed) {
            ArticleId id = old.article().id();
            if (prune && !pairs.containsKey(id)) {
                writer.leave(
                        id, path, "It is no longer in " + path + ", and the archive was told to follow its files.");
            }
        }
    }

    /** Takes back what an attempt put that does not count. */
    void undo(String path, Set<ArticleId> put) {
        put.forEach(id -> writer.leave(id, path, null));
    }

    /** Removes everything that was found at a path which is gone. */
    void gone(String path) {
        List<ArticleId> ids = new ArrayList<>();
        writer.at(path, filed -> ids.add(filed.article().id()));
        ids.forEach(id ->
                writer.leave(id, path, "Its file " + path + " is gone, and the archive was told to follow its files."));
    }
}
