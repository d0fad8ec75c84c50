package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.annotate.CorrectionsException;
import org.dateline.archive.ArchiveException;
import org.dateline.load.LoadException;
import org.dateline.query.QuerySyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program as a shell sees it. Without a command it serves. */
@Command(
        name = "dateline",
        mixinStandardHelpOptions = true,
        version = "Dateline " + DatelineCommand.VERSION,
        synopsisSubcommandLabel = "COMMAND",
        description = "A full-text searchable news archive for journalists. Without a command: serve.")
public final class DatelineCommand implements Runnable {
    static final String VERSION = "0.1.0";

    private final Rooms rooms;

    @Mixin
    private ExtractOptions reading = new ExtractOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Mixin
    private ServeOptions options = new ServeOptions();

    private DatelineCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    /** The command line, ready to execute: 0 done, 1 the work failed, 2 wrong usage. */
    public static CommandLine commandLine(Rooms rooms) {
        CommandLine line = new CommandLine(new DatelineCommand(rooms))
                .addSubcommand(new ServeCommand(rooms))
                .addSubcommand(new LoadCommand(rooms))
                .addSubcommand(new SearchCommand(rooms))
                .addSubcommand(new ExtractCommand(rooms))
                .addSubcommand(new StatsCommand(rooms))
                .addSubcommand(new ExportCommand(rooms))
                .addSubcommand(new VerifyCommand(rooms))
                .addSubcommand(new BackupCommand(rooms))
                .addSubcommand(new RestoreCommand(rooms))
                .addSubcommand(new ReannotateCommand(rooms))
                .addSubcommand(new ReindexCommand(rooms))
                .addSubcommand(new WithdrawCommand(rooms));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            PrintWriter err = command.getErr();
            switch (e) {
                case QuerySyntaxException syntax -> {
                    err.println(syntax.getMessage());
                    if (!syntax.suggestion().isEmpty()) {
                        err.println("Try: " + syntax.suggestion());
                    }
                    return CommandLine.ExitCode.USAGE;
                }
                case ArchiveException problem -> err.println(problem.getMessage());
                case LoadException problem -> err.println(problem.getMessage());
                case CorrectionsException problem -> err.println(problem.getMessage());
                default -> {
                    err.println("Dateline failed in a way that it does not know; please report this as a bug.");
                    e.printStackTrace(err);
                }
            }
            return CommandLine.ExitCode.SOFTWARE;
        });
        return line;
    }

    @Override
    public void run() {
        rooms.serve(options, engine.settings(), reading.properties());
    }
}
