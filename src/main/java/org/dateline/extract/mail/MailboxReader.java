package org.dateline.extract.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.dateline.article.Status;
import org.dateline.extract.bytes.LimitException;
import org.dateline.extract.bytes.Lines;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.Failures;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;

/** Reads a mailbox file, one mail in memory at a time. */
public final class MailboxReader implements FormatReader {
    private static final Pattern BETWEEN =
            Pattern.compile("From \\S.*\\d{1,2}:\\d{2}.*\\d{4}.*|From - .*|From \\S+@\\S+ .*");

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        Lines lines = new Lines(entry.in());
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        int number = 0;
        boolean blank = true;
        boolean large = false;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (blank && isBetween(line)) {
                number += mail.size() == 0 ? 0 : read(entry, number + 1, mail, large, harvest);
                mail.reset();
                large = false;
            } else if (mail.size() + line.length < DocumentReader.LIMIT) {
                boolean quoted = line.length > 5
                        && line[0] == '>'
                        && new String(line, 0, 6, StandardCharsets.ISO_8859_1).equals(">From ");
                mail.write(line, quoted ? 1 : 0, line.length - (quoted ? 1 : 0));
                mail.write('\n');
            } else {
                large = true;
            }
            blank = line.length == 0;
        }
        if (mail.size() > 0) {
            read(entry, number + 1, mail, large, harvest);
        }
    }

    private static int read(Entry entry, int number, ByteArrayOutputStream mail, boolean large, Harvest harvest) {
        byte[] bytes = mail.toByteArray();
        Entry message = entry.member("message " + number, "", java.io.InputStream.nullInputStream())
                .withMediaType("message/rfc822", java.io.InputStream.nullInputStream());
        try {
            if (large) {
                throw new LimitException(
                        "This mail is larger than " + (DocumentReader.LIMIT >> 20) + " MB and was not read.");
            }
            MailReader.read(message, bytes, harvest);
        } catch (IOException e) {
            harvest.failed(message, e);
        } catch (RuntimeException e) {
            harvest.unread(message, Status.FAILED, Failures.broken("message/rfc822", e));
        }
        return 1;
    }

    private static boolean isBetween(byte[] line) {
        return line.length > 6
                && line[0] == 'F'
                && line.length < 500
                && BETWEEN.matcher(new String(line, StandardCharsets.ISO_8859_1))
                        .matches();
    }
}
