package org.dateline.extract.wire;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.xml.XmlTree;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an article of the IPTC's News Industry Text Format, versions 2.5 to 3.6. */
final class NitfArticle {
    private NitfArticle() {}

    /** Takes facts and text of a {@code nitf} element; what the draft has already stays. The tree is changed. */
    static void read(Element nitf, Draft draft) {
        draft.mayLackText = true;
        Element head = XmlTree.child(nitf, "head");
        Element docdata = XmlTree.child(head, "docdata");
        Element body = XmlTree.child(nitf, "body");
        Element front = XmlTree.child(body, "body.head");
        draft.language(XmlTree.attribute(nitf, "baselang"));
        title(head, front, draft);
        credits(docdata, front, draft);
        dates(head, docdata, front, draft);
        management(head, docdata, draft);
        Element content = XmlTree.child(body, "body.content");
        List<TextBlock> blocks = new ArrayList<>(content == null ? List.of() : NitfBody.blocks(content));
        Element summary = XmlTree.child(front, "abstract");
        if (blocks.isEmpty() && summary != null) {
            blocks.addAll(NitfBody.blocks(summary));
        }
        Element end = XmlTree.child(body, "body.end");
        if (end != null && !blocks.isEmpty()) {
            blocks.addAll(NitfBody.blocks(end));
        }
        WireText.trim(blocks, draft);
        if (draft.body.isEmpty()) {
            TextArticle.finish(blocks, draft);
        }
        WireStatus.take(draft, XmlTree.text(XmlTree.at(front, "hedline", "hl2")));
    }

    private static void title(@Nullable Element head, @Nullable Element front, Draft draft) {
        Element headline = XmlTree.child(front, "hedline");
        draft.title(XmlTree.text(XmlTree.child(headline, "hl1")))
                .title(XmlTree.text(XmlTree.child(head, "title")))
                .title(XmlTree.text(XmlTree.child(headline, "hl2")));
    }

    private static void credits(@Nullable Element docdata, @Nullable Element front, Draft draft) {
        draft.key(XmlTree.attribute(XmlTree.child(docdata, "doc-id"), "id-string"));
        if (front != null) {
            for (Element byline : XmlTree.all(front, "byline")) {
                Element copy = byline.clone();
                XmlTree.all(copy, "byttl").forEach(Element::remove);
                String text = XmlTree.text(copy);
                boolean initials = text != null && text.matches("[\\p{Ll}\\d/ .-]{1,14}");
                if (text != null && !initials) {
                    Bylines.split(text).forEach(draft::person);
                }
            }
        }
        Element place = XmlTree.child(front, "dateline");
        if (place != null) {
            Element copy = place.clone();
            XmlTree.all(copy, "story.date").forEach(Element::remove);
            draft.dateline(Datelines.place(XmlTree.text(copy)));
        }
        draft.source(XmlTree.text(XmlTree.child(front, "distributor")))
                .source(XmlTree.attribute(XmlTree.child(docdata, "doc-id"), "regsrc"))
                .source(XmlTree.attribute(XmlTree.at(docdata, "del-list", "from-src"), "src-name"))
                .source(XmlTree.attribute(XmlTree.child(docdata, "doc.copyright"), "holder"))
                .source(XmlTree.text(XmlTree.at(front, "rights", "rights.owner")));
    }

    private static void dates(@Nullable Element head, @Nullable Element docdata, @Nullable Element front, Draft draft) {
        Element print = XmlTree.child(head, "pubdata");
        draft.dates
                .offer(
                        date(XmlTree.child(docdata, "date.issue"), "norm", draft),
                        "nitf",
                        "the document's date of issue")
                .offer(date(print, "date.publication", draft), "nitf", "the date of the publication that it stood in")
                .offer(date(XmlTree.at(front, "dateline", "story.date"), "norm", draft), "nitf", "the story's date")
                .offer(
                        date(XmlTree.child(docdata, "date.release"), "norm", draft),
                        "nitf",
                        "its release date, the only one");
        draft.edition(XmlTree.attribute(print, "edition.name"))
                .page(XmlTree.attribute(print, "position.sequence"))
                .section(XmlTree.attribute(print, "position.section"))
                .section(XmlTree.text(XmlTree.at(head, "tobject", "tobject.property")));
        PublishedDate revised = date(XmlTree.first(head, "revision-history"), "norm", draft);
        PublishedDate issued = date(XmlTree.child(docdata, "date.issue"), "norm", draft);
        boolean later = revised != null && (issued == null || !revised.first().isBefore(issued.first()));
        draft.updated = draft.updated == null && later ? revised : draft.updated;
        draft.dates.show(revised, "nitf");
    }

    /** Release later than issue is an embargo, whatever the management status says. */
    private static void management(@Nullable Element head, @Nullable Element docdata, Draft draft) {
        draft.pubStatus(WireStatus.normal(XmlTree.attribute(docdata, "management-status")));
        PublishedDate issue = date(XmlTree.child(docdata, "date.issue"), "norm", draft);
        PublishedDate release = date(XmlTree.child(docdata, "date.release"), "norm", draft);
        OffsetDateTime issued = issue == null ? null : issue.instant();
        OffsetDateTime released = release == null ? null : release.instant();
        if (released != null && (issued == null || released.isAfter(issued)) && draft.embargoedUntil == null) {
            draft.embargoedUntil = released;
        }
        PublishedDate expiry = date(XmlTree.child(docdata, "date.expire"), "norm", draft);
        if (expiry != null && draft.expires == null) {
            draft.expires = expiry.instant();
        }
        for (Element message : docdata == null ? List.<Element>of() : XmlTree.all(docdata, "ed-msg")) {
            draft.note(XmlTree.attribute(message, "info"));
        }
        Element rights = XmlTree.child(docdata, "doc.rights");
        draft.usageTerms(XmlTree.attribute(rights, "limitations")).usageTerms(XmlTree.attribute(rights, "type"));
        draft.replaces(XmlTree.attribute(docdata, "management-doc-idref"));
        if (head != null) {
            for (Element meta : XmlTree.all(head, "meta")) {
                String name = meta.attr("name").toLowerCase(java.util.Locale.ROOT);
                if (name.equals("ednote") || name.equals("editorsnote")) {
                    draft.note(XmlTree.attribute(meta, "content"));
                }
            }
        }
    }

    private static @Nullable PublishedDate date(@Nullable Element element, String attribute, Draft draft) {
        return DateParser.parse(XmlTree.attribute(element, attribute), draft.language);
    }
}
