package org.dateline.extract.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dateline.article.Status;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.MemberNames;

/** Reads a mail: its text is an article, and so is each document that it carries. */
public final class MailReader implements FormatReader {
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxHeaderLen(1 << 20)
            .setMaxLineLen(-1)
            .setMaxHeaderCount(10_000)
            .build();

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        read(entry, entry.readAll(DocumentReader.LIMIT), harvest);
    }

    /** Reads the mail in the bytes at the entry's place. */
    static void read(Entry entry, byte[] bytes, Harvest harvest) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
        MailParts parts = MailParts.of(message);
        Draft draft = MailArticle.read(message, parts);
        if (!draft.body.isEmpty() || parts.attachments().isEmpty()) {
            harvest.document(entry, bytes, draft);
        }
        if (parts.passedOver() > 0) {
            harvest.unread(
                    entry,
                    Status.PARTIAL,
                    "Parts of this mail that lie more than " + MailParts.DEEPEST + " deep in others were not read ("
                            + parts.passedOver() + "); save them as files and load these.");
        }
        int number = 0;
        for (MailParts.Attachment attachment : parts.attachments()) {
            number++;
            String name = attachment.name() == null ? "attachment " + number : MemberNames.label(attachment.name());
            harvest.member(
                    entry.member(name, MemberNames.fileName(name), new ByteArrayInputStream(attachment.bytes())));
        }
    }
}
