package org.dateline.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.dateline.archive.ArchiveException;

/**
 * This loader among many: a folder with its name, by which the cluster keeps its checkpoint, and a lock that the operating
 * system gives free even where the loader is killed. Any number of loaders write at once, each from a folder of its own.
 */
final class Loader {
    private final Path folder;

    Loader(Path folder) {
        this.folder = folder;
    }

    /** The name; empty before the first writer. */
    Optional<String> name() {
        Path file = folder.resolve("loader.id");
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** The right to write as this loader. */
    record Hold(String name, Path folder, FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Takes the right to write.
     *
     * @throws ArchiveException where another writer has it
     */
    Hold hold() {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("loader.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw new ArchiveException("The archive is being written by another Dateline from the folder " + folder
                        + "; wait until that load has ended, stop it, or load from another folder with --index.");
            }
            if (name().isEmpty()) {
                Files.writeString(folder.resolve("loader.id"), UUID.randomUUID().toString());
            }
            return new Hold(name().orElseThrow(), folder, channel);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private ArchiveException failed(IOException e) {
        return new ArchiveException(
                "The folder " + folder + " cannot be written (" + e.getMessage()
                        + "); free space or mend its permissions, then load again.",
                e);
    }
}
