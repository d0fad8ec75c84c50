package org.dateline;

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
            default ->
                throw new ArchiveException("There is no engine '" + settings.engine()
                        + "'; there are lucene, the embedded one, and opensearch.");
        };
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
