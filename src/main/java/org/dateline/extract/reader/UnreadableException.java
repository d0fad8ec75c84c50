package org.dateline.extract.reader;

import java.io.IOException;
import org.dateline.article.Status;

/** Why a record gives no article. The message is one sentence for a person. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;
    private final Status status;

    public UnreadableException(Status status, String message) {
        super(message);
        this.status = status;
    }

    Status status() {
        return status;
    }
}
