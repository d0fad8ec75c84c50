package org.dateline;

import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.cli.ArchiveSettings;
import org.dateline.lucene.LuceneArchive;

/** The engines by name. */
final class Engines {
    private Engines() {}

    static Archive open(ArchiveSettings settings) {
        return switch (settings.engine()) {
            case "lucene" -> LuceneArchive.open(settings.index());
            default ->
                throw new ArchiveException("There is no engine '" + settings.engine()
                        + "' in this version of Dateline; leave it out for the embedded one, lucene.");
        };
    }
}
