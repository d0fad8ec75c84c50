package org.dateline.extract.field;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which field of somebody's records is which of ours, where the usual names do not tell: {@code title=headline} says that
 * the title stands in their field {@code headline}; {@code body=content.text} that the text stands in the field {@code text}
 * of their field {@code content}. Immutable.
 */
public final class FieldMapping {
    /** No field goes by an unusual name. */
    public static final FieldMapping NONE = new FieldMapping(Map.of());

    private static final Set<String> OURS = Set.of(
            "title",
            "body",
            "published",
            "updated",
            "source",
            "byline",
            "url",
            "language",
            "section",
            "key",
            "edition",
            "page",
            "dateline",
            "editornote",
            "usageterms",
            "pubstatus",
            "correction",
            "embargoeduntil",
            "summary",
            "countries",
            "entities");
    private static final Map<String, String> ALSO =
            Map.of("id", "key", "date", "published", "text", "body", "author", "byline", "headline", "title");

    private final Map<String, String> theirs;

    private FieldMapping(Map<String, String> theirs) {
        this.theirs = theirs;
    }

    /**
     * Reads {@code title=headline,body=content.text}, or a file of such lines, in which {@code #} begins a remark.
     *
     * @throws IllegalArgumentException with one sentence, where it is neither
     */
    public static FieldMapping parse(String value) {
        if (value.isBlank()) {
            return NONE;
        }
        if (value.contains("=")) {
            return of(Stream.of(value.split(",")));
        }
        Path file = Path.of(value);
        try {
            return of(Files.readString(file).lines().map(line -> line.replaceFirst("#.*$", "")));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The mapping file " + value + " cannot be read; name a file of lines like title=headline.", e);
        }
    }

    private static FieldMapping of(Stream<String> pairs) {
        Map<String, String> theirs = new LinkedHashMap<>();
        pairs.map(String::strip).filter(pair -> !pair.isEmpty()).forEach(pair -> {
            String[] sides = pair.split("\\s*=\\s*", 2);
            String ours = sides.length < 2 ? "" : Fields.normal(sides[0]);
            ours = ALSO.getOrDefault(ours, ours);
            if (sides.length < 2 || sides[1].isBlank() || !OURS.contains(ours)) {
                throw new IllegalArgumentException("The mapping '" + pair
                        + "' is none; write OURS=THEIRS, such as title=headline, with one of ours: "
                        + OURS.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
            theirs.put(ours, sides[1].strip());
        });
        return new FieldMapping(theirs);
    }

    /** The record with the mapped fields under our names; what was there under a name of ours yields to them. */
    public JsonNode apply(JsonNode record) {
        if (theirs.isEmpty() || !record.isObject()) {
            return record;
        }
        ObjectNode mapped = Json.MAPPER.createObjectNode();
        theirs.forEach((ours, path) -> {
            JsonNode value = at(record, path);
            if (value != null) {
                mapped.set(ours, value);
            }
        });
        record.properties().forEach(field -> {
            if (!mapped.has(Fields.normal(field.getKey()))) {
                mapped.set(field.getKey(), field.getValue());
            }
        });
        return mapped;
    }

    /** Our name for their column, or theirs where it is not mapped; both normal. */
    public String column(String normal) {
        for (Map.Entry<String, String> entry : theirs.entrySet()) {
            if (Fields.normal(entry.getValue()).equals(normal)) {
                return entry.getKey();
            }
        }
        return normal;
    }

    private static @Nullable JsonNode at(JsonNode record, String path) {
        JsonNode whole = record.get(path);
        if (whole != null) {
            return whole;
        }
        JsonNode node = record;
        for (String step : path.split("\\.")) {
            node = node == null
                    ? null
                    : node.isArray() && step.matches("\\d+") ? node.get(Integer.parseInt(step)) : node.get(step);
        }
        return node;
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return theirs.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }
}
