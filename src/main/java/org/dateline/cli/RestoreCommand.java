package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Makes an archive from a backup, in an index folder that is missing or empty.")
final class RestoreCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Parameters(paramLabel = "DIR", description = "A folder that backup made.")
    private Path folder = Path.of("");

    RestoreCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        rooms.restore(folder, engine.settings());
        CommandOutput.err(spec).println("The archive is restored to " + engine.index + "; every byte was checked.");
        return 0;
    }
}
