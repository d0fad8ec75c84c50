package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies the archive to a folder, while loading and serving go on.")
final class BackupCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Parameters(paramLabel = "DIR", description = "A folder that is missing or empty.")
    private Path folder = Path.of("");

    BackupCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        try (Archive archive = rooms.archive(engine.settings())) {
            archive.backup(folder);
            CommandOutput.err(spec).println("The archive is copied to " + folder + "; every byte was checked.");
            return 0;
        }
    }
}
