package org.dateline;

import java.nio.file.Path;
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
            default -> throw unknown(settings.engine());
        };
    }

    static void restore(Path backup, ArchiveSettings settings) {
        switch (settings.engine()) {
            case "lucene" -> LuceneArchive.restore(backup, settings.index());
            default -> throw unknown(settings.engine());
        }
    }

    private static ArchiveException unknown(String engine) {
        return new ArchiveException("There is no engine '" + engine
                + "' in this version of Dateline; leave it out for the embedded one, lucene.");
    }
}
