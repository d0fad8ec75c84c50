package org.dateline.extract.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.article.Body;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.field.FieldMapping;
import org.dateline.extract.field.Fields;
import org.dateline.extract.html.HtmlBlocks;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.text.TextBlock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a ninjs item carries with it under {@code associations}, an object of names or an array: stories, which are articles of
 * their own, and pictures, films and sounds, whose descriptions are captions of the item.
 */
final class Associations {
    private static final String NAME = "associations";
    private static final Set<String> MEDIA = Set.of("picture", "graphic", "video", "audio");
    private static final String[] CAPTION = {
        "descriptiontext", "descriptionhtml", "descriptions", "descriptioncaption", "caption", "bodytext", "bodyhtml"
    };

    private Associations() {}

    /**
     * Hands on the stories that an item carries, the parts 1, 2 … of its record.
     *
     * @param member the place of the record, or null where it is the whole entry
     * @param sha256 of the record, asked only where there are stories
     */
    static void harvest(
            JsonNode item,
            FieldMapping mapping,
            Entry entry,
            @Nullable String member,
            Supplier<byte[]> sha256,
            Harvest harvest) {
        int ordinal = 0;
        for (Map.Entry<String, JsonNode> carried : of(item).entrySet()) {
            Draft draft = isMedia(carried.getValue()) ? null : JsonArticle.read(carried.getValue(), mapping);
            if (draft != null && !draft.body.isEmpty()) {
                String name = (member == null ? "" : member + " ") + NAME + " " + carried.getKey();
                harvest.article(entry.at(name), entry.mediaType(), sha256.get(), ++ordinal, draft);
            }
        }
    }

    /** The captions that a text does not have yet. */
    static List<TextBlock> captions(JsonNode item, List<TextBlock> text) {
        List<TextBlock> captions = new ArrayList<>();
        for (JsonNode carried : of(item).values()) {
            String written = isMedia(carried) ? new Fields(carried).text(CAPTION) : null;
            String caption = written == null ? "" : HtmlBlocks.plain(written);
            boolean known = text.stream().anyMatch(block -> block.text().contains(caption))
                    || captions.stream().anyMatch(block -> block.text().equals(caption));
            if (!known) {
                captions.add(new TextBlock(Body.Kind.CAPTION, caption));
            }
        }
        return captions;
    }

    private static boolean isMedia(JsonNode carried) {
        return MEDIA.contains(carried.path("type").asString("").toLowerCase(Locale.ROOT));
    }

    private static Map<String, JsonNode> of(JsonNode item) {
        Map<String, JsonNode> named = new LinkedHashMap<>();
        JsonNode associations = item.path(NAME);
        if (associations.isObject()) {
            associations.properties().forEach(field -> named.put(field.getKey(), field.getValue()));
        } else {
            associations.forEach(carried -> named.put(Integer.toString(named.size() + 1), carried));
        }
        named.values().removeIf(carried -> !carried.isObject());
        return named;
    }
}
