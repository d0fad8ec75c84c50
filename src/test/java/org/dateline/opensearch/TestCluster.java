package org.dateline.opensearch;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.dateline.archive.Archive;

/** The one node that all integration tests of this process share; each archive has a name of its own on it. */
final class TestCluster {
    /** More than a test opens at once. */
    private static final int MOST = 4;

    private static final LinkedHashSet<String> NAMES = new LinkedHashSet<>();
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
        return new ClusterSettings(List.of(address()), null, null, null, name.toLowerCase(Locale.ROOT), 1, folder);
    }

    static synchronized Archive open(Path folder, Clock clock) {
        ClusterSettings settings = settings(folder);
        if (NAMES.add(settings.name()) && NAMES.size() > MOST) {
            String oldest = NAMES.removeFirst();
            Thread.startVirtualThread(() -> drop(oldest));
        }
        return OpenSearchArchive.open(settings, clock);
    }

    /** Every index costs the node, so that archives of tests that are over go. */
    private static void drop(String name) {
        try (Cluster cluster = new Cluster(settings(Path.of(name)))) {
            cluster.ask("DELETE", "/" + name + "-*", null);
        }
    }
}
