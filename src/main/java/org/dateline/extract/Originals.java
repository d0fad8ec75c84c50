package org.dateline.extract;

import org.dateline.article.Provenance;

/** Gives back the bytes that an article was read from, from the place that they came from. Thread-safe. */
public interface Originals {
    /** What came of looking. */
    sealed interface Answer {
        /** The very bytes: their SHA-256 is the one that the archive recorded. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Found(byte[] bytes) implements Answer {}

        record Missing(Why why) implements Answer {}
    }

    /** Why bytes cannot be given. */
    enum Why {
        /** There is no file at any of the places. */
        GONE,
        /** The file is there, but the record is no longer in it as it was. */
        CHANGED,
        /** They stand within a document that only the workers of a load open. */
        CLOSED,
        /** They are too many, or stand too far into a large file. */
        TOO_LARGE,
        /** Others are being looked for. */
        BUSY
    }

    /**
     * Looks at each place in turn. Nothing outside the files that were loaded is ever opened, for what stands inside a file
     * is found by reading that file again and comparing names; only bytes with the recorded SHA-256 are given.
     */
    Answer find(Provenance provenance);
}
