package org.dateline.load;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which files are in the archive: a file of JSON lines that is only ever appended to, one line when a file is done. The
 * archive's commit carries the length up to which it holds, so that after a crash the journal is cut back to what is
 * durable. Holds 24 bytes a file in memory. Thread-safe.
 */
final class Journal implements Closeable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Counts NONE = new Counts(0, 0);

    private final Path path;
    private final FileChannel channel;
    private final SettledFiles settled;
    private long length;

    private Journal(Path path, FileChannel channel, SettledFiles settled, long length) {
        this.path = path;
        this.channel = channel;
        this.settled = settled;
        this.length = length;
    }

    /** What a file gave: articles, new or not, and what was quarantined. */
    record Counts(long articles, long quarantined) {}

    /**
     * Opens a journal, cut back to a checkpoint.
     *
     * @param checkpoint the length of it that the archive's commit carries, or the empty string for none
     */
    static Journal open(Path path, String checkpoint) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        long durable = checkpoint.isEmpty() ? 0 : Long.parseLong(checkpoint);
        if (channel.size() > durable) {
            channel.truncate(durable);
        }
        SettledFiles settled = new SettledFiles();
        forEachLine(path, line -> replay(line, settled));
        channel.position(channel.size());
        return new Journal(path, channel, settled, channel.size());
    }

    private interface LineReader {
        void line(JsonNode line);
    }

    private static void forEachLine(Path path, LineReader reader) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                Channels.newReader(FileChannel.open(path, StandardOpenOption.READ), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    reader.line(MAPPER.readTree(line));
                } catch (JacksonException e) {
                    // A damaged line only means that its file is read again, which writes nothing twice.
                    continue;
                }
            }
        }
    }

    private static void replay(JsonNode line, SettledFiles settled) {
        String key = line.path("path").asString("");
        if (line.has("collection")) {
            settled.put(
                    inCollection(key, line.path("collection").asString("")),
                    line.path("size").asLong(),
                    line.path("modified").asLong(),
                    NONE);
        }
        if (line.path("gone").asBoolean(false)) {
            settled.remove(key);
        } else {
            settled.put(
                    key,
                    line.path("size").asLong(),
                    line.path("modified").asLong(),
                    new Counts(
                            line.path("articles").asLong(),
                            line.path("quarantined").asLong()));
        }
    }

    /**
     * What a file gave, if it is in the archive and has not changed since.
     *
     * @param collection that it must be in, or null where that does not matter
     */
    synchronized Optional<Counts> unchanged(SourceFile file, @Nullable String collection) {
        if (collection != null
                && settled.find(inCollection(file.key(), collection), file.size(), file.modified())
                        .isEmpty()) {
            return Optional.empty();
        }
        return settled.find(file.key(), file.size(), file.modified());
    }

    private static String inCollection(String key, String collection) {
        return key + "\0" + collection;
    }

    /** Whether the archive has a file, as it is or as it was. */
    synchronized boolean knows(String key) {
        return settled.contains(key);
    }

    /** Notes that a file is done. Call it after the last of its articles was put. */
    synchronized void done(SourceFile file, Counts counts, @Nullable String collection) throws IOException {
        ObjectNode line = MAPPER.createObjectNode()
                .put("path", file.key())
                .put("size", file.size())
                .put("modified", file.modified())
                .put("articles", counts.articles())
                .put("quarantined", counts.quarantined());
        if (collection != null) {
            line.put("collection", collection);
            settled.put(inCollection(file.key(), collection), file.size(), file.modified(), NONE);
        }
        append(line);
        settled.put(file.key(), file.size(), file.modified(), counts);
    }

    /** Notes that a file's articles were removed. */
    synchronized void gone(String key) throws IOException {
        append(MAPPER.createObjectNode().put("path", key).put("gone", true));
        settled.remove(key);
    }

    private void append(ObjectNode line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((MAPPER.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        length += bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Makes everything noted so far durable, and gives the checkpoint for the archive's next commit. */
    synchronized String sync() throws IOException {
        channel.force(false);
        return Long.toString(length);
    }

    /** The files in the archive whose key begins with a prefix; reads the journal once. */
    Set<String> keys(String prefix) throws IOException {
        return keys(key -> key.startsWith(prefix) && settled.contains(key));
    }

    /** The files that gave something for the quarantine; reads the journal once. */
    Set<String> failed() throws IOException {
        return keys(key -> settled.quarantined(key) > 0);
    }

    private synchronized Set<String> keys(Predicate<String> wanted) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        forEachLine(path, line -> {
            String key = line.path("path").asString("");
            if (wanted.test(key)) {
                keys.add(key);
            }
        });
        return keys;
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }
}
