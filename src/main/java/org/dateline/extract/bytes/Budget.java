package org.dateline.extract.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How much a file may unpack to, all its archives within archives counted: a ratio of its size, so that a bomb is cut off
 * and an honest archive of any size is read whole. Text packs 5 to 30 times; only a bomb packs more than 200 times. For one
 * thread.
 */
public final class Budget {
    private static final long ALWAYS = 64L << 20;
    private static final long RATIO = 200;
    private long left;

    public Budget(long fileSize) {
        left = ALWAYS + RATIO * Math.min(fileSize, Long.MAX_VALUE / (2 * RATIO));
    }

    /** Counts what is read from an unpacked stream, and ends it where the budget does. */
    public InputStream count(InputStream unpacked) {
        return new FilterInputStream(unpacked) {
            @Override
            public int read() throws IOException {
                int value = in.read();
                if (value >= 0) {
                    spend(1);
                }
                return value;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = in.read(into, from, length);
                if (read > 0) {
                    spend(read);
                }
                return read;
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            @Override
            public void close() {
                // The archive goes on after this member.
            }
        };
    }

    /** Spends all that is left, so that whoever unpacks comes to an end. */
    public void end() {
        left = -1;
    }

    public boolean isSpent() {
        return left < 0;
    }

    private void spend(long bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new LimitException("It unpacks to more than " + RATIO
                    + " times its size, as no text does; what follows was not read.");
        }
    }
}
