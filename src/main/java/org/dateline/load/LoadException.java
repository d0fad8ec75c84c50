package org.dateline.load;

/** Why a load cannot go on; the message is one sentence: what, where, what to do. */
public class LoadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LoadException(String message, Throwable cause) {
        super(message, cause);
    }
}
