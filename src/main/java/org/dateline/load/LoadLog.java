package org.dateline.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The loads of an archive, those of other processes too: {@code load.json} beside the index says how far the running one is,
 * {@code loads.jsonl} what became of each. For people only: nothing of a load depends on it, so that what cannot be written
 * is left out. Thread-safe.
 */
public final class LoadLog {
    /** A load that has been silent for so long was killed. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(LoadLog.class);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;

    /** @param folder of the index and the journal */
    public LoadLog(Path folder) {
        this.folder = folder;
    }

    private Path current() {
        return folder.resolve("load.json");
    }

    private Path past() {
        return folder.resolve("loads.jsonl");
    }

    /** Says how far a load is. */
    synchronized void running(LoadState state) {
        try {
            Path next = folder.resolve("load.json.new");
            Files.write(next, MAPPER.writeValueAsBytes(state));
            move(next);
        } catch (IOException e) {
            log.debug("The progress of the load cannot be written.", e);
        }
    }

    private void move(Path next) throws IOException {
        try {
            Files.move(next, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, current(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Keeps what became of a load. */
    synchronized void ended(LoadState state) {
        try {
            Files.writeString(
                    past(),
                    MAPPER.writeValueAsString(state) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            Files.deleteIfExists(current());
        } catch (IOException e) {
            log.debug("The end of the load cannot be written.", e);
        }
    }

    /** Keeps nothing of a load that has ended. */
    synchronized void forget() {
        try {
            Files.deleteIfExists(current());
        } catch (IOException e) {
            log.debug("The end of the load cannot be written.", e);
        }
    }

    /** Keeps what is known of a load that was killed; called by whoever holds the writer, so that none is running. */
    synchronized void begin() {
        read().ifPresent(state -> ended(state.ended("killed")));
    }

    /** The load that is running now, in whatever process. */
    public Optional<LoadState> running() {
        return read().filter(state -> state.seen().isAfter(Instant.now().minus(SILENCE)));
    }

    private Optional<LoadState> read() {
        try {
            return Optional.of(MAPPER.readValue(Files.readAllBytes(current()), LoadState.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | JacksonException e) {
            log.debug("The progress of the load cannot be read.", e);
            return Optional.empty();
        }
    }

    /** The last loads, the running one first, then the newest first; one that was killed among them. */
    public List<LoadState> loads(int most) {
        Deque<LoadState> ended = new ArrayDeque<>();
        try (BufferedReader lines = Files.newBufferedReader(past())) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                parse(line).ifPresent(ended::addFirst);
                if (ended.size() > most) {
                    ended.removeLast();
                }
            }
        } catch (NoSuchFileException e) {
            log.trace("No load has ended yet.", e);
        } catch (IOException e) {
            log.debug("The loads cannot be read.", e);
        }
        List<LoadState> loads = new ArrayList<>();
        Optional<LoadState> now = running();
        now.or(() -> read().map(state -> state.ended("killed"))).ifPresent(loads::add);
        loads.addAll(ended);
        return loads.stream().limit(most).toList();
    }

    private static Optional<LoadState> parse(String line) {
        try {
            return Optional.of(MAPPER.readValue(line, LoadState.class));
        } catch (JacksonException e) {
            log.debug("A line of the loads is damaged.", e);
            return Optional.empty();
        }
    }
}
