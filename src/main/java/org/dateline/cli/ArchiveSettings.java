package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which archive a command works on.
 *
 * @param index the folder of the embedded index, and of the journal of either engine
 * @param engine {@code lucene} or {@code opensearch}
 * @param cluster where {@code opensearch} runs
 */
public record ArchiveSettings(Path index, String engine, Cluster cluster) {
    /** The usual archive of a cluster that asks for no password. */
    public ArchiveSettings(Path index, String engine, List<String> addresses) {
        this(index, engine, new Cluster(addresses, null, null, null, "dateline", 1));
    }

    /**
     * A cluster.
     *
     * @param addresses of its nodes
     * @param user to log in as, or null
     * @param password of the user, or null
     * @param certificates a PEM file by which the nodes are trusted, or null for those that the JDK knows
     * @param name with which the archive's indexes begin
     * @param shards into which a new archive is cut
     */
    public record Cluster(
            List<String> addresses,
            @Nullable String user,
            @Nullable String password,
            @Nullable Path certificates,
            String name,
            int shards) {
        public Cluster {
            addresses = List.copyOf(addresses);
        }
    }
}
