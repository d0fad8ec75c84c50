package org.dateline.query;

/** What one query may cost. A query beyond these is refused before any article is looked at. */
public final class Limits {
    /** UTF-16 units of the typed string. */
    public static final int LENGTH = 20_000;
    /** Words, phrases and fields. */
    public static final int CLAUSES = 1_024;
    /** Brackets within brackets, and levels of the tree. */
    public static final int DEPTH = 64;
    /** The widest proximity, and the widest slop. */
    public static final int DISTANCE = 1_000;
    /** UTF-16 units of one regular expression. */
    public static final int REGEX_LENGTH = 500;

    private Limits() {}
}
