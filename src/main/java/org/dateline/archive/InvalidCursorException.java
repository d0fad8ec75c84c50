package org.dateline.archive;

/** A cursor that no answer of this archive to this search gave. */
public class InvalidCursorException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    public InvalidCursorException() {
        super("The cursor does not belong to this search; leave it out to begin again.");
    }
}
