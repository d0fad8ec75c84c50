package org.dateline.extract.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dateline.article.PublishedDate;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.html.HtmlBlocks;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.MemberNames;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.text.TextBlocks;
import org.jspecify.annotations.Nullable;

/** Reads an Outlook message (MSG): its text is an article, and so is each document or message that it carries. */
public final class OutlookReader implements FormatReader {
    private static final int DEEPEST = 8;

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        byte[] bytes = entry.readAll(DocumentReader.LIMIT);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
                MAPIMessage message = new MAPIMessage(files)) {
            message.setReturnNullOnMissingChunk(true);
            read(entry, bytes, message, 0, harvest);
        }
    }

    private static void read(Entry entry, byte[] bytes, MAPIMessage message, int ordinal, Harvest harvest)
            throws IOException {
        Draft draft = new Draft();
        draft.mayLackText = true;
        try {
            draft.title(message.getSubject());
            String from = message.getDisplayFrom();
            draft.byline(from == null || from.contains("@") ? null : from);
            Calendar sent = message.getMessageDate();
            draft.dates.offer(sent == null ? null : date(sent), "header", "the time at which the message was sent");
            TextArticle.finish(new ArrayList<>(blocks(message)), draft);
        } catch (ChunkNotFoundException e) {
            throw new IOException(e);
        }
        AttachmentChunks[] attachments = message.getAttachmentFiles();
        if (!draft.body.isEmpty() || attachments.length == 0) {
            harvest.part(entry, ordinal == 0 ? null : "message " + ordinal, bytes, ordinal, draft);
        }
        int number = 0;
        for (AttachmentChunks attachment : attachments) {
            number++;
            if (attachment.isEmbeddedMessage() && ordinal < DEEPEST) {
                try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
                    inner.setReturnNullOnMissingChunk(true);
                    read(entry, bytes, inner, ordinal + number, harvest);
                }
            } else if (attachment.getEmbeddedAttachmentObject() != null) {
                String stated = name(attachment);
                String name = stated == null ? "attachment " + number : MemberNames.label(stated);
                harvest.member(entry.member(
                        name,
                        MemberNames.fileName(name),
                        new ByteArrayInputStream(attachment.getEmbeddedAttachmentObject())));
            }
        }
    }

    private static List<TextBlock> blocks(MAPIMessage message) throws ChunkNotFoundException {
        String html = message.getHtmlBody();
        String text = message.getTextBody();
        boolean plain = text != null && !text.isBlank();
        return plain ? TextBlocks.of(text) : html == null ? List.of() : HtmlBlocks.of(html);
    }

    /** The day as the sender's clock is not stored, so the instant is that of Greenwich. */
    private static PublishedDate date(Calendar sent) {
        return PublishedDate.of(sent.toInstant().atOffset(java.time.ZoneOffset.UTC));
    }

    private static @Nullable String name(AttachmentChunks attachment) {
        if (attachment.getAttachLongFileName() != null) {
            return attachment.getAttachLongFileName().getValue();
        }
        return attachment.getAttachFileName() == null
                ? null
                : attachment.getAttachFileName().getValue();
    }
}
