package org.dateline.extract.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.html.HtmlBlocks;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.xml.XmlTree;
import org.jsoup.nodes.Element;

/** Reads the blocks of NITF text: its elements are those of HTML under names of their own. */
final class NitfBody {
    private static final Map<String, String> HTML = Map.ofEntries(
            Map.entry("hl2", "h2"),
            Map.entry("block", "div"),
            Map.entry("note", "div"),
            Map.entry("bq", "blockquote"),
            Map.entry("media-caption", "figcaption"),
            Map.entry("nitf-table", "div"),
            Map.entry("tagline", "p"),
            Map.entry("credit", "cite"));

    private NitfBody() {}

    /** The blocks of {@code body.content} or of any element of the same kind; the element is changed. */
    static List<TextBlock> blocks(Element content) {
        for (Element element : content.getAllElements()) {
            String name = element.tagName().toLowerCase(Locale.ROOT);
            XmlTree.rename(element, HTML.getOrDefault(name, name));
        }
        for (Element media : XmlTree.all(content, "media")) {
            List<Element> captions = XmlTree.all(media, "figcaption");
            media.empty();
            captions.forEach(media::appendChild);
            XmlTree.rename(media, "figure");
        }
        XmlTree.rename(content, "div");
        return HtmlBlocks.of(content);
    }
}
