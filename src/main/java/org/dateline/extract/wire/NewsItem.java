package org.dateline.extract.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.article.Body;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.xml.XmlTree;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the article of a NewsML-G2 news item: its text, or the caption of a picture or film. */
final class NewsItem {
    private NewsItem() {}

    static Draft read(Element item) {
        Draft draft = new Draft();
        draft.mayLackText = true;
        Element meta = XmlTree.child(item, "itemMeta");
        Element content = XmlTree.child(item, "contentMeta");
        draft.key(XmlTree.attribute(item, "guid"));
        draft.language(XmlTree.attribute(XmlTree.child(content, "language"), "tag"))
                .language(XmlTree.attribute(item, "xml:lang"));
        headline(meta, content, draft);
        credits(meta, content, draft);
        dates(meta, content, draft);
        management(item, meta, draft);
        List<TextBlock> blocks = new ArrayList<>();
        for (Element text : texts(XmlTree.child(item, "contentSet"))) {
            blocks.addAll(WireText.blocks(text, draft));
        }
        if (blocks.isEmpty()) {
            blocks.addAll(captions(item, content, draft));
        }
        WireText.trim(blocks, draft);
        TextArticle.finish(blocks, draft);
        WireStatus.take(draft, XmlTree.text(XmlTree.child(content, "slugline")));
        return draft;
    }

    /** What the item is, with its article: {@code a picture}. */
    static String kind(Element item) {
        String code = String.valueOf(code(XmlTree.at(item, "itemMeta", "itemClass")));
        return switch (code.substring(code.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT)) {
            case "picture" -> "a picture";
            case "video" -> "a film";
            case "audio" -> "a recording";
            case "graphic" -> "a graphic";
            case "composite" -> "a composite item";
            default -> "a news item";
        };
    }

    private static void headline(@Nullable Element meta, @Nullable Element content, Draft draft) {
        for (Element headline : children(content, "headline")) {
            String role = String.valueOf(XmlTree.attribute(headline, "role")).toLowerCase(Locale.ROOT);
            if (!role.matches(".*(?:sub|short|line2|dek|kicker|deck).*")) {
                draft.title(XmlTree.text(headline));
            }
        }
        draft.title(XmlTree.text(XmlTree.child(content, "headline")))
                .title(XmlTree.text(XmlTree.child(meta, "title")))
                .title(XmlTree.text(XmlTree.child(content, "slugline")));
    }

    private static void credits(@Nullable Element meta, @Nullable Element content, Draft draft) {
        for (Element by : children(content, "by")) {
            String text = XmlTree.text(by);
            if (text != null) {
                Bylines.split(text).forEach(draft::person);
            }
        }
        draft.dateline(Datelines.place(XmlTree.text(XmlTree.child(content, "dateline"))))
                .dateline(name(XmlTree.child(content, "located")));
        for (Element source : children(content, "infoSource")) {
            draft.source(name(source));
        }
        draft.source(name(XmlTree.child(meta, "provider")))
                .source(XmlTree.text(XmlTree.child(content, "creditline")))
                .source(XmlTree.attribute(XmlTree.child(content, "creator"), "literal"));
        for (Element creator : children(content, "creator")) {
            String name = XmlTree.text(XmlTree.child(creator, "name"));
            String type = String.valueOf(XmlTree.attribute(creator, "role")) + XmlTree.attribute(creator, "type");
            if (name != null
                    && name.contains(" ")
                    && draft.bylines.isEmpty()
                    && (type.toLowerCase(Locale.ROOT).matches(".*(?:writer|reporter|author|person).*"))) {
                Bylines.split(name).forEach(draft::person);
            }
        }
    }

    private static void dates(@Nullable Element meta, @Nullable Element content, Draft draft) {
        PublishedDate first = date(XmlTree.child(meta, "firstCreated"), draft);
        PublishedDate created = date(XmlTree.child(content, "contentCreated"), draft);
        PublishedDate version = date(XmlTree.child(meta, "versionCreated"), draft);
        draft.dates
                .offer(first, "newsml-g2", "when the item was first created")
                .offer(first == null ? created : null, "newsml-g2", "when its content was created")
                .offer(first == null && created == null ? version : null, "newsml-g2", "when this version was created");
        draft.dates.show(created, "newsml-g2").show(version, "newsml-g2");
        PublishedDate modified = date(XmlTree.child(content, "contentModified"), draft);
        PublishedDate latest = version == null ? modified : version;
        boolean later =
                latest != null && (first != null || created != null) && !latest.equals(first == null ? created : first);
        draft.updated = later ? latest : draft.updated;
    }

