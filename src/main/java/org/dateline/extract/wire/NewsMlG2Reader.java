package org.dateline.extract.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Status;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.UnreadableException;
import org.dateline.extract.xml.XmlTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads NewsML-G2: each news item of a message or file is an article; items of other kinds are told by their kind. */
public final class NewsMlG2Reader implements FormatReader {
    private static final Map<String, String> OTHERS = Map.of(
            "packageitem", "package, which only refers to other items",
            "conceptitem", "concept item, which describes a person, place or thing",
            "knowledgeitem", "knowledge item, which lists concepts",
            "planningitem", "planning item, which announces coverage",
            "catalogitem", "catalogue, which lists codes");

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        byte[] bytes = entry.readAll(DocumentReader.LIMIT);
        Document document = XmlTree.parseWithoutPrefixes(bytes);
        List<Element> items = XmlTree.all(document, "newsItem").stream()
                .filter(item ->
                        item.parents().stream().noneMatch(up -> up.tagName().equalsIgnoreCase("newsItem")))
                .toList();
        if (items.isEmpty()) {
            throw new UnreadableException(Status.EMPTY, other(document));
        }
        for (int i = 0; i < items.size(); i++) {
            Element item = items.get(i);
            String member = items.size() == 1 ? null : "item " + (i + 1);
            byte[] record = member == null ? bytes : item.outerHtml().getBytes(StandardCharsets.UTF_8);
            Draft draft = NewsItem.read(item);
            if (draft.body.isEmpty() && draft.title == null) {
                harvest.unread(
                        member == null ? entry.location() : entry.at(member),
                        entry.mediaType(),
                        Status.EMPTY,
                        "It is " + NewsItem.kind(item) + " without a headline, caption or text.");
            } else {
                harvest.part(entry, member, record, 0, draft);
            }
        }
    }

    /** Which item a document without a news item holds. */
    private static String other(Document document) {
        for (Element element : document.getAllElements()) {
            String kind = OTHERS.get(element.tagName().toLowerCase(Locale.ROOT));
            if (kind != null) {
                return "It is a NewsML-G2 " + kind + "; it holds no article.";
            }
        }
        return "The NewsML-G2 message holds no news item.";
    }
}
