package org.dateline.extract.text;

import java.io.IOException;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;

/** Reads plain text of any length; of a very long one, the beginning. */
public final class TextReader implements FormatReader {
    private static final int LIMIT = 16 << 20;
    private final TextArticle article = new TextArticle();

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        byte[] bytes = entry.in().readNBytes(LIMIT);
        Draft draft = article.read(bytes, entry);
        if (bytes.length == LIMIT && entry.in().read() >= 0) {
            draft.missing = "It is longer than " + (LIMIT >> 20) + " MB; what follows was not read.";
            draft.truncated = true;
        }
        harvest.document(entry, bytes, draft);
    }
}
