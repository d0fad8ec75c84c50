package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.archive.Archive;
import org.dateline.export.ArticleExport;
import org.dateline.export.ExportFormat;
import org.dateline.export.MatchContext;
import org.dateline.export.SearchRecord;
import org.dateline.export.ShownNames;
import org.dateline.query.Match;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;
import org.dateline.result.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints every article that matches, streamed. What jsonl prints, load reads again.")
final class ExportCommand implements Callable<Integer> {
    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, jsonl, ris or bibtex (default: ${DEFAULT-VALUE}).")
    private String format = "jsonl";

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "The query; none is every article.")
    private List<String> words = List.of();

    ExportCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = CommandOutput.out(spec);
        Optional<ExportFormat> known = ExportFormat.ofName(format);
        if (known.isEmpty()) {
            CommandOutput.err(spec).println("There is no format '" + format + "'; use csv, jsonl, ris or bibtex.");
            return CommandLine.ExitCode.USAGE;
        }
        try (Archive archive = rooms.archive(engine.settings())) {
            QueryParser parser = rooms.queryParser(archive);
            ParsedQuery query = parser.parse(String.join(" ", words), Match.ALL);
            SearchRequest request = SearchRequest.of(query, 0);
            SearchResult found = archive.search(request);
            SearchRecord record = new SearchRecord(
                    "",
                    query.text(),
                    query.reading(),
                    List.of(),
                    Instant.now(),
                    archive.stats().engine(),
                    "",
                    archive.stats().articles(),
                    found.total().count(),
                    found.stories());
            ArticleExport export = known.get().open(out, record, "");
            MatchContext context = new MatchContext(query, archive.languages());
            ShownNames names = new ShownNames(archive, request);
            archive.export(request, article -> {
                try {
                    export.write(context.of(names.apply(article)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return !out.checkError();
            });
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}
