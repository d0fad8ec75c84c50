package org.dateline.opensearch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.archive.Archive;

/** The one node that all integration tests of this process share; each archive has a name of its own on it. */
final class TestCluster {
    private static final Set<String> NAMES = new HashSet<>();
    private static String address = System.getProperty("dateline.test.opensearch", "");

    private TestCluster() {}

    /** Starts the node where that has not been done; the property {@code dateline.test.opensearch} names one that runs. */
    static synchronized String address() {
        if (address.isEmpty()) {
            address = OpenSearchNode.start(Path.of("target", "opensearch-nodes", "shared"))
                    .address();
        }
        return address;
    }

    static ClusterSettings settings(Path folder) {
        String name = "t" + Integer.toString(folder.toAbsolutePath().hashCode() & Integer.MAX_VALUE, 36);
        return new ClusterSettings(
                List.of(address()), null, null, null, name.toLowerCase(Locale.ROOT), 1, folder);
    }

    static Archive open(Path folder, Clock clock) {
        ClusterSettings settings = settings(folder);
        NAMES.add(settings.name());
        return OpenSearchArchive.open(settings, clock);
    }

    /** Drops the archives that were opened since the last call: every index costs the node. */
    static void drop() {
        for (String name : NAMES) {
            try (Cluster cluster = new Cluster(settings(Path.of(name)))) {
                cluster.ask("DELETE", "/" + name + "-*", null);
            }
        }
        NAMES.clear();
    }
}
