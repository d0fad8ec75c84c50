package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.archive.Archive;
import org.dateline.extract.Extractor;
import org.dateline.load.BulkLoader;
import org.dateline.load.LoadOptions;
import org.dateline.load.LoadProgress;
import org.dateline.load.SourceRoot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Loads files, folders and archives. A load that was stopped goes on where it was when run again.")
final class LoadCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Threads that read and as many that annotate (default: the processors).")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--report", paramLabel = "FILE", description = "Writes a JSON line for each file or record.")
    private @Nullable Path report;

    @Mixin
    private ExtractOptions reading = new ExtractOptions();

    @Option(names = "--json", description = "Prints one closing line of JSON.")
    private boolean json;

    @Option(
            names = "--prune",
            description = "Removes articles whose file or record is gone; a tombstone stays at their address.")
    private boolean prune;

    @Option(
            names = "--retry-failed",
            description = "Reads files again that gave something for the quarantine; without PATH all of them.")
    private boolean retryFailed;

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "Puts everything loaded into a collection, a facet of the search.")
    private @Nullable String collection;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files and folders to load.")
    private List<Path> paths = List.of();

    LoadCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        if (paths.isEmpty() && !retryFailed) {
            CommandOutput.err(spec).println("Name the files or folders to load: dateline load PATH...");
            return CommandLine.ExitCode.USAGE;
        }
        LoadConsole console = new LoadConsole(CommandOutput.err(spec));
        Shutdown shutdown = new Shutdown(CommandOutput.err(spec), resume());
        try (Archive archive = rooms.archive(engine.settings());
                Extractor extractor = rooms.extractor(reading.settings());
                ReportFile file = ReportFile.open(report)) {
            BulkLoader loader = new BulkLoader(
                    archive,
                    engine.index.resolve("journal.jsonl"),
                    extractor,
                    rooms.annotator(engine.index),
                    Math.max(1, workers));
            List<SourceRoot> roots = paths.stream().map(SourceRoot::of).toList();
            LoadOptions options = new LoadOptions(prune, retryFailed, collection);
            shutdown.stops(loader);
            try (LoadConsole.Ticker ticker = console.follow(loader::progress)) {
                LoadProgress done = loader.load(roots, options, file::line);
                ticker.close();
                console.close(done);
                if (json) {
                    CommandOutput.out(spec).println(LoadJson.closing(done));
                }
            }
            shutdown.succeeded();
            return roots.stream().allMatch(root -> Files.isReadable(root.path())) ? 0 : 1;
        } finally {
            shutdown.close();
        }
    }

    /** The command that goes on with this load. */
    private String resume() {
        return spec == null
                ? "dateline load"
                : "dateline "
                        + String.join(" ", spec.commandLine().getParseResult().originalArgs());
    }
}
