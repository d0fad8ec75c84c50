package org.dateline.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.load.LoadReport;
import org.jspecify.annotations.Nullable;

/** The file of {@code load --report}: a JSON line for each file or record; nothing where none was asked for. */
final class ReportFile implements Closeable {
    private final @Nullable BufferedWriter writer;

    private ReportFile(@Nullable BufferedWriter writer) {
        this.writer = writer;
    }

    static ReportFile open(@Nullable Path file) throws IOException {
        return new ReportFile(file == null ? null : Files.newBufferedWriter(file));
    }

    void line(LoadReport.Line line) {
        if (writer != null) {
            try {
                writer.write(LoadJson.line(line));
                writer.newLine();
            } catch (IOException e) {
                throw new UncheckedIOException("The report file cannot be written.", e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
