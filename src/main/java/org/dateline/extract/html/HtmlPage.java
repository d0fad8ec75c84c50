package org.dateline.extract.html;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.bytes.Characters;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page from its bytes. Nothing that the page refers to is fetched. */
public final class HtmlPage implements DocumentReader {
    /** Deeper nesting is flattened: no page of news needs it, and a million levels take seconds. */
    private static final int DEEPEST = 256;

    private static final Pattern META_CHARSET = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]+)|<\\?xml[^>]{0,100}?encoding=[\"']([\\w.:-]+)");

    @Override
    public Draft read(byte[] bytes, Entry entry) {
        return HtmlArticle.read(parse(bytes), entry.capture() == null ? null : entry.capture().url());
    }

    /** The page's tree. */
    static Document parse(byte[] bytes) {
        return parse(Characters.decode(bytes, declaredCharset(bytes)));
    }

    static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    }

    private static @Nullable String declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4_096), Charset.forName("windows-1252"));
        Matcher matcher = META_CHARSET.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return name.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "utf-8" : name;
    }
}
