package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks every byte of the index against its checksums; exit 1 names what is damaged.")
final class VerifyCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    VerifyCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        try (Archive archive = rooms.archive(engine.settings())) {
            List<String> damages = archive.damages();
            damages.forEach(CommandOutput.out(spec)::println);
            if (damages.isEmpty()) {
                CommandOutput.out(spec).println("Every byte of " + engine.index + " is as it was written.");
                return 0;
            }
            CommandOutput.err(spec)
                    .println("The index folder " + engine.index
                            + " is damaged; restore a backup, or load the corpus into an empty folder.");
            return 1;
        }
    }
}
