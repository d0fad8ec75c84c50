package org.dateline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the site. */
public final class ServeOptions {
    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "The folder of articles that the archive mirrors (default: corpus).")
    private @Nullable Path corpus;

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (default: 8080).")
    private @Nullable Integer port;

    /** The corpus folder, or null where the configuration says it. */
    public @Nullable Path corpus() {
        return corpus;
    }

    /** The port, or null where the configuration says it. */
    public @Nullable Integer port() {
        return port;
    }
}
