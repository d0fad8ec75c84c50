package org.dateline.extract.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that ends where it breaks until it is released, and only then tells that it is broken, so that what stands before
 * the break can be looked at. For one thread.
 */
public final class CutStream extends FilterInputStream {
    private @Nullable IOException broken;
    private boolean released;

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
            return end(broken);
        }
        try {
            return in.read(into, from, length);
        } catch (IOException e) {
            broken = e;
            return end(e);
        }
    }

    /** From now on a break is told. */
    public void release() {
        released = true;
    }

    private int end(IOException e) throws IOException {
        if (released) {
            throw e;
        }
        return -1;
    }

    /** Nothing, so that a buffer above hands on what it has before it asks for more and meets the break. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
