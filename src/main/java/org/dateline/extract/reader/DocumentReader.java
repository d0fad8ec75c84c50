package org.dateline.extract.reader;

import java.io.IOException;
import org.dateline.extract.draft.Draft;

/** Reads a format in which the whole file is one article. */
@FunctionalInterface
public interface DocumentReader {
    /** The most bytes that are read of one document. */
    int LIMIT = 64 << 20;

    /** @throws IOException where the bytes are broken; {@link UnreadableException} where they hold no article */
    Draft read(byte[] bytes, Entry entry) throws IOException;

    /** This as a reader of entries. */
    default FormatReader whole() {
        return (entry, harvest) -> {
            byte[] bytes = entry.readAll(LIMIT);
            harvest.document(entry, bytes, read(bytes, entry));
        };
    }
}