    private static void management(Element item, @Nullable Element meta, Draft draft) {
        draft.pubStatus(WireStatus.normal(code(XmlTree.child(meta, "pubStatus"))));
        PublishedDate embargo = date(XmlTree.child(meta, "embargoed"), draft);
        draft.embargoedUntil = embargo == null ? draft.embargoedUntil : embargo.instant();
        PublishedDate expiry = date(XmlTree.child(meta, "expires"), draft);
        draft.expires = expiry == null ? draft.expires : expiry.instant();
        List<String> notes = children(meta, "edNote").stream()
                .map(XmlTree::text)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        draft.note(String.join(" ", notes));
        for (String signal : children(meta, "signal").stream()
                .map(NewsItem::code)
                .filter(Objects::nonNull)
                .toList()) {
            if (signal.toLowerCase(Locale.ROOT).endsWith(":correction")) {
                draft.pubStatus =
                        draft.pubStatus == null || draft.pubStatus.equals("usable") ? "corrected" : draft.pubStatus;
            }
        }
        Element rights = XmlTree.child(item, "rightsInfo");
        draft.usageTerms(XmlTree.text(XmlTree.child(rights, "usageTerms")))
                .usageTerms(XmlTree.text(XmlTree.child(rights, "copyrightNotice")));
        for (Element link : children(meta, "link")) {
            String relation = String.valueOf(XmlTree.attribute(link, "rel")).toLowerCase(Locale.ROOT);
            if (relation.endsWith(":previousversion")
                    || relation.endsWith(":translatedfrom")
                    || relation.endsWith(":replaces")) {
                draft.replaces(relation.endsWith("from") ? null : XmlTree.attribute(link, "residref"));
            }
            draft.url(
                    relation.endsWith(":permalink") || relation.endsWith(":isa")
                            ? XmlTree.attribute(link, "href")
                            : null);
        }
    }

    private static List<Element> texts(@Nullable Element contentSet) {
        if (contentSet == null) {
            return List.of();
        }
        List<Element> texts = new ArrayList<>();
        for (Element content : contentSet.children()) {
            String name = content.tagName().toLowerCase(Locale.ROOT);
            String type =
                    String.valueOf(XmlTree.attribute(content, "contenttype")).toLowerCase(Locale.ROOT);
            boolean data = type.contains("sportsml") || type.contains("json") || type.contains("calendar");
            boolean alternative = !texts.isEmpty();
            if (!data
                    && !alternative
                    && XmlTree.text(content) != null
                    && (name.equals("inlinexml") || name.equals("inlinedata"))) {
                texts.add(content);
            }
        }
        return texts;
    }

    private static List<TextBlock> captions(Element item, @Nullable Element content, Draft draft) {
        boolean seen = kind(item).matches("a (?:picture|film|graphic|recording)");
        return Stream.concat(
                        children(content, "description").stream(),
                        XmlTree.all(item, "partMeta").stream()
                                .flatMap(part -> XmlTree.all(part, "description").stream()))
                .flatMap(description -> WireText.blocks(description, draft).stream())
                .distinct()
                .map(block -> seen ? new TextBlock(Body.Kind.CAPTION, block.text()) : block)
                .toList();
    }

    private static List<Element> children(@Nullable Element parent, String name) {
        return parent == null
                ? List.of()
                : parent.children().stream()
                        .filter(child -> child.tagName().equalsIgnoreCase(name))
                        .toList();
    }

    /** The name of a party or place: its name, else its literal, else nothing, since a code is no name. */
    private static @Nullable String name(@Nullable Element element) {
        String name = XmlTree.text(XmlTree.child(element, "name"));
        if (name != null) {
            return name;
        }
        String literal = XmlTree.attribute(element, "literal");
        if (literal != null) {
            return literal;
        }
        String code = code(element);
        return code != null && code.matches("\\w+:\\p{L}[\\p{L}. -]{1,30}")
                ? code.substring(code.indexOf(':') + 1)
                : null;
    }

    private static @Nullable String code(@Nullable Element element) {
        String code = XmlTree.attribute(element, "qcode");
        return code != null ? code : XmlTree.attribute(element, "uri");
    }

    private static @Nullable PublishedDate date(@Nullable Element element, Draft draft) {
        return DateParser.parse(XmlTree.text(element), draft.language);
    }
}
