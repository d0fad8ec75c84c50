package org.dateline.extract.bytes;

import java.io.IOException;

/** A limit of size, ratio or depth was reached. The message is one sentence for a person. */
public final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    public LimitException(String message) {
        super(message);
    }
}
