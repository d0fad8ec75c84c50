package org.dateline.lucene;

import java.nio.file.Path;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveAgreement;

class LuceneAgreementTest extends ArchiveAgreement {
    @Override
    protected Archive open(Path in) {
        return LuceneArchive.open(in);
    }
}
