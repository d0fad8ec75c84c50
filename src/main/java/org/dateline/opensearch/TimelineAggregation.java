package org.dateline.opensearch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.article.PublishedDate.Precision;
import org.dateline.engine.DateCounts;
import org.dateline.query.DateRange;
import org.dateline.result.Timeline;
import tools.jackson.databind.JsonNode;

/** Counts articles over time: by day where these are few, and by month, for each precision of date. */
final class TimelineAggregation {
    /** More days than are ever bars of their own. */
    private static final int DAYS = 64;
    /** A century and more; the cluster makes no more than 65,535 buckets. */
    private static final int ALL_DAYS = 40_000;
    /** Two thousand years. */
    private static final int MONTHS = 24_000;

    private static final int MONTHS_A_YEAR = 12;

    private TimelineAggregation() {}

    static Map<String, Object> made(Map<String, Object> documents) {
        return made(documents, DAYS);
    }

    /** The same where every day is to be a bar. */
    static Map<String, Object> daily(Map<String, Object> documents) {
        return made(documents, ALL_DAYS);
    }

    private static Map<String, Object> made(Map<String, Object> documents, int days) {
        Map<String, Object> counts = Map.of(
                "first", Map.of("min", Map.of("field", Schema.FIRST_DAY)),
                "last", Map.of("max", Map.of("field", Schema.FIRST_DAY)),
                "months", Map.of("terms", Map.of("field", Schema.MONTH, "size", MONTHS, "shard_size", MONTHS)),
                "days",
                        Map.of(
                                "terms",
                                Map.of(
                                        "field",
                                        Schema.FIRST_DAY,
                                        "size",
                                        days,
                                        "order",
                                        List.of(Map.of("_key", "asc")))));
        return Map.of(
                "filter",
                documents,
                "aggs",
                Map.of(
                        "undated", Map.of("missing", Map.of("field", Schema.FIRST_DAY)),
                        "precision", Map.of("terms", Map.of("field", Schema.PRECISION, "size", DAYS), "aggs", counts)));
    }

    static Timeline read(JsonNode aggregation, DateRange chosen) {
        return counts(aggregation).timeline(chosen);
    }

    static Timeline read(JsonNode aggregation, Timeline.Step step) {
        return counts(aggregation).timeline(step, DateRange.EVER);
    }

    private static DateCounts counts(JsonNode aggregation) {
        DateCounts counts = new DateCounts();
        counts.addUndated(aggregation.path("undated").path("doc_count").asLong(0));
        for (JsonNode bucket : aggregation.path("precision").path("buckets")) {
            add(bucket, Precision.values()[bucket.path("key").asInt()], counts);
        }
        return counts;
    }

    private static void add(JsonNode bucket, Precision precision, DateCounts counts) {
        int first = (int) bucket.path("first").path("value").asDouble(0);
        int last = (int) bucket.path("last").path("value").asDouble(0);
        JsonNode days = bucket.path("days");
        if (precision == Precision.DAY && days.path("sum_other_doc_count").asLong(0) == 0) {
            for (JsonNode day : days.path("buckets")) {
                counts.add(
                        day.path("key").asInt(),
                        precision,
                        day.path("doc_count").asLong());
            }
            return;
        }
        // The ends decide how fine the bars are, so they stand among the months too.
        counts.add(first, precision, 0);
        counts.add(last, precision, 0);
        for (JsonNode month : bucket.path("months").path("buckets")) {
            int number = month.path("key").asInt();
            LocalDate begun =
                    LocalDate.of(Math.floorDiv(number, MONTHS_A_YEAR), Math.floorMod(number, MONTHS_A_YEAR) + 1, 1);
            counts.add(
                    Math.toIntExact(begun.toEpochDay()),
                    precision,
                    month.path("doc_count").asLong());
        }
    }
}
