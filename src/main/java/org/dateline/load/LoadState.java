package org.dateline.load;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A load as people see it, while it runs and later.
 *
 * @param started when it began
 * @param seen when it last said how far it is
 * @param roots what is loaded, as the user named it
 * @param outcome null while it runs; {@code done}, {@code stopped}, {@code killed}, or a sentence that says why it failed
 */
public record LoadState(
        Instant started,
        Instant seen,
        List<String> roots,
        @Nullable String outcome,
        LoadProgress progress) {
    public boolean running() {
        return outcome == null;
    }

    LoadState ended(String how) {
        return new LoadState(started, seen, roots, how, progress);
    }
}
