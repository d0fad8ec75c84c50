package org.dateline.extract.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.dateline.article.Location;
import org.dateline.extract.bytes.Budget;
import org.dateline.extract.bytes.LimitException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to be read: a file, or a member of one.
 *
 * @param location what a person is told about where they are
 * @param name the file's or member's own name, a hint to its format; may be empty
 * @param mediaType as detected, or empty before that
 * @param in the bytes, read once
 * @param file where they stand as a file of their own, or null for a member
 * @param budget what may still be unpacked
 * @param depth how many archives or messages surround them
 * @param capture where and when they were found on the web, or null where nothing tells
 */
public record Entry(
        Location location,
        String name,
        String mediaType,
        InputStream in,
        @Nullable Path file,
        Budget budget,
        int depth,
        @Nullable Capture capture) {
    /** How many bytes of the beginning are looked at, to tell the format. */
    public static final int HEAD = 1 << 16;

    public Entry withMediaType(String type, InputStream stream) {
        return new Entry(location, name, type, stream, file, budget, depth, capture);
    }

    /** The same place with other bytes: what a compressed stream unpacks to, under its inner name. */
    public Entry unpacked(String innerName, InputStream stream) {
        return new Entry(location, innerName, "", stream, null, budget, depth + 1, null);
    }

    /** A member of these bytes. */
    public Entry member(String member, String memberName, InputStream stream) {
        return new Entry(at(member), memberName, "", stream, null, budget, depth + 1, null);
    }

    /** A page or document of these bytes, which are a web archive. */
    public Entry captured(String member, String type, InputStream stream, Capture found) {
        String name = member.replaceFirst("[?#].*$", "");
        return new Entry(at(member), MemberNames.fileName(name), type, stream, null, budget, depth + 1, found);
    }

    /** The place of a record or member in these bytes. */
    public Location at(String member) {
        String outer = location.member();
        return new Location(location.path(), outer == null ? member : outer + "!" + member);
    }

    /** Bytes, and why they are not all: a limit or damage; null where they are. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Content(byte[] bytes, @Nullable IOException cut) {}

    /**
     * The bytes as far as they can be read, {@code limit} at most.
     *
     * @throws IOException where not one can be read
     */
    public Content content(int limit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes.write(buffer, 0, Math.min(read, limit - bytes.size()));
                if (bytes.size() == limit && (read = in.read()) >= 0) {
                    return new Content(bytes.toByteArray(), tooLarge(limit));
                }
            }
        } catch (IOException e) {
            if (bytes.size() == 0) {
                throw e;
            }
            return new Content(bytes.toByteArray(), e);
        }
        return new Content(bytes.toByteArray(), null);
    }

    private static LimitException tooLarge(int limit) {
        return new LimitException("It is larger than " + (limit >> 20)
                + " MB, the most that is read of one document; split it and load the parts.");
    }

    /**
     * All the bytes, when there are no more than {@code limit}.
     *
     * @throws LimitException where there are more
     */
    public byte[] readAll(int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        return bytes;
    }
}
