package org.dateline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dateline.cli.ArchiveSettings;
import org.dateline.extract.field.FieldMapping;
import org.dateline.extract.format.ExtractionSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured.
 *
 * @param engine {@code lucene} or {@code opensearch}
 * @param index the folder of the embedded index
 * @param corpus the folder that the archive mirrors
 * @param open whether to listen beyond loopback, where anyone who reaches the port can read everything
 * @param extraction how files are read
 * @param opensearch the cluster
 */
@ConfigurationProperties("dateline")
public record DatelineProperties(
        @DefaultValue("lucene") String engine,
        @DefaultValue("index") Path index,
        @DefaultValue("corpus") Path corpus,
        @DefaultValue("false") boolean open,
        @DefaultValue Extraction extraction,
        @DefaultValue OpenSearch opensearch) {
    /**
     * How files are read.
     *
     * @param map which fields of records are which, as for {@code load --map}
     * @param ocr the languages in which the text of scans is recognised, or empty where it is not
     * @param timeLimit how long reading one document may take
     * @param workerMemory the megabytes of a process that parses documents
     */
    public record Extraction(
            @DefaultValue("") String map,
            @DefaultValue("") String ocr,
            @DefaultValue("60s") Duration timeLimit,
            @DefaultValue("512") int workerMemory) {
        ExtractionSettings settings() {
            return ExtractionSettings.withWorkers(
                    FieldMapping.parse(map), ocr.isBlank() ? null : ocr, workerMemory, timeLimit);
        }
    }

    /**
     * A cluster.
     *
     * @param addresses such as {@code http://localhost:9200}
     * @param user to log in as
     * @param password of the user
     * @param certificates a PEM file by which the cluster is trusted, for those that the JDK does not know
     * @param name with which the archive's indexes begin
     * @param shards into which a new archive is cut: one for each 5 million articles
     */
    public record OpenSearch(
            @DefaultValue("http://localhost:9200") List<String> addresses,
            @Nullable String user,
            @Nullable String password,
            @Nullable Path certificates,
            @DefaultValue("dateline") String name,
            @DefaultValue("1") int shards) {
        ArchiveSettings.Cluster settings() {
            return new ArchiveSettings.Cluster(addresses, user, password, certificates, name, shards);
        }
    }
}
