package org.dateline.web;

import java.time.ZoneOffset;
import org.dateline.result.Tombstone;

/** An article that was removed. */
class GoneException extends WordedException {
    private static final long serialVersionUID = 1L;

    private final transient Tombstone tombstone;

    GoneException(Tombstone tombstone) {
        super(
                "error.gone",
                tombstone.title(),
                tombstone.removed().atOffset(ZoneOffset.UTC).toLocalDate(),
                tombstone.reason());
        this.tombstone = tombstone;
    }

    Tombstone tombstone() {
        return tombstone;
    }
}
