package org.dateline.extract.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.UnreadableException;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.xml.XmlTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads NewsML 1.0 to 1.2: each news item is an article; a component of it with a headline and text of its own is another. */
public final class NewsMlReader implements FormatReader {
    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        byte[] bytes = entry.readAll(DocumentReader.LIMIT);
        Document document = XmlTree.parseWithoutPrefixes(bytes);
        List<Element> items = XmlTree.all(document, "NewsItem").stream()
                .filter(item -> XmlTree.all(item, "NewsItem").isEmpty())
                .toList();
        if (items.isEmpty()) {
            throw new UnreadableException(Status.EMPTY, "The NewsML holds no news item.");
        }
        for (int i = 0; i < items.size(); i++) {
            item(entry, bytes, items.get(i), items.size() == 1 ? null : "news item " + (i + 1), harvest);
        }
    }

    private static void item(Entry entry, byte[] bytes, Element item, @Nullable String member, Harvest harvest) {
        byte[] record = member == null ? bytes : item.outerHtml().getBytes(StandardCharsets.UTF_8);
        List<Element> stories = stories(item);
        for (int i = 0; i < stories.size(); i++) {
            Draft draft = read(item, stories.get(i), stories);
            boolean wordless = draft.body.isEmpty() && draft.title == null;
            if (!wordless || stories.size() == 1) {
                harvest.part(entry, member, record, i, draft);
            }
        }
    }

    /** The components that are articles: the outermost with text, and those in it that have a headline and text of their own. */
    private static List<Element> stories(Element item) {
        List<Element> stories = new ArrayList<>();
        for (Element component : XmlTree.all(item, "NewsComponent")) {
            boolean headed = XmlTree.text(XmlTree.at(component, "NewsLines", "HeadLine")) != null;
            boolean caption =
                    "caption".equalsIgnoreCase(XmlTree.attribute(XmlTree.child(component, "Role"), "FormalName"));
            boolean outer = component.parents().stream().noneMatch(stories::contains);
            if ((outer || headed && !caption && hasOwnText(component)) && !(outer && stories.size() > 0 && !headed)) {
                stories.add(component);
            }
        }
        if (stories.isEmpty()) {
            stories.add(item);
        }
        return stories;
    }

    private static boolean hasOwnText(Element component) {
        return XmlTree.all(component, "DataContent").stream().anyMatch(content -> XmlTree.text(content) != null);
    }

    private static Draft read(Element item, Element story, List<Element> stories) {
        Draft draft = new Draft();
        draft.mayLackText = true;
        Element lines = XmlTree.child(story, "NewsLines");
        lines = lines == null ? XmlTree.first(item, "NewsLines") : lines;
        draft.language(XmlTree.attribute(XmlTree.at(story, "DescriptiveMetadata", "Language"), "FormalName"))
                .language(XmlTree.attribute(story, "xml:lang"))
                .language(XmlTree.attribute(XmlTree.first(item, "Language"), "FormalName"))
                .language(XmlTree.attribute(item, "xml:lang"));
        identity(item, story, stories, draft);
        lines(lines, draft);
        management(item, draft);
        List<TextBlock> blocks = new ArrayList<>();
        for (Element content : contents(story, stories)) {
            blocks.addAll(WireText.blocks(content, draft));
        }
        Element label = XmlTree.at(item, "Identification", "NameLabel");
        draft.title(XmlTree.text(XmlTree.child(lines, "SubHeadLine")))
                .title(XmlTree.text(XmlTree.child(lines, "SlugLine")));
        WireText.trim(blocks, draft);
        TextArticle.finish(blocks, draft);
        WireStatus.take(draft, XmlTree.text(XmlTree.child(lines, "SlugLine")), XmlTree.text(label));
        return draft;
    }

    private static void identity(Element item, Element story, List<Element> stories, Draft draft) {
        Element identifier = XmlTree.at(item, "Identification", "NewsIdentifier");
        if (story == stories.getFirst()) {
            draft.key(XmlTree.text(XmlTree.child(identifier, "PublicIdentifier")))
                    .key(XmlTree.text(XmlTree.child(identifier, "NewsItemId")));
        }
        draft.key(XmlTree.attribute(story, "Duid"));
        Element provider = XmlTree.at(story, "AdministrativeMetadata", "Provider", "Party");
        provider = provider == null ? XmlTree.first(XmlTree.first(item, "Provider"), "Party") : provider;
        draft.source(XmlTree.attribute(provider, "FormalName"))
                .source(XmlTree.text(provider))
                .source(XmlTree.text(XmlTree.child(identifier, "ProviderId")));
    }

    private static void lines(@Nullable Element lines, Draft draft) {
        draft.title(XmlTree.text(XmlTree.child(lines, "HeadLine")));
        draft.dateline(Datelines.place(XmlTree.text(XmlTree.child(lines, "DateLine"))));
        String byline = XmlTree.text(XmlTree.child(lines, "ByLine"));
        if (byline != null) {
            Bylines.split(byline).forEach(draft::person);
        }
        draft.usageTerms(XmlTree.text(XmlTree.child(lines, "RightsLine")))
                .usageTerms(XmlTree.text(XmlTree.child(lines, "CopyrightLine")));
    }

    private static void management(Element item, Draft draft) {
        Element management = XmlTree.child(item, "NewsManagement");
        PublishedDate created = date(XmlTree.child(management, "FirstCreated"), draft);
        PublishedDate revised = date(XmlTree.child(management, "ThisRevisionCreated"), draft);
        draft.dates
                .offer(created, "newsml", "when the item was first created")
                .offer(created == null ? revised : null, "newsml", "when this revision was created")
                .show(revised, "newsml")
                .offer(
                        date(XmlTree.at(item, "Identification", "NewsIdentifier", "DateId"), draft),
                        "newsml",
                        "the date in the item's identifier");
        draft.updated = revised != null && !revised.equals(created) && created != null ? revised : draft.updated;
        draft.pubStatus(WireStatus.normal(XmlTree.attribute(XmlTree.child(management, "Status"), "FormalName")));
        Element change = XmlTree.child(management, "StatusWillChange");
        PublishedDate release = date(XmlTree.child(change, "DateAndTime"), draft);
        boolean held = draft.pubStatus != null && !draft.pubStatus.equals("usable");
        if (held && release != null) {
            draft.embargoedUntil = release.instant();
        }
        draft.usageTerms(XmlTree.text(XmlTree.first(item, "UsageType")));
        Element instruction = XmlTree.child(management, "Instruction");
        draft.note(XmlTree.text(instruction)).note(XmlTree.attribute(instruction, "FormalName"));
        for (Element note : XmlTree.all(item, "NewsLine")) {
            String type = XmlTree.attribute(XmlTree.child(note, "NewsLineType"), "FormalName");
            if (type != null && type.toLowerCase(Locale.ROOT).matches(".*(?:ednote|editor|advisory|instruction).*")) {
                draft.note(XmlTree.text(XmlTree.child(note, "NewsLineText")));
            }
        }
        draft.replaces(XmlTree.attribute(XmlTree.child(management, "DerivedFrom"), "NewsItem"));
    }

    /** The pieces of text of a story, without those of stories inside it, and a text once where it comes in several forms. */
    private static List<Element> contents(Element story, List<Element> stories) {
        List<Element> found = new ArrayList<>();
        for (Element content : XmlTree.all(story, "ContentItem")) {
            Element owner = content.parents().stream()
                    .filter(stories::contains)
                    .findFirst()
                    .orElse(story);
            String media = XmlTree.attribute(XmlTree.child(content, "MediaType"), "FormalName");
            boolean text = media == null || media.toLowerCase(Locale.ROOT).matches(".*(?:text|complex).*");
            Element data = XmlTree.child(content, "DataContent");
            boolean equivalent = content.parents().stream()
                            .anyMatch(
                                    up -> "yes".equalsIgnoreCase(up.attributes().getIgnoreCase("EquivalentsList")))
                    && !found.isEmpty();
            if (owner == story && text && data != null && XmlTree.text(data) != null && !equivalent) {
                found.add(data);
            }
        }
        return found;
    }

    private static @Nullable PublishedDate date(@Nullable Element element, Draft draft) {
        return DateParser.parse(XmlTree.text(element), draft.language);
    }
}
