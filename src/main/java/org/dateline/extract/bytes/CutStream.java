package org.dateline.extract.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that tells once that it is at its end before it tells that it is broken, so that what stands before the break can
 * be looked at and read. For one thread.
 */
public final class CutStream extends FilterInputStream {
    private @Nullable IOException broken;

    public CutStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (broken != null) {
            throw broken;
        }
        try {
            return in.read(into, from, length);
        } catch (IOException e) {
            broken = e;
            return -1;
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
