package org.dateline.extract.reader;

import java.io.IOException;
import org.dateline.extract.bytes.LimitException;
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
        return upTo(LIMIT);
    }

    /**
     * This as a reader of entries, of each of which {@code limit} bytes are read at most. What breaks off is an article as
     * far as it goes, where that much can be read.
     */
    default FormatReader upTo(int limit) {
        return (entry, harvest) -> {
            Entry.Content content = entry.content(limit);
            Draft draft;
            try {
                draft = read(content.bytes(), entry);
            } catch (IOException e) {
                throw content.cut() == null ? e : content.cut();
            }
            if (content.cut() != null) {
                if (draft.body.isEmpty()) {
                    throw content.cut();
                }
                draft.truncated = content.cut() instanceof LimitException;
                draft.missing = draft.truncated
                        ? "It is longer than " + (limit >> 20) + " MB; what follows was not read."
                        : "The file breaks off before its end; what follows is missing.";
            }
            harvest.document(entry, content.bytes(), draft);
        };
    }
}
