package org.dateline.extract;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Finds the articles in a file. Thread-safe. */
public interface Extractor extends AutoCloseable {
    /**
     * Reads a file in constant memory, whatever it holds, and hands over what each record in it gave, in order; at least one
     * extraction a file. Never throws for what the bytes are: that is a reason in an {@link Extraction.Unread}.
     *
     * @param file where the bytes are
     * @param name the path as the user knows it, for {@link org.dateline.article.Location#path}
     */
    void extract(Path file, String name, Consumer<Extraction> sink);

    @Override
    default void close() {}
}
