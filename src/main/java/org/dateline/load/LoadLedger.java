package org.dateline.load;

import java.util.List;
import java.util.Map;
import org.dateline.article.Status;

/**
 * What a load met, for people.
 *
 * @param statuses how many records and files had each status; those that had not changed are left out
 * @param reasons why something gave no article, the most frequent first
 * @param slowest the files that took longest, the longest first
 */
public record LoadLedger(Map<Status, Long> statuses, List<Reason> reasons, List<SlowFile> slowest) {
    public static final LoadLedger EMPTY = new LoadLedger(Map.of(), List.of(), List.of());

    /** A reason, numbers and names in it left out, how often it was met, and where first. */
    public record Reason(Status status, String reason, long count, String example) {}

    /** A file and the seconds from its opening until its last article was written. */
    public record SlowFile(String path, double seconds, long bytes) {}
}
