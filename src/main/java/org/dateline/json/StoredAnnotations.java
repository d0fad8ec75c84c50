package org.dateline.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.article.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Countries and entities in the stored form of an article, of which they would be half if they were written as they are for
 * readers: an array each, without names of properties, the mentions at its end as distances and lengths. Objects, as they were
 * written before, are still read: clusters hold them until they are filled anew. Thread-safe.
 */
final class StoredAnnotations {
    /** Its order is part of the stored form. */
    private static final Entity.Type[] TYPES = Entity.Type.values();

    private static final int ABOUT = 1;
    private static final int MAIN = 2;
    private static final int DATELINE = 4;
    private static final int GIVEN = 8;
    private static final int COUNTRY_HEAD = 3;
    private static final int ENTITY_HEAD = 4;

    private StoredAnnotations() {}

    /** Writes {@code [code, score, flags, mentions…]}. */
    static void write(CountryMention country, JsonGenerator json) {
        json.writeStartArray();
        json.writeString(country.code());
        json.writeNumber(country.score());
        json.writeNumber((country.about() ? ABOUT : 0)
                | (country.main() ? MAIN : 0)
                | (country.dateline() ? DATELINE : 0)
                | (country.given() ? GIVEN : 0));
        spans(country.mentions(), json);
        json.writeEndArray();
    }

    /** Writes {@code [type, name, count, flags, mentions…]}, the name as {@code true} where the first mention spells it so. */
    static void write(Entity entity, String text, JsonGenerator json) {
        json.writeStartArray();
        json.writeNumber(entity.type().ordinal());
        if (isFirstMention(entity, text)) {
            json.writeBoolean(true);
        } else {
            json.writeString(entity.name());
        }
        json.writeNumber(entity.count());
        json.writeNumber(entity.given() ? GIVEN : 0);
        spans(entity.mentions(), json);
        json.writeEndArray();
    }

    private static boolean isFirstMention(Entity entity, String text) {
        if (entity.mentions().isEmpty()) {
            return false;
        }
        Span first = entity.mentions().getFirst();
        int length = first.to() - first.from();
        return length == entity.name().length() && text.startsWith(entity.name(), first.from());
    }

    static CountryMention country(JsonNode json) {
        if (json.isObject()) {
            return new CountryMention(
                    json.path("code").asString(),
                    json.path("score").asDouble(0),
                    json.path("about").asBoolean(false),
                    json.path("main").asBoolean(false),
                    json.path("dateline").asBoolean(false),
                    spans(json.path("mentions"), 0),
                    json.path("given").asBoolean(false));
        }
        int flags = json.path(2).asInt();
        return new CountryMention(
                json.path(0).asString(),
                json.path(1).asDouble(),
                (flags & ABOUT) != 0,
                (flags & MAIN) != 0,
                (flags & DATELINE) != 0,
                spans(json, COUNTRY_HEAD),
                (flags & GIVEN) != 0);
    }

    /** @param text of the body in which the entity is mentioned */
    static Entity entity(JsonNode json, String text) {
        if (json.isObject()) {
            return new Entity(
                    Entity.Type.valueOf(json.path("type").asString().toUpperCase(Locale.ROOT)),
                    json.path("name").asString(),
                    json.path("count").asInt(0),
                    spans(json.path("mentions"), 0),
                    json.path("given").asBoolean(false));
        }
        List<Span> mentions = spans(json, ENTITY_HEAD);
        JsonNode name = json.path(1);
        return new Entity(
                TYPES[json.path(0).asInt()],
                name.isBoolean()
                        ? text.substring(
                                mentions.getFirst().from(), mentions.getFirst().to())
                        : name.asString(),
                json.path(2).asInt(),
                mentions,
                (json.path(3).asInt() & GIVEN) != 0);
    }

    /** Of each span its distance from the end of the one before, and its length. */
    private static void spans(List<Span> spans, JsonGenerator json) {
        int at = 0;
        for (Span span : spans) {
            json.writeNumber(span.from() - at);
            json.writeNumber(span.to() - span.from());
            at = span.to();
        }
    }

    private static List<Span> spans(JsonNode json, int head) {
        List<Span> spans = new ArrayList<>((json.size() - head) / 2);
        int at = 0;
        for (int i = head; i + 1 < json.size(); i += 2) {
            int from = at + json.get(i).asInt();
            at = from + json.get(i + 1).asInt();
            spans.add(new Span(from, at));
        }
        return spans;
    }
}
