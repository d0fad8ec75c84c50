package org.dateline.extract.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;

/** Unpacks a gz, bz2 or xz file, of one stream or several after each other, as it reads what is inside. */
public final class CompressedReader implements FormatReader {
    private static final int XZ_MEMORY_KIB = 128 << 10;

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        InputStream unpacked = switch (entry.mediaType()) {
            case "application/x-bzip2" -> new BZip2CompressorInputStream(entry.in(), true);
            case "application/x-xz" ->
                XZCompressorInputStream.builder()
                        .setInputStream(entry.in())
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(XZ_MEMORY_KIB)
                        .get();
            default -> new GZIPInputStream(new Waiting(entry.in()), 1 << 16);
        };
        String name = entry.name()
                .replaceFirst("(?i)\\.(?:gz|bz2|xz)$", "")
                .replaceFirst("(?i)\\.(?:tgz|tbz2?|txz)$", ".tar");
        harvest.member(entry.unpacked(name, entry.budget().count(unpacked)));
    }

    /** Says that more may come, since the JDK takes a stream without bytes at hand for the end of all its parts. */
    private static final class Waiting extends FilterInputStream {
        Waiting(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }
    }
}
