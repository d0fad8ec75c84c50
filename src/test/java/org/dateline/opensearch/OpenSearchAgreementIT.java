package org.dateline.opensearch;

import java.nio.file.Path;
import java.time.Clock;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveAgreement;

class OpenSearchAgreementIT extends ArchiveAgreement {
    @Override
    protected Archive open(Path in) {
        return TestCluster.open(in, Clock.systemUTC());
    }
}
