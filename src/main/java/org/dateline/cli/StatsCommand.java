package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.dateline.archive.Archive;
import org.dateline.json.SearchResultJson;
import org.dateline.result.ArchiveStats;
import org.dateline.result.FacetCount;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "stats", mixinStandardHelpOptions = true, description = "Says what the archive holds.")
final class StatsCommand implements Runnable {
    private static final int SHOWN = 10;

    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    StatsCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void run() {
        try (Archive archive = rooms.archive(engine.settings())) {
            ArchiveStats stats = archive.stats();
            PrintWriter out = CommandOutput.out(spec);
            if (json) {
                out.println(SearchResultJson.of(stats));
                return;
            }
            out.printf(Locale.ROOT, "Articles   %,d, %,d stories%n", stats.articles(), stats.stories());
            if (stats.first() != null) {
                out.printf(
                        Locale.ROOT,
                        "Dates      %s to %s, %,d undated%n",
                        stats.first(),
                        stats.last(),
                        stats.undated());
            }
            out.printf(Locale.ROOT, "Text       %,.1f MB%n", stats.textBytes() / 1e6);
            out.printf(Locale.ROOT, "Index      %,.1f MB%n", stats.indexBytes() / 1e6);
            out.printf("Engine     %s%n", stats.engine());
            list(out, "Sources", stats.sources());
            list(out, "Languages", stats.languages());
            list(out, "Countries", stats.countries());
        }
    }

    private static void list(PrintWriter out, String name, List<FacetCount> counts) {
        String values = counts.stream()
                .limit(SHOWN)
                .map(count -> String.format(Locale.ROOT, "%s %,d", count.label(), count.count()))
                .reduce((left, right) -> left + ", " + right)
                .orElse("none");
        out.printf("%-10s %s%n", name, values);
    }
}
