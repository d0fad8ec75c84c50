package org.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that an article was read from, and how that went.
 *
 * @param locations every place where they were found, the first one first; never empty
 * @param mediaType of the record, such as {@code text/html}
 * @param sha256 of the record's original bytes, 64 hexadecimal digits
 * @param status {@link Status#OK}, {@link Status#TRUNCATED} or {@link Status#PARTIAL}
 * @param reason one sentence, where the status is not OK
 * @param ocr how the text was recognised, where it was scanned
 */
public record Provenance(
        List<Location> locations,
        String mediaType,
        String sha256,
        Status status,
        @Nullable String reason,
        @Nullable Ocr ocr) {
    /** Optical character recognition: the engine and its mean confidence, 0 to 1, where it states one. */
    public record Ocr(String engine, @Nullable Double confidence) {}

    public Provenance {
        locations = List.copyOf(locations);
    }

    /** The same bytes, found at these places. */
    public Provenance at(List<Location> places) {
        return new Provenance(places, mediaType, sha256, status, reason, ocr);
    }
}
