package org.dateline.extract.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.dateline.article.ArticleId;
import org.dateline.article.Status;
import org.dateline.extract.bytes.Characters;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.field.FieldMapping;
import org.dateline.extract.field.Fields;
import org.dateline.extract.field.Json;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.UnreadableException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON file: one article, an array of articles, an object that wraps such an array ({@code articles}, {@code items},
 * {@code results} …), or several of these after each other. Arrays are read in the memory of one element.
 */
public final class JsonReader implements FormatReader {
    private static final Set<String> WRAPPERS = Set.of(
            "articles",
            "items",
            "results",
            "docs",
            "documents",
            "records",
            "hits",
            "entries",
            "news",
            "stories",
            "data",
            "rows",
            "response",
            "value",
            "posts",
            "item");
    private static final List<String> WRAPS = List.of(
            "_source", "item", "article", "post", "doc", "story", "fields", "data", "response", "result", "content");

    private final FieldMapping mapping;

    public JsonReader(FieldMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        MessageDigest digest = ArticleId.sha256();
        InputStream in = new DigestInputStream(entry.in(), digest);
        Items items = new Items(entry, harvest, mapping);
        ObjectNode single = null;
        try (JsonParser parser = Json.MAPPER.createParser(reader(in))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    items.array(parser);
                } else if (token == JsonToken.START_OBJECT) {
                    if (single != null) {
                        items.item(single);
                    }
                    single = items.object(parser);
                }
            }
            in.transferTo(OutputStream.nullOutputStream());
        } catch (JacksonException e) {
            throw new UnreadableException(
                    items.number == 0 ? Status.FAILED : Status.PARTIAL,
                    "The JSON is not valid from line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + " on"
                            + (items.number == 0 ? "" : ", after item " + items.number)
                            + "; correct it and load the file again.");
        }
        if (single != null && items.number > 0) {
            items.item(single);
        } else if (single != null) {
            Found found = find(single, mapping, 0);
            if (found == null) {
                throw new UnreadableException(
                        Status.UNSUPPORTED,
                        "The JSON has no field that could be a title or a text; name them title and body.");
            }
            byte[] sha256 = digest.digest();
            harvest.article(entry.location(), entry.mediaType(), sha256, 0, found.draft());
            Associations.harvest(found.object(), mapping, entry, null, () -> sha256, harvest);
        }
    }

    private static Reader reader(InputStream in) throws IOException {
        InputStream buffered = new java.io.BufferedInputStream(in, Entry.HEAD);
        buffered.mark(Entry.HEAD);
        Charset charset = Characters.charset(buffered.readNBytes(Entry.HEAD), null);
        buffered.reset();
        Reader reader = new java.io.BufferedReader(new InputStreamReader(buffered, charset));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** The elements of arrays, numbered over the file. */
    private static final class Items {
        private final Entry entry;
        private final Harvest harvest;
        private final FieldMapping mapping;
        private int number;

        Items(Entry entry, Harvest harvest, FieldMapping mapping) {
            this.entry = entry;
            this.mapping = mapping;
            this.harvest = harvest;
        }

        void array(JsonParser parser) {
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                JsonNode node = parser.readValueAsTree();
                item(node);
            }
        }

        /** The object's own fields; the arrays of articles in it are read while it is. */
        ObjectNode object(JsonParser parser) {
            ObjectNode fields = Json.MAPPER.createObjectNode();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                boolean wrapper = WRAPPERS.contains(name.toLowerCase(java.util.Locale.ROOT));
                if (wrapper && value == JsonToken.START_ARRAY) {
                    array(parser);
                } else if (wrapper && value == JsonToken.START_OBJECT) {
                    ObjectNode inner = object(parser);
                    if (number == 0) {
                        fields.set(name, inner);
                    }
                } else {
                    JsonNode tree = parser.readValueAsTree();
                    fields.set(name, tree);
                }
            }
            boolean onlyWrapped = number > 0 && JsonArticle.read(fields, mapping) == null;
            return onlyWrapped ? Json.MAPPER.createObjectNode() : fields;
        }

        void item(JsonNode node) {
            if (node.isObject() && node.isEmpty()) {
                return;
            }
            number++;
            String member = "item " + number;
            if (!harvest.wants(entry, member)) {
                return;
            }
            Found found = node.isObject() ? find(node, mapping, 0) : null;
            if (found == null) {
                harvest.unread(
                        entry.at(member),
                        entry.mediaType(),
                        Status.FAILED,
                        "Item " + number + " has no field that could be a title or a text; name them title and body.");
            } else {
                byte[] record = node.toString().getBytes(StandardCharsets.UTF_8);
                harvest.record(entry, member, record, found.draft());
                Associations.harvest(
                        found.object(),
                        mapping,
                        entry,
                        member,
                        () -> ArticleId.sha256().digest(record),
                        harvest);
            }
        }
    }

    /** An object and the article that it is. */
    private record Found(JsonNode object, Draft draft) {}

    /** The article of an object, or of the object that it only wraps, as search engines and agencies answer. */
    private static @Nullable Found find(JsonNode object, FieldMapping mapping, int depth) {
        for (String name : WRAPS) {
            JsonNode inner = object.get(name);
            if (depth < 3 && inner != null && inner.isObject() && !inner.isEmpty() && !hasTitle(object)) {
                Found found = find(inner, mapping, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        Draft draft = JsonArticle.read(object, mapping);
        return draft == null ? null : new Found(object, draft);
    }

    private static boolean hasTitle(JsonNode object) {
        return new Fields(object).node(Fields.TITLE) != null;
    }
}
