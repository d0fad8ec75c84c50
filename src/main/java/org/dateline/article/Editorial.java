package org.dateline.article;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What the publisher says about the use of its copy.
 *
 * @param pubStatus {@code usable}, {@code withheld}, {@code canceled}, {@code corrected}, {@code killed} …
 * @param embargoedUntil not to be published before
 * @param expires not to be used after
 * @param note to editors
 * @param usageTerms rights and restrictions
 * @param correction the text of a correction
 * @param replaces the key of the story that this one replaces, corrects, holds or kills
 */
public record Editorial(
        @Nullable String pubStatus,
        @Nullable OffsetDateTime embargoedUntil,
        @Nullable OffsetDateTime expires,
        @Nullable String note,
        @Nullable String usageTerms,
        @Nullable String correction,
        @Nullable String replaces) {
    public static final Editorial NONE = new Editorial(null, null, null, null, null);

    /** A copy that neither expires nor replaces another. */
    public Editorial(
            @Nullable String pubStatus,
            @Nullable OffsetDateTime embargoedUntil,
            @Nullable String note,
            @Nullable String usageTerms,
            @Nullable String correction) {
        this(pubStatus, embargoedUntil, null, note, usageTerms, correction, null);
    }
}
