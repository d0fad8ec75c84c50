package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.annotate.Annotator;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.dateline.country.Countries;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.dateline.json.ArticleJson;
import org.dateline.load.SourceFile;
import org.dateline.load.SourceRoot;
import org.dateline.load.SourceWalker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description =
                "Shows what would be indexed, without indexing: one article, or the reason why there is none, at a time.")
final class ExtractCommand implements Runnable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Rooms rooms;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ExtractOptions reading = new ExtractOptions();

    @Option(names = "--json", description = "Prints one JSON object a line.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders to read.")
    private List<Path> paths = List.of();

    ExtractCommand(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void run() {
        PrintWriter out = CommandOutput.out(spec);
        Annotator annotator = rooms.annotator();
        try (Extractor extractor = rooms.extractor(reading.settings())) {
            for (Path path : paths) {
                walk(path, new SourceWalker.Visitor() {
                    @Override
                    public boolean file(SourceFile file) {
                        extractor.extract(file.file(), file.name(), extraction -> print(extraction, annotator, out));
                        return true;
                    }

                    @Override
                    public void unreadable(String name, String key, String reason) {
                        unread(name, null, null, Status.FAILED, reason, out);
                    }
                });
            }
        }
        out.flush();
    }

    private void walk(Path path, SourceWalker.Visitor visitor) {
        try {
            SourceWalker.walk(SourceRoot.of(path), visitor);
        } catch (IOException e) {
            visitor.unreadable(path.toString(), path.toString(), "It cannot be listed (" + e.getMessage() + ").");
        }
    }

    private void print(Extraction extraction, Annotator annotator, PrintWriter out) {
        switch (extraction) {
            case Extraction.Read read -> {
                Article article = annotator.annotate(read.article());
                out.println(json ? ArticleJson.line(article) : describe(article));
            }
            case Extraction.Unread unread ->
                unread(
                        unread.location().path(),
                        unread.location().member(),
                        unread.mediaType(),
                        unread.status(),
                        unread.reason(),
                        out);
        }
        out.flush();
    }

    private void unread(
            String path,
            @Nullable String member,
            @Nullable String mediaType,
            Status status,
            String reason,
            PrintWriter out) {
        if (!json) {
            out.println(status + "  " + path + (member == null ? "" : ", " + member) + "\n  " + reason + "\n");
            return;
        }
        ObjectNode line = MAPPER.createObjectNode().put("path", path);
        if (member != null) {
            line.put("member", member);
        }
        if (mediaType != null) {
            line.put("mediaType", mediaType);
        }
        out.println(MAPPER.writeValueAsString(line.put("status", status.name()).put("reason", reason)));
    }

    private static String describe(Article article) {
        Publication publication = article.publication();
        PublishedDate date = publication.date();
        StringBuilder out = new StringBuilder();
        line(
                out,
                article.provenance().status().name(),
                article.provenance().locations().getFirst().toString());
        line(out, "Title", article.title());
        line(out, "Published", date == null ? "undated" : date.iso() + " (from " + publication.dateFrom() + ")");
        line(out, "Source", publication.source());
        line(out, "By", String.join("; ", publication.bylines()));
        line(out, "Language", article.language());
        line(
                out,
                "Countries",
                article.annotations().countries().stream()
                        .map(ExtractCommand::describe)
                        .collect(Collectors.joining(", ")));
        for (Entity.Type type : Entity.Type.values()) {
            line(
                    out,
                    type.label(),
                    article.annotations().entities().stream()
                            .filter(entity -> entity.type() == type)
                            .map(entity -> entity.name() + " " + entity.count())
                            .collect(Collectors.joining(", ")));
        }
        line(out, "Reason", article.provenance().reason());
        return out.append('\n').append(article.body().text()).append('\n').toString();
    }

    private static String describe(CountryMention country) {
        String role = country.main() ? " (main)" : country.about() ? " (about)" : "";
        return Countries.label(country.code()) + role;
    }

    private static void line(StringBuilder out, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append(String.format(Locale.ROOT, "%-12s %s%n", name, value));
        }
    }
}
