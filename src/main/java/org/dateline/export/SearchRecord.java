package org.dateline.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What was asked and answered, so that a search can be stated in a publication and made again.
 *
 * @param address of the search
 * @param query as typed
 * @param reading the query with every bracket written
 * @param filters each filter in words, such as {@code Country: Mali}
 * @param asked when the archive answered
 * @param engine such as {@code lucene 10.5.0}
 * @param state names the state of the archive: two answers of one state are the same
 * @param held articles in the archive
 * @param articles that were found
 * @param stories that they tell
 */
public record SearchRecord(
        String address,
        String query,
        String reading,
        List<String> filters,
        Instant asked,
        String engine,
        String state,
        long held,
        long articles,
        long stories) {
    public SearchRecord {
        filters = List.copyOf(filters);
        asked = asked.truncatedTo(ChronoUnit.SECONDS);
    }

    /** A line for each fact, in English, without a line end in any. */
    public List<String> lines() {
        return List.of(
                "Search: " + (query.isEmpty() ? "every article" : flat(query)),
                "Read as: " + flat(reading),
                "Filters: " + (filters.isEmpty() ? "none" : flat(String.join("; ", filters))),
                "Address: " + flat(address),
                "Asked: " + asked,
                "Found: " + articles + " articles telling " + stories + " stories",
                "Archive: Dateline, " + held + " articles, " + flat(engine) + ", state " + flat(state));
    }

    private static String flat(String text) {
        return text.replaceAll("[\\r\\n\\u0085\\u2028\\u2029]+", " ");
    }
}
