package org.dateline.extract;

import java.io.IOException;
import org.dateline.article.Status;

/** Why a record gives no article. The message is one sentence for a person. */
final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;
    private final Status status;

    UnreadableException(Status status, String message) {
        super(message);
        this.status = status;
    }

    Status status() {
        return status;
    }
}
