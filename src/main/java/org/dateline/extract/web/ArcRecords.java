package org.dateline.extract.web;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The records of an ARC archive, versions 1 and 2, as they stream by: a line for each, then its bytes. */
final class ArcRecords implements WebRecords {
    /** Address, which may hold spaces; host; time; type; version 2 adds more; length. */
    private static final Pattern LINE =
            Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:.*?) (\\S+) (\\d{14}) (\\S+)(?: .*)? (-?\\d{1,15})$");

    private final RecordStream stream;
    private final long size;
    private int broken;

    ArcRecords(RecordStream stream, long size) {
        this.stream = stream;
        this.size = size;
    }

    @Override
    public int broken() {
        return broken;
    }

    @Override
    public @Nullable WebRecord next() throws IOException {
        boolean passed = false;
        for (String line = stream.line(); line != null; line = stream.line()) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                broken += passed ? 1 : 0;
                return record(matcher);
            }
            passed |= !line.isBlank();
        }
        broken += passed ? 1 : 0;
        return null;
    }

    private WebRecord record(Matcher line) throws IOException {
        long length = Long.parseLong(line.group(5));
        boolean absurd = length < 0 || size >= 0 && length > size - stream.position();
        RecordStream.Block block = absurd ? new RecordStream.Block(new byte[0], true) : stream.block(length);
        broken += absurd || block.cut() && block.bytes().length < length ? 1 : 0;
        boolean about = line.group(1).startsWith("filedesc:") || line.group(1).startsWith("dns:");
        return new WebRecord(
                about ? "warcinfo" : "response",
                line.group(1),
                line.group(3),
                line.group(4).toLowerCase(Locale.ROOT),
                block.bytes(),
                block.cut());
    }
}
