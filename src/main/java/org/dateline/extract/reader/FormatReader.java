package org.dateline.extract.reader;

import java.io.IOException;

/**
 * Reads one format, or one family of formats. Stateless and thread-safe. A reader that needs much memory or an untrusted
 * parser can be replaced by one that sends the bytes to a worker process and hands on its extractions.
 */
public interface FormatReader {
    /**
     * Hands over what each record gave.
     *
     * @throws UnreadableException where the whole holds no article
     * @throws LimitException where a limit ended the reading
     * @throws IOException where the bytes are broken
     */
    void read(Entry entry, Harvest harvest) throws IOException;
}
