package org.dateline.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file to load.
 *
 * @param file where its bytes are
 * @param name the path as the user gave it, for reports
 * @param key the path that names it in the archive and the journal, the same from whichever folder the loader is started
 * @param size bytes
 * @param modified milliseconds of the epoch
 */
public record SourceFile(Path file, String name, String key, long size, long modified) {
    /** The same file as it is by now. */
    SourceFile now() throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new SourceFile(
                file,
                name,
                key,
                attributes.size(),
                attributes.lastModifiedTime().toMillis());
    }
}
