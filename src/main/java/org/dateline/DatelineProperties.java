package org.dateline;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured.
 *
 * @param engine {@code lucene} or {@code opensearch}
 * @param index the folder of the embedded index
 * @param corpus the folder that the archive mirrors
 * @param open whether to listen beyond loopback, where anyone who reaches the port can read everything
 * @param opensearch the cluster
 */
@ConfigurationProperties("dateline")
public record DatelineProperties(
        @DefaultValue("lucene") String engine,
        @DefaultValue("index") Path index,
        @DefaultValue("corpus") Path corpus,
        @DefaultValue("false") boolean open,
        @DefaultValue OpenSearch opensearch) {
    /**
     * A cluster.
     *
     * @param addresses such as {@code http://localhost:9200}
     */
    public record OpenSearch(
            @DefaultValue("http://localhost:9200") List<String> addresses) {}
}
