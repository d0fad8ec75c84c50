package org.dateline.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.dateline.archive.ArchiveException;

/** What a commit of the index says of itself. */
final class Commits {
    private Commits() {}

    /** The user data of the last commit; empty before the first. */
    static Map<String, String> last(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                ? SegmentInfos.readLatestCommit(directory).getUserData()
                : Map.of();
    }

    /** Refuses an index that another version of the schema, or another program, wrote. */
    static void check(Path folder, Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            check(folder, last(directory));
        }
    }

    static void check(Path folder, Map<String, String> commit) {
        String version = commit.get(Schema.VERSION_KEY);
        if (version == null) {
            throw new ArchiveException("The folder " + folder
                    + " holds a Lucene index that Dateline did not write; name another folder with --index.");
        }
        if (!version.equals(Integer.toString(Schema.VERSION))) {
            throw new ArchiveException("The index folder " + folder + " has layout " + version
                    + ", and this Dateline reads and writes layout " + Schema.VERSION
                    + "; use the Dateline that wrote it, or load the corpus into an empty folder.");
        }
    }
}
