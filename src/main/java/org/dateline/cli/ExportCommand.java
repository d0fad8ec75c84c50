package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.json.ArticleJson;
import org.dateline.query.Match;
import org.dateline.query.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints every article that matches as a JSON line, which load reads again.")
final class ExportCommand implements Runnable {
    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "The query; none is every article.")
    private List<String> words = List.of();

    ExportCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void run() {
        PrintWriter out = CommandOutput.out(spec);
        SearchRequest request = SearchRequest.of(rooms.queryParser().parse(String.join(" ", words), Match.ALL), 0);
        try (Archive archive = rooms.archive(engine.settings())) {
            archive.export(request, article -> {
                out.println(ArticleJson.line(article));
                return !out.checkError();
            });
        }
    }
}
