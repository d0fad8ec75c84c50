package org.dateline.opensearch;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cluster, and what on it.
 *
 * @param addresses of its nodes, such as {@code https://search1:9200}; any of them will do
 * @param user to log in as, or null
 * @param password of the user, or null
 * @param certificates a file of certificates in PEM form by which the nodes are trusted, or null for those of the JDK
 * @param name of the archive on the cluster: the names of its indexes begin so
 * @param shards into which a new archive is cut
 * @param folder of this loader: its name and its lock, beside its journal
 */
public record ClusterSettings(
        List<String> addresses,
        @Nullable String user,
        @Nullable String password,
        @Nullable Path certificates,
        String name,
        int shards,
        Path folder) {
    public static final String NAME = "dateline";

    public ClusterSettings {
        addresses = List.copyOf(addresses);
    }

    /** The usual archive of a cluster that asks for no password. */
    public static ClusterSettings of(List<String> addresses, Path folder) {
        return new ClusterSettings(addresses, null, null, null, NAME, 1, folder);
    }
}
