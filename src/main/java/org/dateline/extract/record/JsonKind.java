package org.dateline.extract.record;

import java.util.Locale;
import org.dateline.extract.field.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Tells a file of one JSON value from JSON Lines, and both from text that only begins like them. */
public final class JsonKind {
    public static final String ONE = "application/json";
    public static final String LINES = "application/jsonl";

    private JsonKind() {}

    /** The media type, or null where it is no JSON. */
    public static @Nullable String of(String head, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return LINES;
        }
        int end = head.indexOf('\n');
        String line = end < 0 ? head : head.substring(0, end);
        String rest = end < 0 ? "" : head.substring(end + 1).stripLeading();
        if (line.startsWith("{") && rest.startsWith("{") && isWhole(line)) {
            return LINES;
        }
        return lower.endsWith(".json") || beginsLikeJson(head) ? ONE : null;
    }

    private static boolean isWhole(String line) {
        try {
            return Json.MAPPER.readTree(line).isObject();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static boolean beginsLikeJson(String head) {
        try (JsonParser parser = Json.MAPPER.createParser(head)) {
            JsonToken first = parser.nextToken();
            JsonToken second = parser.nextToken();
            return first == JsonToken.START_OBJECT
                            && (second == JsonToken.PROPERTY_NAME || second == JsonToken.END_OBJECT)
                    || first == JsonToken.START_ARRAY && second != null;
        } catch (JacksonException e) {
            return false;
        }
    }
}
