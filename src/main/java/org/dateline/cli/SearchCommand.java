package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ListSearch;
import org.dateline.archive.Offers;
import org.dateline.export.ListCsv;
import org.dateline.json.SearchResultJson;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.Match;
import org.dateline.query.QueryList;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.dateline.result.Hit;
import org.dateline.result.SearchResult;
import org.dateline.result.Snippet;
import org.dateline.result.Total;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "search", mixinStandardHelpOptions = true, description = "Searches the archive.")
final class SearchCommand implements Runnable {
    private static final int FACET_VALUES = 10;

    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(names = "--json", description = "Prints the object that /api/search answers.")
    private boolean json;

    @Option(names = "--size", paramLabel = "N", description = "How many hits (default: ${DEFAULT-VALUE}).")
    private int size = 10;

    @Option(names = "--match", description = "all of the words, or any of them (default: all).")
    private Match match = Match.ALL;

    @Option(names = "--sort", description = "${COMPLETION-CANDIDATES} (default: relevance).")
    private Sort sort = Sort.RELEVANCE;

    @Option(
            names = "--list",
            paramLabel = "FILE",
            description =
                    "Searches for each line of a file alone and prints CSV: line, articles, stories, first, last.")
    private @Nullable Path list;

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "The query; none is every article.")
    private List<String> words = List.of();

    SearchCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void run() {
        try (Archive archive = rooms.archive(engine.settings())) {
            Path lines = list;
            if (lines != null) {
                tally(lines, new ListSearch(archive, rooms.queryParser(archive)));
                return;
            }
            QueryParser parser = rooms.queryParser(archive);
            SearchResult result = archive.search(request(parser));
            PrintWriter out = CommandOutput.out(spec);
            if (json) {
                out.println(SearchResultJson.of(result, new Offers(archive, parser).of(result)));
            } else {
                print(result, out);
            }
        }
    }

    private void tally(Path file, ListSearch search) {
        try {
            List<String> lines = QueryList.lines(Files.readString(file));
            ListCsv.write(search.rows(lines), "", CommandOutput.out(spec));
        } catch (IOException e) {
            throw new ArchiveException(
                    "The list " + file + " cannot be read; it must be a text file in UTF-8 that is there.", e);
        }
    }

    private SearchRequest request(QueryParser parser) {
        Map<Facet, Integer> facets =
                SearchRequest.USUAL_FACETS.stream().collect(Collectors.toMap(facet -> facet, facet -> FACET_VALUES));
        return new SearchRequest(
                parser.parse(String.join(" ", words), match),
                Map.of(),
                DateRange.EVER,
                false,
                sort,
                SearchRequest.Group.NONE,
                0,
                size,
                null,
                json ? facets : Map.of(),
                true);
    }

    private static void print(SearchResult result, PrintWriter out) {
        String bound = result.total() instanceof Total.AtLeast ? "at least " : "";
        out.printf(
                Locale.ROOT,
                "%s%,d articles, %,d stories, for %s%n",
                bound,
                result.total().count(),
                result.stories(),
                result.request().query().reading());
        result.request()
                .query()
                .notes()
                .forEach(note -> out.println("  " + note.remark().english()));
        for (Hit hit : result.hits()) {
            out.println();
            out.println(hit.article().title());
            out.println("  " + facts(hit));
            for (Snippet snippet : hit.snippets()) {
                out.println("  " + marked(snippet));
            }
        }
    }

    private static String facts(Hit hit) {
        String source = hit.article().publication().source();
        var date = hit.article().publication().date();
        return (source == null ? "unknown source" : source) + ", " + (date == null ? "undated" : date.iso()) + ", "
                + hit.article().id();
    }

    private static String marked(Snippet snippet) {
        StringBuilder text = new StringBuilder(snippet.text());
        for (int i = snippet.marks().size() - 1; i >= 0; i--) {
            text.insert(snippet.marks().get(i).to(), ']')
                    .insert(snippet.marks().get(i).from(), '[');
        }
        return text.toString();
    }
}
