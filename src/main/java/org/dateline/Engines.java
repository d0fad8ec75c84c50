package org.dateline;

import java.nio.file.Path;
import java.time.Clock;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.cli.ArchiveSettings;
import org.dateline.lucene.LuceneArchive;
import org.dateline.opensearch.ClusterSettings;
import org.dateline.opensearch.OpenSearchArchive;

/** The engines by name. */
final class Engines {
    private Engines() {}

    static Archive open(ArchiveSettings settings) {
        return switch (settings.engine()) {
            case "lucene" -> LuceneArchive.open(settings.index());
            case "opensearch" -> OpenSearchArchive.open(cluster(settings), Clock.systemUTC());
            default -> throw unknown(settings.engine());
        };
    }

    static void restore(Path backup, ArchiveSettings settings) {
        switch (settings.engine()) {
            case "lucene" -> LuceneArchive.restore(backup, settings.index());
            case "opensearch" ->
                throw new ArchiveException(
                        "An archive on a cluster is restored from a snapshot of the cluster; see src/docs/cluster.md.");
            default -> throw unknown(settings.engine());
        }
    }

    private static ArchiveException unknown(String engine) {
        return new ArchiveException(
                "There is no engine '" + engine + "'; there are lucene, the embedded one, and opensearch.");
    }

    private static ClusterSettings cluster(ArchiveSettings settings) {
        ArchiveSettings.Cluster cluster = settings.cluster();
        return new ClusterSettings(
                cluster.addresses(),
                cluster.user(),
                cluster.password(),
                cluster.certificates(),
                cluster.name(),
                cluster.shards(),
                settings.index());
    }
}
