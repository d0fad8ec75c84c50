package org.dateline.extract.wire;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.bytes.Characters;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;

/** Reads stories set for teleprinters (IPTC 7901, ANPA 1312), one or several after each other in a file. */
public final class TeletypeReader implements FormatReader {
    /** The media type that stands for both. */
    public static final String TYPE = "text/vnd.iptc.anpa";

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        byte[] bytes = entry.readAll(DocumentReader.LIMIT);
        Charset charset = Characters.charset(bytes, null);
        String text = new String(bytes, charset);
        List<String> stories = split(text);
        for (int i = 0; i < stories.size(); i++) {
            String member = stories.size() == 1 ? null : "story " + (i + 1);
            byte[] record = member == null ? bytes : stories.get(i).getBytes(StandardCharsets.UTF_8);
            harvest.part(entry, member, record, 0, TeletypeArticle.read(stories.get(i)));
        }
    }

    /** Whether bytes begin like such a story. */
    public static boolean reads(byte[] head) {
        return TeletypeArticle.isTeletype(head);
    }

    private static List<String> split(String text) {
        List<String> stories = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf('\u0001', 1); at >= 0; at = text.indexOf('\u0001', at + 1)) {
            boolean begins = at > 0 && "\u0016\n\r\u0004\u0000 ".indexOf(text.charAt(at - 1)) >= 0;
            if (begins && text.substring(from, at).indexOf('\u0002') >= 0) {
                stories.add(text.substring(from, at));
                from = at;
            }
        }
        stories.add(text.substring(from));
        return stories;
    }
}
