package org.dateline.extract.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Status;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.field.FieldMapping;
import org.dateline.extract.field.Fields;
import org.dateline.extract.field.Json;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.UnreadableException;
import org.dateline.extract.xml.XmlTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads XML of no known format: each outermost element whose children are named like fields of an article is one. It needs a
 * title or text and two fields more, or both, since configuration files have titles too.
 */
public final class XmlRecordReader implements FormatReader {
    private static final Set<String> NAMES = Stream.of(
                    Fields.TITLE,
                    Fields.BODY,
                    Fields.SUMMARY,
                    Fields.PUBLISHED,
                    Fields.UPDATED,
                    Fields.SOURCE,
                    Fields.BYLINE,
                    Fields.URL,
                    Fields.LANGUAGE,
                    Fields.SECTION,
                    Fields.KEY,
                    Fields.DATELINE)
            .flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TITLES = Set.of(Fields.TITLE);
    private static final Set<String> BODIES = Set.of(Fields.BODY);

    private final FieldMapping mapping;

    public XmlRecordReader(FieldMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        byte[] bytes = entry.readAll(DocumentReader.LIMIT);
        Document document = XmlTree.parseWithoutPrefixes(bytes);
        List<Element> records = new ArrayList<>();
        document.children().forEach(root -> collect(root, records));
        if (records.isEmpty()) {
            throw new UnreadableException(
                    Status.UNSUPPORTED,
                    "The XML holds no record with a field that could be a title or a text; name them title and body, or say"
                            + " with --map which they are.");
        }
        for (int i = 0; i < records.size(); i++) {
            String member = records.size() == 1 ? null : "record " + (i + 1);
            Draft draft = JsonArticle.read(object(records.get(i)), mapping);
            byte[] record = member == null ? bytes : records.get(i).outerHtml().getBytes(StandardCharsets.UTF_8);
            if (draft == null) {
                harvest.unread(
                        member == null ? entry.location() : entry.at(member),
                        entry.mediaType(),
                        Status.EMPTY,
                        "The record has neither a title nor a text.");
            } else {
                harvest.part(entry, member, record, 0, draft);
            }
        }
    }

    private void collect(Element element, List<Element> records) {
        if (isRecord(element)) {
            records.add(element);
        } else {
            element.children().forEach(child -> collect(child, records));
        }
    }

    private boolean isRecord(Element element) {
        List<String> names = Stream.concat(
                        element.children().stream().map(Element::tagName),
                        element.attributes().asList().stream().map(attribute -> attribute.getKey()))
                .map(Fields::normal)
                .map(mapping::column)
                .distinct()
                .toList();
        boolean title = names.stream().anyMatch(TITLES::contains);
        boolean body = names.stream().anyMatch(BODIES::contains);
        long known = names.stream().filter(NAMES::contains).count();
        return (title || body) && known >= 3 || title && body;
    }

    /** The element's attributes and children as fields; a field that comes again becomes a list. */
    private static ObjectNode object(Element record) {
        ObjectNode object = Json.MAPPER.createObjectNode();
        record.attributes().forEach(attribute -> object.put(attribute.getKey(), attribute.getValue()));
        for (Element child : record.children()) {
            String text = text(child);
            if (text.isBlank()) {
                continue;
            }
            switch (object.get(child.tagName())) {
                case null -> object.put(child.tagName(), text);
                case ArrayNode list -> list.add(text);
                case tools.jackson.databind.JsonNode first ->
                    object.set(
                            child.tagName(),
                            Json.MAPPER.createArrayNode().add(first).add(text));
            }
        }
        return object;
    }

    /** The text of a field: of one with elements, these as they are, since they may be HTML, or a list of names. */
    private static String text(Element field) {
        if (field.childrenSize() == 0) {
            return field.wholeText().strip();
        }
        boolean words = field.childNodes().stream().anyMatch(node -> node instanceof TextNode text && !text.isBlank());
        boolean list = !words
                && field.children().stream().allMatch(child -> child.childrenSize() == 0)
                && field.children().stream().map(Element::tagName).distinct().count() == 1
                && !field.child(0).nameIs("p");
        return list
                ? field.children().stream().map(Element::text).collect(Collectors.joining("; "))
                : field.childNodes().stream().map(Node::outerHtml).collect(Collectors.joining());
    }
}
