package org.dateline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description =
                "Fills a new index on the cluster from the articles that the old one stores, while searches go on, and "
                        + "then switches to it: after an update with another layout, or for another number of shards. Loads wait. "
                        + "Run it again where it was stopped.")
final class ReindexCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(names = "--remove-old", description = "Remove the old index with the switch (default: it is kept).")
    private boolean removeOld;

    @Option(names = "--cancel", description = "Undo what a run that was stopped has begun: the old index stays in use.")
    private boolean cancel;

    ReindexCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        PrintWriter err = CommandOutput.err(spec);
        try (Archive archive = rooms.archive(engine.settings())) {
            if (cancel) {
                archive.cancelReindex();
                err.println("The old index stays in use, and takes articles again.");
                return CommandLine.ExitCode.OK;
            }
            long done = archive.reindex(removeOld, count -> err.printf(Locale.ROOT, "%,d articles%n", count));
            err.printf(Locale.ROOT, "Searches use the new index of %,d articles.%n", done);
            return CommandLine.ExitCode.OK;
        }
    }
}
