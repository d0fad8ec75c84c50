package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * Which archive a command works on.
 *
 * @param index the folder of the embedded index, and of the journal of either engine
 * @param engine {@code lucene} or {@code opensearch}
 * @param addresses of the cluster, for {@code opensearch}
 */
public record ArchiveSettings(Path index, String engine, List<String> addresses) {}
