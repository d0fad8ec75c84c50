package org.dateline.opensearch;

import java.util.List;
import java.util.Map;
import org.dateline.engine.Cursor;
import org.dateline.query.Sort;
import tools.jackson.databind.JsonNode;

/** The total orders of hits: by the sort, then newest first, then by id; and where a hit stands in one. */
final class Order {
    private static final Map<String, Object> NEWEST = Map.of(Schema.WHEN, Map.of("order", "desc", "missing", "_last"));
    private static final Map<String, Object> BY_ID = Map.of(Schema.ORDER, Map.of("order", "asc"));

    private Order() {}

    static List<Map<String, Object>> of(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> List.of(Map.of("_score", Map.of("order", "desc")), NEWEST, BY_ID);
            case NEWEST -> List.of(NEWEST, BY_ID);
            case OLDEST -> List.of(Map.of(Schema.WHEN, Map.of("order", "asc", "missing", "_last")), BY_ID);
            case ADDED -> List.of(Map.of(Schema.ADDED, Map.of("order", "desc")), NEWEST, BY_ID);
            case SOURCE -> List.of(Map.of(Schema.SOURCE_ORDER, Map.of("order", "asc")), NEWEST, BY_ID);
            // The cluster cannot count matches: those few that it is asked for are put in order here.
            case MATCHES -> List.of(NEWEST, BY_ID);
            case LENGTH -> List.of(Map.of(Schema.WORDS, Map.of("order", "desc")), NEWEST, BY_ID);
        };
    }

    /** Where a hit stands, from the values that the cluster sorted it by. */
    static Cursor.Position position(Sort sort, JsonNode values) {
        if (values.size() == 2) {
            return new Cursor.Position(
                    0, values.path(0).asLong(), values.path(1).asLong(), "");
        }
        long when = values.path(1).asLong();
        long order = values.path(2).asLong();
        JsonNode first = values.path(0);
        return switch (sort) {
            case RELEVANCE -> new Cursor.Position(Double.doubleToLongBits(first.asDouble()), when, order, "");
            case SOURCE -> new Cursor.Position(0, when, order, first.asString(""));
            case NEWEST, OLDEST, ADDED, LENGTH, MATCHES -> new Cursor.Position(first.asLong(), when, order, "");
        };
    }

    /** The values to go on after. */
    static List<Object> after(Sort sort, Cursor.Position position) {
        return switch (sort) {
            case RELEVANCE -> List.of(Double.longBitsToDouble(position.key()), position.when(), position.order());
            case SOURCE -> List.of(position.name(), position.when(), position.order());
            case NEWEST, OLDEST -> List.of(position.when(), position.order());
            case ADDED, LENGTH, MATCHES -> List.of(position.key(), position.when(), position.order());
        };
    }
}
