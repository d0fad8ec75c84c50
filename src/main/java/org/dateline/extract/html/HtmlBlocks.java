package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Body.Kind;
import org.dateline.extract.text.TextBlock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns HTML into blocks of text. */
public final class HtmlBlocks {
    private static final Pattern TAG = Pattern.compile(
            "(?i)<(?:p|br|div|h[1-6]|ul|ol|li|a|b|i|em|strong|span|img|blockquote|table|section|figure|article|body)\\b[^<>]*/?>");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:amp|lt|gt|quot|nbsp|#\\d+|#x[0-9a-fA-F]+|rsquo|ldquo|rdquo|mdash|ndash);");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00a0\\u200b]+");
    private static final Pattern AROUND_LINE = Pattern.compile(" *\\n *");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Set<String> PASSED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "svg",
            "button",
            "select",
            "iframe",
            "object",
            "textarea",
            "canvas",
            "audio",
            "video");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "ul",
            "ol",
            "dl",
            "dd",
            "dt",
            "form",
            "fieldset",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "body",
            "html",
            "figure",
            "details",
            "summary",
            "address",
            "center",
            "pre",
            "hr",
            "picture");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder inline = new StringBuilder();
    private Kind kind = Kind.PARAGRAPH;
    private Element holder;

    @Nullable
    private Element first;

    private int links;
    private int linked;

    private HtmlBlocks(Element root) {
        holder = root;
    }

    /** Whether a text holds HTML elements. */
    public static boolean isHtml(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find()
                || text.indexOf('&') >= 0 && REFERENCE.matcher(text).find() && !text.contains("\n\n");
    }

    /** The blocks of an HTML fragment. */
    public static List<TextBlock> of(String fragment) {
        return of(HtmlPage.parse(fragment).body());
    }

    /** The blocks of an element. */
    public static List<TextBlock> of(Element element) {
        List<TextBlock> blocks = new ArrayList<>();
        placed(element).forEach(block -> blocks.add(block.block()));
        return blocks;
    }

    /** The blocks of an element, in order, with where they stand. */
    static List<PageBlock> placed(Element element) {
        HtmlBlocks reader = new HtmlBlocks(element);
        reader.read(element);
        reader.flush();
        return reader.blocks;
    }

    /** A short text, such as a headline, without elements and character references. */
    public static String plain(String text) {
        String bare = TAG.matcher(text).find() || text.contains("</")
                ? Jsoup.parseBodyFragment(text).text()
                : text;
        return bare.contains("&") ? Parser.unescapeEntities(bare, false) : bare;
    }

    /** A longer text without elements and character references; its lines stay. */
    static String plainText(String text) {
        if (!isHtml(text)) {
            return Parser.unescapeEntities(text, false);
        }
        StringBuilder plain = new StringBuilder();
        of(text).forEach(block -> plain.append(block.text()).append("\n\n"));
        return plain.toString();
    }

    private void read(Element element) {
        String name = element.normalName();
        if (PASSED.contains(name)) {
            return;
        }
        switch (name) {
            case "br" -> lineBreak(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, Kind.HEADING);
            case "li" -> block(element, Kind.LIST_ITEM);
            case "blockquote" -> block(element, Kind.QUOTE);
            case "figcaption", "caption" -> block(element, Kind.CAPTION);
            case "tr" -> row(element);
            default -> {
                if (BLOCKS.contains(name)) {
                    block(element, kind);
                } else if (name.equals("a")) {
                    links++;
                    children(element);
                    links--;
                } else {
                    apart(name);
                    children(element);
                }
            }
        }
    }

    /** Two {@code time} elements side by side are two dates: pages hide one of them by style. */
    private void apart(String name) {
        if (name.equals("time") && !inline.isEmpty() && inline.charAt(inline.length() - 1) > ' ') {
            inline.append(' ');
        }
    }

    private void children(Element element) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                inline(WHITE.matcher(text.getWholeText()).replaceAll(" "), element);
            } else if (node instanceof Element child) {
                read(child);
            }
        }
    }

    private void inline(String text, Element element) {
        if (first == null && !text.isBlank()) {
            first = element;
        }
        linked += links > 0 ? text.length() : 0;
        inline.append(text);
    }

    private void block(Element element, Kind of) {
        flush();
        Kind outerKind = kind;
        Element outer = holder;
        kind = outerKind == Kind.QUOTE || outerKind == Kind.CAPTION ? outerKind : of;
        holder = element;
        children(element);
        flush();
        kind = outerKind;
        holder = outer;
    }

    private void row(Element row) {
        flush();
        boolean layout = row.selectFirst("p, div, table, h1, h2, h3, li, br") != null;
        if (layout) {
            for (Element cell : row.children()) {
                block(cell, kind);
            }
            return;
        }
        List<String> cells = row.children().stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
        String text = String.join(" | ", cells);
        boolean prose = cells.size() == 1 && text.length() > 80;
        linked = row.select("a").stream().mapToInt(link -> link.text().length()).sum();
        Element outer = holder;
        holder = row;
        add(prose ? kind : Kind.TABLE, text);
        holder = outer;
    }

    /** Two line breaks part paragraphs; one is a space, or parts lines that are long enough to be paragraphs. */
    private void lineBreak(Element br) {
        Node next = br.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) {
            next = next.nextSibling();
        }
        boolean second = next instanceof Element element && element.nameIs("br");
        if (second || inline.toString().strip().length() > 200) {
            flush();
        } else {
            inline.append('\n');
        }
    }

    private void flush() {
        String text = SPACES.matcher(AROUND_LINE.matcher(inline).replaceAll("\n"))
                .replaceAll(" ")
                .strip();
        inline.setLength(0);
        add(kind, kind == Kind.HEADING ? text.replace('\n', ' ') : text);
    }

    private void add(Kind of, String text) {
        if (!text.isBlank()) {
            blocks.add(new PageBlock(new TextBlock(of, text), first == null ? holder : first, holder, linked));
        }
        first = null;
        linked = 0;
    }
}
