package org.dateline.extract.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.dateline.extract.bytes.Characters;
import org.dateline.extract.reader.DocumentReader;
import org.jspecify.annotations.Nullable;

/** The parts of a mail: its plain text, its HTML, and what is attached. */
final class MailParts {
    static final int DEEPEST = 30;

    /** A document that the mail carries. */
    record Attachment(@Nullable String name, byte[] bytes) {}

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Attachment> attachments = new ArrayList<>();
    private int passedOver;

    private MailParts() {}

    static MailParts of(Message message) throws IOException {
        MailParts parts = new MailParts();
        parts.collect(message, 0);
        return parts;
    }

    String plain() {
        return plain.toString();
    }

    String html() {
        return html.toString();
    }

    List<Attachment> attachments() {
        return attachments;
    }

    /** How many parts were not looked at, since they lie more than {@value #DEEPEST} deep in others. */
    int passedOver() {
        return passedOver;
    }

    private void collect(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (depth > DEEPEST) {
            passedOver++;
            return;
        }
        if (body instanceof Multipart multipart) {
            for (Entity part : multipart.getBodyParts()) {
                collect(part, depth + 1);
            }
        } else if (body instanceof Message message) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(message, bytes);
            attachments.add(new Attachment(name(entity, message), bytes.toByteArray()));
        } else if (body instanceof SingleBody single) {
            part(entity, single);
        }
    }

    private void part(Entity entity, SingleBody body) throws IOException {
        String type = String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT);
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        boolean text = type.equals("text/plain") || type.equals("text/html");
        boolean picture = type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
        boolean furniture = type.contains("signature")
                || type.equals("text/calendar")
                || type.contains("pgp")
                || type.equals("application/ms-tnef")
                || type.contains("delivery-status");
        if (text && !attached) {
            StringBuilder into = type.equals("text/html") ? html : plain;
            into.append(into.isEmpty() ? "" : "\n\n").append(Characters.decode(bytes(body), charset(entity)));
        } else if (attached && !picture || !picture && !furniture && entity.getFilename() != null) {
            attachments.add(new Attachment(entity.getFilename(), bytes(body)));
        }
    }

    private static @Nullable String charset(Entity entity) {
        String charset = entity.getCharset();
        return "us-ascii".equalsIgnoreCase(charset) ? null : charset;
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        try (InputStream in = body.getInputStream()) {
            return in.readNBytes(DocumentReader.LIMIT);
        }
    }

    private static @Nullable String name(Entity entity, Message message) {
        return entity.getFilename() != null ? entity.getFilename() : message.getSubject();
    }
}
