package org.dateline.extract.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, one in memory at a time. */
public final class Lines {
    /** The longest line that is kept. */
    public static final int LONGEST = 32 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;
    private boolean cut;

    public Lines(InputStream in) {
        this.in = in;
    }

    /** The number of the line that was read last, from 1. */
    public long number() {
        return number;
    }

    /** Whether the line that was read last was too long; then only its beginning is there. */
    public boolean isCut() {
        return cut;
    }

    /** The next line without its end ({@code \n}, {@code \r\n}), or null after the last one. */
    public byte @Nullable [] next() throws IOException {
        if (!fill()) {
            return null;
        }
        number++;
        cut = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        while (fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            keep(line, from, at - from);
            if (at < end) {
                at++;
                break;
            }
        }
        byte[] bytes = line.toByteArray();
        boolean carriage = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return carriage ? java.util.Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    private void keep(ByteArrayOutputStream line, int from, int length) {
        int kept = Math.min(length, LONGEST - line.size());
        line.write(buffer, from, kept);
        cut |= kept < length;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = in.read(buffer);
        return end > 0;
    }
}
