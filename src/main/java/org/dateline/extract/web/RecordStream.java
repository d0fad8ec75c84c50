package org.dateline.extract.web;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.extract.reader.DocumentReader;
import org.jspecify.annotations.Nullable;

/** The bytes of a web archive, by lines and blocks. Memory: one block, 64 MB at most. For one thread. */
final class RecordStream implements Closeable {
    private static final int LONGEST_LINE = 64 << 10;
    private static final int PUSHBACK = 1 << 17;

    /** A block as far as it is kept, and whether all of it is. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Block(byte[] bytes, boolean cut) {}

    private final PushbackInputStream in;
    private long position;

    RecordStream(InputStream in) {
        this.in = new PushbackInputStream(in, PUSHBACK);
    }

    /** How many bytes were read. */
    long position() {
        return position;
    }

    /** The next line without its end, the end being LF or CRLF, or null after the last one. Bytes as Latin-1. */
    @Nullable
    String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            position++;
            if (line.size() < LONGEST_LINE) {
                line.write(b);
            }
        }
        position++;
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /** Puts a line back in front of the stream. */
    void unread(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.ISO_8859_1);
        in.unread(bytes);
        position -= bytes.length;
    }

    /**
     * A block of a known length.
     *
     * @throws EOFException where the archive ends inside it; the position is then its end
     */
    Block block(long length) throws IOException {
        int kept = (int) Math.min(length, DocumentReader.LIMIT);
        byte[] bytes = in.readNBytes(kept);
        position += bytes.length;
        if (bytes.length < kept) {
            return new Block(bytes, true);
        }
        long rest = length - kept;
        byte[] passed = new byte[1 << 16];
        while (rest > 0) {
            int read = in.read(passed, 0, (int) Math.min(rest, passed.length));
            if (read < 0) {
                break;
            }
            rest -= read;
            position += read;
        }
        return new Block(bytes, length > kept);
    }

    /** A block of which the length is not known: what stands before the next line that begins a record. */
    Block blockBefore(String beginning) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean cut = false;
        for (String line = line(); line != null; line = line()) {
            if (line.startsWith(beginning)) {
                unread(line);
                break;
            }
            if (bytes.size() + line.length() < DocumentReader.LIMIT) {
                bytes.writeBytes((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            } else {
                cut = true;
            }
        }
        return new Block(bytes.toByteArray(), cut);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
