package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.archive.Archive;
import org.dateline.article.ArticleId;
import org.dateline.load.Withdrawals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description =
                "Hides an article's text everywhere, all its versions; its address says why, and no load brings it back.")
final class WithdrawCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Parameters(paramLabel = "ID", description = "The article's id, as in its address.")
    private String id = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "SENTENCE",
            description = "Why, for those who follow a link to it.")
    private String reason = "";

    WithdrawCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = CommandOutput.err(spec);
        if (!ArticleId.isId(id)) {
            err.println("'" + id + "' is no article's id; copy it from the article's address.");
            return CommandLine.ExitCode.USAGE;
        }
        if (reason.isBlank()) {
            err.println("A reason is needed, for those who follow a link to the article: --reason \"…\".");
            return CommandLine.ExitCode.USAGE;
        }
        try (Archive archive = rooms.archive(engine.settings())) {
            Withdrawals withdrawals = Withdrawals.read(engine.index.resolve(Withdrawals.FILE));
            List<String> titles = withdrawals.withdraw(archive, new ArticleId(id), reason.strip());
            if (titles.isEmpty()) {
                err.println("There is no article " + id + " in this archive; nothing was withdrawn.");
                return CommandLine.ExitCode.SOFTWARE;
            }
            titles.forEach(title -> err.println("Withdrawn: " + title));
            return CommandLine.ExitCode.OK;
        }
    }
}
