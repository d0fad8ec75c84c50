package org.dateline.load;

import org.jspecify.annotations.Nullable;

/**
 * How to load.
 *
 * @param prune whether articles go whose file or record is gone; a tombstone stays at their address
 * @param retryFailed whether files are read again that did not change but gave something for the quarantine
 * @param collection a name under which everything loaded can be found, or null
 */
public record LoadOptions(
        boolean prune, boolean retryFailed, @Nullable String collection) {
    /** Load what is new or changed, and remove nothing. */
    public static final LoadOptions USUAL = new LoadOptions(false, false, null);
}
