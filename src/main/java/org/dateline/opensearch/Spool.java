package org.dateline.opensearch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.dateline.archive.ArchiveException;

/**
 * Documents on the local disk until they are committed: so that memory does not grow with them, and that what is never
 * committed never reaches the cluster. Thread-safe.
 */
final class Spool implements AutoCloseable {
    /** Where a document lies. */
    record Place(long offset, int length) {}

    private final Path file;
    private final FileChannel channel;
    private long end;

    Spool(Path folder) {
        try {
            file = Files.createTempFile(folder, "spool", ".json");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    Place write(byte[] bytes) {
        long offset = reserve(bytes.length);
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer, offset + buffer.position());
            }
            return new Place(offset, bytes.length);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private synchronized long reserve(int length) {
        long offset = end;
        end += length;
        return offset;
    }

    byte[] read(Place place) {
        try {
            ByteBuffer buffer = ByteBuffer.allocate(place.length());
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, place.offset() + buffer.position()) < 0) {
                    throw new IOException("it is shorter than it was");
                }
            }
            return buffer.array();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static ArchiveException failed(Path path, IOException e) {
        return new ArchiveException(
                "What waits for the cluster cannot be kept in " + path + " (" + e.getMessage()
                        + "); free space there, then load again: what was committed is kept.",
                e);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }
}
