package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.archive.Archive;
import org.dateline.load.Reannotation;
import org.dateline.query.Match;
import org.dateline.query.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "reannotate",
        mixinStandardHelpOptions = true,
        description =
                "Finds languages, countries, names and years of stored articles anew, without reading their files: after "
                        + "an update, or when aliases.csv or sources.csv beside the index was changed.")
final class ReannotateCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(names = "--workers", paramLabel = "N", description = "Threads that annotate (default: the processors).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Only what matches; none is every article.")
    private List<String> words = List.of();

    ReannotateCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() {
        PrintWriter err = CommandOutput.err(spec);
        try (Archive archive = rooms.archive(engine.settings())) {
            SearchRequest request =
                    SearchRequest.of(rooms.queryParser(archive).parse(String.join(" ", words), Match.ALL), 0);
            Reannotation reannotation = new Reannotation(archive, rooms.annotator(engine.index), Math.max(1, workers));
            long done = reannotation.run(request, count -> err.printf(Locale.ROOT, "%,d articles%n", count));
            err.printf(Locale.ROOT, "Annotated %,d articles anew.%n", done);
            return CommandLine.ExitCode.OK;
        }
    }
}
