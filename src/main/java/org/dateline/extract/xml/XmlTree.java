package org.dateline.extract.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Status;
import org.dateline.extract.bytes.Characters;
import org.dateline.extract.reader.UnreadableException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML leniently into a tree. The document type is not obeyed: a document that declares entities of its own is refused,
 * so that nothing is expanded and nothing is fetched. Elements deeper than 100 become children of the hundredth. Cost: the
 * tree takes some 10 times the bytes in memory.
 */
public final class XmlTree {
    private static final int DEEPEST = 100;
    private static final int PROLOGUE = 20_000;
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]{0,100}?encoding=[\"']([\\w.:-]+)");
    private static final Pattern ENTITIES = Pattern.compile("<!ENTITY\\s");

    private XmlTree() {}

    /**
     * The tree of a document, with names as they are written.
     *
     * @throws UnreadableException where the document declares entities
     */
    public static Document parse(byte[] bytes) throws UnreadableException {
        String xml = decode(bytes);
        if (ENTITIES.matcher(xml.substring(0, Math.min(xml.length(), PROLOGUE))).find()) {
            throw new UnreadableException(
                    Status.FAILED, "The XML declares entities of its own, which are not expanded here.");
        }
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml, "");
    }

    /**
     * The tree of a document whose elements have lost their prefixes, whatever namespaces they bind.
     *
     * @throws UnreadableException where the document declares entities
     */
    public static Document parseWithoutPrefixes(byte[] bytes) throws UnreadableException {
        Document document = parse(bytes);
        for (Element element : document.getAllElements()) {
            int colon = element.tagName().indexOf(':');
            if (colon >= 0 && colon + 1 < element.tagName().length()) {
                rename(element, element.tagName().substring(colon + 1));
            }
        }
        return document;
    }

    /** Gives an element another name, in no namespace that matters here. */
    public static void rename(Element element, String name) {
        element.tagName(name, Parser.NamespaceXml);
    }

    /** The text of XML in the encoding that it declares. */
    public static String decode(byte[] bytes) {
        Matcher declared =
                ENCODING.matcher(new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1));
        return Characters.decode(bytes, declared.find() ? declared.group(1) : null);
    }

    /** The first child of that name, whatever its case; or null. */
    public static @Nullable Element child(@Nullable Element parent, String name) {
        if (parent != null) {
            for (Element child : parent.children()) {
                if (child.tagName().equalsIgnoreCase(name)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** The element at the end of a path of children, or null. */
    public static @Nullable Element at(@Nullable Element parent, String... path) {
        Element found = parent;
        for (String name : path) {
            found = child(found, name);
        }
        return found;
    }

    /** The first descendant of that name, whatever its case; or null. */
    public static @Nullable Element first(@Nullable Element root, String name) {
        List<Element> all = root == null ? List.of() : all(root, name);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** Every descendant of that name, whatever its case, in order. */
    public static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            if (element != root && element.tagName().equalsIgnoreCase(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The text of an element, or null where there is none. */
    public static @Nullable String text(@Nullable Element element) {
        String text = element == null ? "" : element.text();
        return text.isBlank() ? null : text.strip();
    }

    /** The value of an attribute, or null where it has none. */
    public static @Nullable String attribute(@Nullable Element element, String name) {
        String value = element == null ? "" : element.attributes().getIgnoreCase(name);
        return value.isBlank() ? null : value.strip();
    }
}
