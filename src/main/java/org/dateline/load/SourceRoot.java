package org.dateline.load;

import java.nio.file.Path;

/**
 * A file or folder to load.
 *
 * @param path the file or folder
 * @param name how the user knows it
 * @param key how the archive knows it
 */
public record SourceRoot(Path path, String name, String key) {
    /** A path as given on the command line; the archive knows it by its absolute path. */
    public static SourceRoot of(Path path) {
        return new SourceRoot(
                path, path.toString(), path.toAbsolutePath().normalize().toString());
    }

    /** A folder that is known by a name of its own, wherever it stands. */
    public static SourceRoot named(Path folder, String name) {
        return new SourceRoot(folder, name, name);
    }
}
