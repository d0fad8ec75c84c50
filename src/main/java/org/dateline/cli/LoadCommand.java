package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.archive.Archive;
import org.dateline.extract.Extractor;
import org.dateline.load.BulkLoader;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.SourceRoot;
import org.jspecify.annotations.Nullable;
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
    private static final long DRAIN_SECONDS = 60;

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

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to load.")
    private List<Path> paths = List.of();

    LoadCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        LoadConsole console = new LoadConsole(CommandOutput.err(spec));
        try (Archive archive = rooms.archive(engine.settings());
                Extractor extractor = rooms.extractor(reading.settings());
                ReportFile file = ReportFile.open(report)) {
            BulkLoader loader = new BulkLoader(
                    archive, engine.index.resolve("journal.jsonl"), extractor, rooms.annotator(), Math.max(1, workers));
            List<SourceRoot> roots = paths.stream().map(SourceRoot::of).toList();
            LoadReport lines = line -> {
                console.count(line);
                file.line(line);
            };
            LoadProgress done = withShutdown(loader, console, () -> loader.load(roots, lines));
            console.close(done);
            if (json) {
                CommandOutput.out(spec).println(LoadJson.closing(done));
            }
            return console.missedARoot(roots) ? 1 : 0;
        }
    }

    private interface Load {
        LoadProgress run();
    }

    /** Runs the load so that SIGTERM and SIGINT end it in order: what was read is committed, and the exit is 0. */
    private LoadProgress withShutdown(BulkLoader loader, LoadConsole console, Load load) {
        CountDownLatch finished = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(loader, finished), "dateline-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try (LoadConsole.Ticker ticker = console.follow(loader::progress)) {
            LoadProgress done = load.run();
            ticker.close();
            return done;
        } finally {
            finished.countDown();
            removeHook(hook);
        }
    }

    private void stop(BulkLoader loader, CountDownLatch finished) {
        loader.stop();
        boolean committed = await(finished);
        CommandOutput.err(spec)
                .println(
                        committed
                                ? "Stopped; everything read so far is in the archive. Resume with the same command."
                                : "Stopped before the last files were finished; resume with the same command, nothing is lost.");
        Runtime.getRuntime().halt(0);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(DRAIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is going down, and the hook is what ends it.
            return;
        }
    }
}
