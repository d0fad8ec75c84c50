package org.dateline.extract.text;

import java.io.IOException;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;

/** Reads plain text of any length; of a very long one, the beginning. */
public final class TextReader implements FormatReader {
    private static final int LIMIT = 16 << 20;
    private final FormatReader reader = new TextArticle().upTo(LIMIT);

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        reader.read(entry, harvest);
    }
}
