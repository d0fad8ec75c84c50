package org.dateline.load;

import java.nio.file.Path;

/**
 * A file to load.
 *
 * @param file where its bytes are
 * @param name the path as the user gave it, for reports
 * @param key the path that names it in the archive and the journal, the same from whichever folder the loader is started
 * @param size bytes
 * @param modified milliseconds of the epoch
 */
public record SourceFile(Path file, String name, String key, long size, long modified) {}
