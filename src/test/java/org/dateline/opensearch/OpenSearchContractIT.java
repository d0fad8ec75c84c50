package org.dateline.opensearch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveContract;

class OpenSearchContractIT extends ArchiveContract {
    @Override
    protected Archive open(Path in) {
        return TestCluster.open(in, Clock.fixed(Instant.parse("2024-02-01T00:00:00Z"), ZoneOffset.UTC));
    }
}
