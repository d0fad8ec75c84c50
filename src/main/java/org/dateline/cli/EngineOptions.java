package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--opensearch-user",
            paramLabel = "USER",
            defaultValue = "${env:DATELINE_OPENSEARCH_USER}",
            description = "The user of the cluster; the password is taken from DATELINE_OPENSEARCH_PASSWORD.")
    @Nullable
    String user;

    @Option(
            names = "--opensearch-certificates",
            paramLabel = "FILE",
            defaultValue = "${env:DATELINE_OPENSEARCH_CERTIFICATES}",
            description = "A PEM file by which the cluster is trusted.")
    @Nullable
    Path certificates;

    @Option(
            names = "--opensearch-name",
            paramLabel = "NAME",
            defaultValue = "${env:DATELINE_OPENSEARCH_NAME:-dateline}",
            description = "With which the archive's indexes begin (default: ${DEFAULT-VALUE}).")
    String name = "dateline";

    @Option(
            names = "--opensearch-shards",
            paramLabel = "N",
            defaultValue = "${env:DATELINE_OPENSEARCH_SHARDS:-1}",
            description = "Into how many shards a new archive is cut: one for each 5 million articles.")
    int shards = 1;

    ArchiveSettings settings() {
        // A password on the command line could be read by everyone on the machine.
        String password = System.getenv("DATELINE_OPENSEARCH_PASSWORD");
        return new ArchiveSettings(
                index,
                engine,
                new ArchiveSettings.Cluster(
                        addresses,
                        user == null || user.isEmpty() ? null : user,
                        password,
                        certificates == null || certificates.toString().isEmpty() ? null : certificates,
                        name,
                        shards));
    }
}
