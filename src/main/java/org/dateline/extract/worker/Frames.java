package org.dateline.extract.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.article.Location;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Offers;
import org.dateline.extract.reader.Capture;
import org.dateline.json.ArticleJson;
import org.dateline.json.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * What goes over the pipe between the loader and a worker: frames of a length and so many bytes, both ways. Each frame begins
 * with the number of the request that it belongs to, so that a name with a line end in it or a parser that prints can bring
 * nothing out of step.
 */
public final class Frames {
    /** The longest frame: a document of 64 MB and what is said of it, or an article with its structure. */
    private static final int LONGEST = 256 << 20;

    private static final byte ARTICLE = 1;
    private static final byte UNREAD = 2;
    private static final byte DONE = 3;

    private Frames() {}

    /** An answer to a request: an extraction, or null where the request is done. */
    record Answer(long id, @Nullable Extraction extraction) {}

    static void write(DataOutputStream out, Request request) throws IOException {
        ByteArrayOutputStream bytes =
                new ByteArrayOutputStream(request.bytes() == null ? 256 : request.bytes().length + 256);
        try (DataOutputStream frame = new DataOutputStream(bytes)) {
            frame.writeLong(request.id());
            text(frame, request.location().path());
            text(frame, request.location().member());
            text(frame, request.name());
            text(frame, request.mediaType());
            frame.writeInt(request.depth());
            Capture capture = request.capture();
            text(frame, capture == null ? null : capture.url());
            text(frame, capture == null || capture.date() == null ? null : written(capture.date()));
            text(frame, request.file());
            if (request.bytes() != null) {
                frame.write(request.bytes());
            }
        }
        send(out, bytes);
    }

    /** The next request, or null where the other end is closed. */
    public static @Nullable Request readRequest(DataInputStream in) throws IOException {
        byte[] bytes = receive(in);
        if (bytes == null) {
            return null;
        }
        try (DataInputStream frame = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long id = frame.readLong();
            String path = required(frame);
            Location location = new Location(path, text(frame));
            String name = required(frame);
            String mediaType = required(frame);
            int depth = frame.readInt();
            String url = text(frame);
            String date = text(frame);
            Capture capture = url == null ? null : new Capture(url, date == null ? null : PublishedDate.parse(date));
            String file = text(frame);
            return new Request(
                    id, location, name, mediaType, depth, capture, file, file == null ? frame.readAllBytes() : null);
        }
    }

    /** Answers a request with what it gave. */
    public static void write(DataOutputStream out, long id, Extraction extraction) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream frame = new DataOutputStream(bytes)) {
            frame.writeLong(id);
            switch (extraction) {
                case Extraction.Read read -> {
                    frame.writeByte(ARTICLE);
                    OfferFrames.write(frame, read.offers());
                    frame.write(ArticleJson.stored(read.article()));
                }
                case Extraction.Unread unread -> {
                    frame.writeByte(UNREAD);
                    text(frame, unread.location().path());
                    text(frame, unread.location().member());
                    text(frame, unread.mediaType());
                    text(frame, unread.status().name());
                    text(frame, unread.reason());
                }
            }
        }
        send(out, bytes);
    }

    /** Tells that a request has been answered in full. */
    public static void writeDone(DataOutputStream out, long id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream frame = new DataOutputStream(bytes)) {
            frame.writeLong(id);
            frame.writeByte(DONE);
        }
        send(out, bytes);
    }

    /**
     * The next answer.
     *
     * @throws EOFException where the worker is gone
     */
    static Answer readAnswer(DataInputStream in) throws IOException {
        byte[] bytes = receive(in);
        if (bytes == null) {
            throw new EOFException("The worker is gone.");
        }
        try (DataInputStream frame = new DataInputStream(new ByteArrayInputStream(bytes))) {
            long id = frame.readLong();
            return switch (frame.readByte()) {
                case ARTICLE -> {
                    Offers offers = OfferFrames.read(frame);
                    yield new Answer(id, new Extraction.Read(StoredArticle.read(frame.readAllBytes()), offers));
                }
                case UNREAD -> {
                    String path = required(frame);
                    Location location = new Location(path, text(frame));
                    String mediaType = required(frame);
                    Status status = Status.valueOf(required(frame));
                    yield new Answer(id, new Extraction.Unread(location, mediaType, status, required(frame)));
                }
                case DONE -> new Answer(id, null);
                default -> throw new IOException("The worker answered out of step.");
            };
        }
    }

    private static String written(PublishedDate date) {
        return date.instant() == null ? date.iso() : date.instant().toString();
    }

    private static void send(DataOutputStream out, ByteArrayOutputStream frame) throws IOException {
        if (frame.size() > LONGEST) {
            throw new IOException("A frame of " + frame.size() + " bytes is too long.");
        }
        out.writeInt(frame.size());
        frame.writeTo(out);
        out.flush();
    }

    private static byte @Nullable [] receive(DataInputStream in) throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException e) {
            return null;
        }
        if (length < Long.BYTES || length > LONGEST) {
            throw new IOException("A frame of " + length + " bytes is none.");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The frame breaks off.");
        }
        return bytes;
    }

    static void text(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    static String required(DataInputStream in) throws IOException {
        String text = text(in);
        if (text == null) {
            throw new IOException("A frame lacks a field.");
        }
        return text;
    }
}
