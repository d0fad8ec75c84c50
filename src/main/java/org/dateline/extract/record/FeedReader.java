package org.dateline.extract.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.html.HtmlBlocks;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlocks;
import org.dateline.extract.xml.XmlTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an RSS or Atom feed, an article an item. The XML is read leniently, without its document type, so that no entity is
 * expanded and nothing is fetched.
 */
public final class FeedReader implements FormatReader {

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        Document feed = XmlTree.parse(entry.readAll(DocumentReader.LIMIT));
        Element channel = feed.selectFirst("channel, feed");
        String source = channel == null ? null : child(channel, "title");
        String language = language(feed, channel);
        int number = 0;
        for (Element item : feed.select("item, entry, channel > ITEM")) {
            if (item.parents().stream().anyMatch(p -> p.nameIs("item") || p.nameIs("entry"))) {
                continue;
            }
            number++;
            String member = "item " + number;
            if (harvest.wants(entry, member)) {
                byte[] record = item.outerHtml().getBytes(StandardCharsets.UTF_8);
                harvest.record(entry, member, record, read(item, source, language));
            }
        }
    }

    private static @Nullable String language(Document feed, @Nullable Element channel) {
        Element root = feed.firstElementChild();
        String lang = root == null ? "" : root.attr("xml:lang");
        return !lang.isBlank() ? lang : channel == null ? null : child(channel, "language", "dc:language");
    }

    private static Draft read(Element item, @Nullable String source, @Nullable String language) {
        Draft draft = new Draft();
        draft.mayLackText = true;
        draft.language(item.attr("xml:lang"))
                .language(child(item, "language", "dc:language"))
                .language(language);
        String title = child(item, "title", "dc:title", "media:title");
        draft.title(title == null ? null : HtmlBlocks.plain(title));
        draft.key(child(item, "guid", "id", "dc:identifier"));
        draft.url(link(item)).url(item.attr("href")).url(draft.key);
        Element own = item.selectFirst("> source > title, > source");
        draft.source(own == null ? null : own.wholeText()).source(source == null ? null : HtmlBlocks.plain(source));
        draft.section(section(item));
        for (Element author : item.select("> author > name, > dc|creator, > author, > itunes|author")) {
            if (draft.bylines.isEmpty() || author.nameIs("name")) {
                Bylines.split(author.ownText().replaceFirst("^\\S+@\\S+ \\((.*)\\)$", "$1"))
                        .forEach(draft::person);
            }
        }
        draft.usageTerms(child(item, "rights", "dc:rights"));
        dates(item, draft);
        String text = child(
                item,
                "content:encoded",
                "content",
                "body",
                "xhtml:body",
                "description",
                "summary",
                "abstract",
                "media:description");
        if (text != null) {
            boolean html = HtmlBlocks.isHtml(text);
            TextArticle.finish(new ArrayList<>(html ? HtmlBlocks.of(text) : TextBlocks.of(text)), draft);
        }
        return draft;
    }

    private static void dates(Element item, Draft draft) {
        for (String name :
                List.of("pubDate", "published", "issued", "dc:date", "dcterms:issued", "created", "a10:published")) {
            draft.dates.offer(DateParser.parse(child(item, name), "en"), "feed", "the item's element " + name);
        }
        for (String name : List.of("updated", "modified", "dcterms:modified", "a10:updated")) {
            PublishedDate date = DateParser.parse(child(item, name), "en");
            draft.dates.offer(
                    draft.dates.hasChoice() ? null : date,
                    "feed",
                    "the item's element " + name + ", the only date it has");
            draft.dates.show(date, "feed");
            draft.updated = draft.updated == null ? date : draft.updated;
        }
        draft.dates.offer(DateParser.parse(item.attr("lastmod"), "en"), "feed", "the item's attribute lastmod");
    }

    private static @Nullable String section(Element item) {
        for (Element category : item.children()) {
            if (category.tagName().equals("category") || category.tagName().equals("dc:subject")) {
                String text = category.hasAttr("label")
                        ? category.attr("label")
                        : category.hasAttr("term") ? category.attr("term") : category.text();
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        return null;
    }

    private static @Nullable String link(Element item) {
        for (Element link : item.children()) {
            if (link.tagName().equals("link")) {
                String rel = link.attr("rel");
                String value = link.hasAttr("href") ? link.attr("href") : link.text();
                if ((rel.isEmpty() || rel.equals("alternate")) && !value.isBlank()) {
                    return value;
                }
            }
        }
        return null;
    }

    /** The text of the first child element of those names, its own elements as HTML. */
    private static @Nullable String child(Element parent, String... names) {
        for (String name : names) {
            for (Element child : parent.children()) {
                if (child.tagName().equalsIgnoreCase(name)) {
                    String text = child.childrenSize() > 0 ? child.html() : child.wholeText();
                    if (!text.isBlank()) {
                        return text.strip();
                    }
                }
            }
        }
        return null;
    }
}
