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
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page from its bytes. Nothing that the page refers to is fetched. */
public final class HtmlPage implements DocumentReader {
    /** Deeper nesting is flattened: no page of news needs it, and a million levels take seconds. */
    private static final int DEEPEST = 256;

    /** A template of so many letters may be an article; shorter ones are parts of the page's furniture. */
    private static final int LONG_TEMPLATE = 1_000;

    private static final Pattern META_CHARSET = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w.:-]+)|<\\?xml[^>]{0,100}?encoding=[\"']([\\w.:-]+)");

    @Override
    public Draft read(byte[] bytes, Entry entry) {
        return HtmlArticle.read(
                parse(bytes), entry.capture() == null ? null : entry.capture().url());
    }

    /** The page's tree. */
    static Document parse(byte[] bytes) {
        return parse(Characters.decode(bytes, declaredCharset(bytes)));
    }

    static Document parse(String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        open(page);
        return page;
    }

    /**
     * Opens what hides text that a reader of the page sees: a {@code noscript} that is never closed and so holds the page, and
     * templates from which a script builds the text. How words are spoken (ruby) is taken out of their midst.
     */
    private static void open(Document page) {
        page.select("rt, rp").remove();
        int all = page.body().text().length();
        for (Element noscript : page.body().select("noscript")) {
            if (noscript.text().length() > all / 2) {
                noscript.unwrap();
            }
        }
        for (Element template : page.body().select("script[type~=(?i)^text/(?:x-)?(?:template|html)$]")) {
            String html = template.data();
            if (html.length() > LONG_TEMPLATE && html.contains("<p")) {
                template.after(html).remove();
            }
        }
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
