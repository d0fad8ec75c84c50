package org.dateline.load;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.jspecify.annotations.Nullable;

/**
 * Articles that were withdrawn by hand: a CSV file beside the index with id, time and reason, only ever appended to, so that
 * no later load brings one back, even into an index that is built anew. Thread-safe.
 */
public final class Withdrawals {
    /** Its name, beside the index. */
    public static final String FILE = "withdrawn.csv";

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    private final Path file;
    private final Map<String, String> reasons;

    private Withdrawals(Path file, Map<String, String> reasons) {
        this.file = file;
        this.reasons = reasons;
    }

    /** Reads the file, which need not be there. */
    public static Withdrawals read(Path file) throws IOException {
        Map<String, String> reasons = new HashMap<>();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file);
                    CSVParser rows = CSVParser.parse(in, FORMAT)) {
                for (CSVRecord row : rows) {
                    // The line that a crash cut off was never promised.
                    if (row.size() == 3) {
                        reasons.put(row.get(0), row.get(2));
                    }
                }
            }
        }
        return new Withdrawals(file, reasons);
    }

    /** Why an article was withdrawn, or null where it was not. */
    @Nullable
    String reason(ArticleId id) {
        return reasons.get(id.value());
    }

    /**
     * Takes an article and its other versions out of an archive, leaves a tombstone at each address, and notes them here first,
     * so that a crash in between withdraws them at the next try.
     *
     * @param reason one sentence, which the tombstone shows
     * @return the titles that were withdrawn; empty where the archive has no such article
     */
    public List<String> withdraw(Archive archive, ArticleId id, String reason) throws IOException {
        List<Article> versions = new ArrayList<>(archive.versions(id));
        if (versions.isEmpty()) {
            archive.find(id).ifPresent(versions::add);
        }
        if (versions.isEmpty()) {
            return List.of();
        }
        try (ArchiveWriter writer = archive.writer()) {
            for (Article version : versions) {
                append(version.id(), reason);
            }
            for (Article version : versions.reversed()) {
                version.provenance().locations().stream()
                        .map(Location::path)
                        .distinct()
                        .forEach(path -> writer.leave(version.id(), path, reason));
            }
            writer.commit(archive.checkpoint());
        }
        return versions.stream().map(Article::title).toList();
    }

    private void append(ArticleId id, String reason) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        String row = FORMAT.format(id.value(), Instant.now().truncatedTo(ChronoUnit.SECONDS), reason) + "\n";
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
