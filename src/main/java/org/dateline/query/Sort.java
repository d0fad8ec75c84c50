package org.dateline.query;

/** The order of an answer. Ties are broken by date, newest first, then by id, so that an order is total. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    /** When the archive got it, newest first. */
    ADDED,
    /** Words of the body, most first. */
    LENGTH,
    /** The outlet's name, by the alphabet; articles without one last. */
    SOURCE,
    /** How many places of the text match, most first. */
    MATCHES
}
