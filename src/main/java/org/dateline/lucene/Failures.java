package org.dateline.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.LockObtainFailedException;
import org.dateline.archive.ArchiveException;

/** What went wrong with the files of the index, as a sentence for the reader. */
final class Failures {
    private Failures() {}

    static ArchiveException reading(Path folder, Exception e) {
        return new ArchiveException(
                "The index folder " + folder + " cannot be read (" + cause(e) + "); " + remedy(e), e);
    }

    static ArchiveException writing(Path folder, Exception e) {
        if (e instanceof LockObtainFailedException) {
            return new ArchiveException(
                    "The index folder " + folder
                            + " is being written by another Dateline; wait until that load has ended, or stop it.",
                    e);
        }
        return new ArchiveException(
                "The index folder " + folder + " cannot be written (" + cause(e)
                        + "); free space or mend its permissions, then load again: what was committed is kept.",
                e);
    }

    static ArchiveException copying(Path from, Path into, Exception e) {
        return new ArchiveException(
                "The index in " + from + " cannot be copied to " + into + " (" + cause(e)
                        + "); check space and permissions, remove what was copied and try again.",
                e);
    }

    private static String remedy(Exception e) {
        return switch (e) {
            case CorruptIndexException corrupt ->
                "run 'dateline verify' to see what is damaged, then restore a backup or load into an empty folder.";
            case IndexFormatTooNewException tooNew -> "use the newer Dateline that wrote it.";
            case IndexFormatTooOldException tooOld -> "load the corpus into an empty index folder.";
            default -> "check the disk and its permissions.";
        };
    }

    private static String cause(Exception e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() instanceof IOException) {
            root = root.getCause();
        }
        String message = root.getMessage();
        String name = root.getClass().getSimpleName();
        if (message == null || message.isBlank()) {
            return name;
        }
        String line = message.lines().findFirst().orElse(name).strip();
        return name + ": " + (line.length() > 200 ? line.substring(0, 200) + "…" : line);
    }
}
