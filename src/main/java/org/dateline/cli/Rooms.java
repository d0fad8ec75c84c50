package org.dateline.cli;

import java.nio.file.Path;
import java.util.Map;
import org.dateline.annotate.Annotator;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.extract.Extractor;
import org.dateline.extract.format.ExtractionSettings;
import org.dateline.query.QueryParser;

/** What the commands need built; the root of the program knows how. Each call makes a new one. */
public interface Rooms {
    /**
     * Opens an archive.
     *
     * @throws ArchiveException where it cannot be opened, or the engine is unknown
     */
    Archive archive(ArchiveSettings settings);

    /**
     * Makes an archive from a backup.
     *
     * @throws ArchiveException where there is no backup, or something where the archive should be
     */
    void restore(Path backup, ArchiveSettings settings);

    Extractor extractor(ExtractionSettings settings);

    /** The annotator, which follows the tables that readers keep in the folder of the index. */
    Annotator annotator(Path index);

    /** The parser for queries to an archive, in whose languages stop words are known. */
    QueryParser queryParser(Archive archive);

    /**
     * Runs the site until the process is told to end.
     *
     * @param extraction properties below {@code dateline.extraction} that were given on the command line
     */
    void serve(ServeOptions options, ArchiveSettings settings, Map<String, String> extraction);
}
