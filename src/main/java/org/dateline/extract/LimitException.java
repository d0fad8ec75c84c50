package org.dateline.extract;

import java.io.IOException;

/** A limit of size, ratio or depth was reached. The message is one sentence for a person. */
final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }
}
