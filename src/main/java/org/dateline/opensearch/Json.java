package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The query language of the cluster as JSON objects. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** Puts nothing between objects: whoever writes lines ends each. */
    static final ObjectWriter LINES = MAPPER.writer().withRootValueSeparator("");

    static final Map<String, Object> EVERYTHING = Map.of("match_all", Map.of());
    static final Map<String, Object> NOTHING = Map.of("match_none", Map.of());
    /** Analyses nothing: the text is the token. */
    static final String TOKEN = "keyword";
    /** The analyzer of the mapping: tokens parted by bars at one position. */
    static final String TOKENS = "tokens";

    private Json() {}

    static String text(Object json) {
        return MAPPER.writeValueAsString(json);
    }

    /** In UTF-8. */
    static byte[] bytes(Object json) {
        return MAPPER.writeValueAsBytes(json);
    }

    static Map<String, Object> object(String name, Object value) {
        return Map.of(name, value);
    }

    static Map<String, Object> term(String field, Object value) {
        return Map.of("term", Map.of(field, Map.of("value", value)));
    }

    static Map<String, Object> terms(String field, List<?> values) {
        return switch (values.size()) {
            case 0 -> NOTHING;
            case 1 -> term(field, values.getFirst());
            default -> Map.of("terms", Map.of(field, values));
        };
    }

    static Map<String, Object> exists(String field) {
        return Map.of("exists", Map.of("field", field));
    }

    static Map<String, Object> range(String field, Object from, Object to) {
        return Map.of("range", Map.of(field, Map.of("gte", from, "lte", to)));
    }

    static Map<String, Object> constant(Object query) {
        return Map.of("constant_score", Map.of("filter", query));
    }

    static Map<String, Object> not(Object query) {
        return Map.of("bool", Map.of("filter", List.of(EVERYTHING), "must_not", List.of(query)));
    }

    static Map<String, Object> any(List<?> queries) {
        return switch (queries.size()) {
            case 0 -> NOTHING;
            default -> Map.of("bool", Map.of("should", queries, "minimum_should_match", 1));
        };
    }

    /** A conjunction, part by part. */
    static final class All {
        private final List<Object> must = new ArrayList<>();
        private final List<Object> filter = new ArrayList<>();
        private final List<Object> not = new ArrayList<>();
        private final List<Object> should = new ArrayList<>();

        /** Holds, and counts for the rank. */
        All must(Object query) {
            must.add(query);
            return this;
        }

        /** Holds, and does not count for the rank. */
        All filter(Object query) {
            filter.add(query);
            return this;
        }

        All not(Object query) {
            not.add(query);
            return this;
        }

        /** Only counts for the rank. */
        All should(Object query) {
            should.add(query);
            return this;
        }

        Map<String, Object> made() {
            if (must.isEmpty() && filter.isEmpty()) {
                filter.add(EVERYTHING);
            }
            Map<String, Object> parts = new LinkedHashMap<>();
            put(parts, "must", must);
            put(parts, "filter", filter);
            put(parts, "must_not", not);
            put(parts, "should", should);
            return Map.of("bool", parts);
        }

        private static void put(Map<String, Object> parts, String name, List<Object> queries) {
            if (!queries.isEmpty()) {
                parts.put(name, queries);
            }
        }
    }
}
