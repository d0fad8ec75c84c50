package org.dateline.extract.pack;

import java.io.IOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;

/** Unpacks a gz file as it reads what is inside. */
public final class GzipReader implements FormatReader {
    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        GzipCompressorInputStream gzip = new GzipCompressorInputStream(entry.in(), true);
        String inner = gzip.getMetaData().getFileName();
        String name = entry.name().replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
        harvest.member(entry.unpacked(
                name.isEmpty() && inner != null ? inner : name, entry.budget().count(gzip)));
    }
}
