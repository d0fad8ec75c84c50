package org.dateline;

import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.cli.ArchiveSettings;

final class Engines {
    private Engines() {}

    static Archive open(ArchiveSettings settings) {
        throw new ArchiveException("none");
    }
}
