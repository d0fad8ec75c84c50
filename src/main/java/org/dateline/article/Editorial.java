package org.dateline.article;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher says about the use of its copy.
 *
 * @param pubStatus {@code usable}, {@code withheld}, {@code canceled}, {@code corrected}, {@code killed} …
 * @param embargoedUntil not to be published before
 * @param note to editors
 * @param usageTerms rights and restrictions
 * @param correction the text of a correction
 */
public record Editorial(
        @Nullable String pubStatus,
        @Nullable OffsetDateTime embargoedUntil,
        @Nullable String note,
        @Nullable String usageTerms,
        @Nullable String correction) {
    public static final Editorial NONE = new Editorial(null, null, null, null, null);
}
