package org.dateline.annotate;

/** A table of the reader's that is not as it should be; the message is one sentence for the reader. */
public final class CorrectionsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorrectionsException(String message, Throwable cause) {
        super(message, cause);
    }

    CorrectionsException(String message) {
        super(message);
    }
}
