package org.dateline.article;

/** What became of a file or record. */
public enum Status {
    /** Read whole. */
    OK,
    /** The same bytes are in the archive already; the article names this place too. */
    DUPLICATE,
    /** Nothing to read. */
    EMPTY,
    /** Read up to a limit; what follows is missing. */
    TRUNCATED,
    /** Some of it could not be read. */
    PARTIAL,
    /** Protected by a password. */
    ENCRYPTED,
    /** A format that holds no articles or that nothing here reads. */
    UNSUPPORTED,
    /** Took longer than the limit. */
    TIMEOUT,
    /** Needed more memory than the limit. */
    OOM,
    /** Broken. */
    FAILED;

    /** Whether there is an article to search. */
    public boolean isReadable() {
        return this == OK || this == DUPLICATE || this == TRUNCATED || this == PARTIAL;
    }
}
