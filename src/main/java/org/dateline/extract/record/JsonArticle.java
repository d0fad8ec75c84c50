package org.dateline.extract.record;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Titles;
import org.dateline.extract.field.FieldMapping;
import org.dateline.extract.field.Fields;
import org.dateline.extract.html.HtmlBlocks;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.text.TextBlocks;
import org.dateline.extract.text.TextHeaders;
import org.dateline.extract.wire.WireStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an article from the fields of a JSON object or of a row of a table. */
final class JsonArticle {
    private JsonArticle() {}

    /** The article, or null where the object has neither a title nor a text. */
    static @Nullable Draft read(JsonNode object, FieldMapping mapping) {
        Fields fields = new Fields(mapping.apply(object));
        Draft draft = new Draft();
        draft.mayLackText = true;
        facts(fields, draft);
        // What the fields state goes before what the text says.
        dates(fields, draft);
        body(fields, object, draft);
        if (draft.title == null && draft.body.isEmpty()) {
            return null;
        }
        if (draft.pubStatus != null) {
            draft.pubStatus = WireStatus.normal(draft.pubStatus);
            WireStatus.take(draft, fields.text("slugline"));
        }
        draft.annotations = GivenAnnotations.of(fields, draft.body);
        return draft;
    }

    private static void facts(Fields fields, Draft draft) {
        draft.language(fields.text(Fields.LANGUAGE));
        String title = fields.text(Fields.TITLE);
        draft.title(title == null ? null : HtmlBlocks.plain(title));
        draft.key(fields.text(Fields.KEY));
        String source = fields.text(Fields.SOURCE);
        if (source != null) {
            TextHeaders.takeSource(source, draft);
        }
        draft.url = null;
        draft.url(fields.text(Fields.URL));
        draft.section(fields.text(Fields.SECTION));
        draft.edition(fields.text(Fields.EDITION));
        draft.page(fields.text(Fields.PAGE));
        draft.dateline(fields.text(Fields.DATELINE));
        draft.note(fields.text(Fields.NOTE));
        draft.usageTerms(fields.text(Fields.TERMS));
        draft.pubStatus(fields.text(Fields.STATUS));
        draft.correction(fields.text(Fields.CORRECTION));
        PublishedDate embargo = DateParser.parse(fields.text(Fields.EMBARGO), draft.language);
        draft.embargoedUntil = embargo == null ? null : embargo.instant();
        PublishedDate expiry = DateParser.parse(fields.text(Fields.EXPIRES), draft.language);
        draft.expires = expiry == null ? null : expiry.instant();
        draft.replaces(fields.text(Fields.REPLACES));
        bylines(fields.node(Fields.BYLINE), draft);
    }

    private static void bylines(@Nullable JsonNode node, Draft draft) {
        if (node == null) {
            return;
        }
        for (String text : Fields.texts(node)) {
            Bylines.split(text).forEach(draft::person);
        }
    }

    private static void body(Fields fields, JsonNode object, Draft draft) {
        JsonNode node = fields.node(Fields.BODY);
        if (node == null) {
            node = fields.node(Fields.SUMMARY);
        }
        List<String> texts = node == null ? List.of() : Fields.texts(node);
        String text = String.join("\n\n", texts);
        List<TextBlock> blocks = HtmlBlocks.isHtml(text) ? HtmlBlocks.of(text) : TextBlocks.of(text);
        blocks = new ArrayList<>(blocks);
        boolean repeatsTitle =
                blocks.size() > 1 && Titles.clean(blocks.getFirst().text()).equals(draft.title);
        if (repeatsTitle) {
            blocks.removeFirst();
        }
        List<TextBlock> captions = Associations.captions(object, blocks);
        if (!blocks.isEmpty() || !captions.isEmpty()) {
            TextArticle.finish(blocks, captions, draft);
        }
    }

    private static void dates(Fields fields, Draft draft) {
        for (String name : Fields.PUBLISHED) {
            String text = fields.text(name);
            PublishedDate date = DateParser.parse(text, draft.language);
            draft.dates.offer(date, "field", "the record's field " + name);
        }
        for (String name : Fields.UPDATED) {
            PublishedDate date = DateParser.parse(fields.text(name), draft.language);
            draft.dates.show(date, "field");
            draft.updated = draft.updated == null ? date : draft.updated;
        }
        draft.dates.offer(
                draft.dates.hasChoice() ? null : DateParser.parse(fields.text("versioncreated"), draft.language),
                "field",
                "the record's field versioncreated, the only date it has");
    }
}
