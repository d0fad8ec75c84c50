package org.dateline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.dateline.annotate.Annotator;
import org.dateline.article.Article;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.dateline.extract.Offers;
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
    private EngineOptions engine = new EngineOptions();

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
        Annotator annotator = rooms.annotator(engine.index);
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
                Offers offers = read.offers();
                out.println(
                        json
                                ? ArticleJson.line(article, more -> OffersJson.write(offers, more))
                                : ArticleDescription.of(article, offers));
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
}
