package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that every command on an archive takes. */
final class EngineOptions {
    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${env:DATELINE_INDEX:-index}",
            description = "The folder of the index (default: ${DEFAULT-VALUE}).")
    Path index = Path.of("index");

    @Option(
            names = "--engine",
            paramLabel = "ENGINE",
            defaultValue = "${env:DATELINE_ENGINE:-lucene}",
            description = "The engine (default: ${DEFAULT-VALUE}).")
    String engine = "lucene";

    @Option(
            names = "--opensearch",
            paramLabel = "URL",
            split = ",",
            defaultValue = "${env:DATELINE_OPENSEARCH_ADDRESSES:-http://localhost:9200}",
            description = "The addresses of the cluster, for the engine opensearch.")
    List<String> addresses = List.of();

    ArchiveSettings settings() {
        return new ArchiveSettings(index, engine, List.copyOf(addresses));
    }
}
