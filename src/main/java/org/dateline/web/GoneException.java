package org.dateline.web;

import org.dateline.result.Tombstone;

/** An article that was removed; the message is one sentence for the reader. */
class GoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Tombstone tombstone;

    GoneException(Tombstone tombstone) {
        super("“" + tombstone.title() + "” was removed from this archive on "
                + tombstone.removed().toString().substring(0, 10) + ": " + tombstone.reason());
        this.tombstone = tombstone;
    }

    Tombstone tombstone() {
        return tombstone;
    }
}
