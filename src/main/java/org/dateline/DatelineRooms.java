package org.dateline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.ArticleAnnotator;
import org.dateline.annotate.CorrectedAnnotator;
import org.dateline.archive.Archive;
import org.dateline.cli.ArchiveSettings;
import org.dateline.cli.Rooms;
import org.dateline.cli.ServeOptions;
import org.dateline.extract.Extractor;
import org.dateline.extract.format.ArticleExtractor;
import org.dateline.extract.format.ExtractionSettings;
import org.dateline.query.QueryParser;
import org.dateline.text.StopWords;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/** Builds what the commands need. */
final class DatelineRooms implements Rooms {
    @Override
    public Archive archive(ArchiveSettings settings) {
        return Engines.open(settings);
    }

    @Override
    public void restore(Path backup, ArchiveSettings settings) {
        Engines.restore(backup, settings);
    }

    @Override
    public Extractor extractor(ExtractionSettings settings) {
        return new ArticleExtractor(settings);
    }

    @Override
    public Annotator annotator(Path index) {
        return new CorrectedAnnotator(ArticleAnnotator.load(), index);
    }

    @Override
    public QueryParser queryParser(Archive archive) {
        return new QueryParser(Clock.systemUTC(), word -> StopWords.contains(word, archive.languages()));
    }

    @Override
    public void serve(ServeOptions options, ArchiveSettings settings, Map<String, String> extraction) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--dateline.index=" + settings.index());
        // What is left at its default may be set in the properties.
        ArchiveSettings.Cluster cluster = settings.cluster();
        add(arguments, "engine", settings.engine(), "lucene");
        add(arguments, "opensearch.addresses", String.join(",", cluster.addresses()), "http://localhost:9200");
        add(arguments, "opensearch.user", cluster.user(), null);
        add(arguments, "opensearch.certificates", cluster.certificates(), null);
        add(arguments, "opensearch.name", cluster.name(), "dateline");
        add(arguments, "opensearch.shards", cluster.shards(), 1);
        extraction.forEach((name, value) -> arguments.add("--dateline.extraction." + name + "=" + value));
        if (options.corpus() != null) {
            arguments.add("--dateline.corpus=" + options.corpus());
        }
        if (options.port() != null) {
            arguments.add("--server.port=" + options.port());
        }
        SpringApplication.run(DatelineApplication.class, arguments.toArray(String[]::new));
        awaitTermination();
    }

    private static void add(List<String> arguments, String name, @Nullable Object value, @Nullable Object usual) {
        if (value != null && !value.equals(usual)) {
            arguments.add("--dateline." + name + '=' + value);
        }
    }

    /** The site runs in its own threads until the process is told to end. */
    private static void awaitTermination() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
