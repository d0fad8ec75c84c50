package org.dateline.extract.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a web archive, in order. */
interface WebRecords {
    /** The next record, or null after the last one. */
    @Nullable
    WebRecord next() throws IOException;

    /** How many records so far were damaged, or followed by what is none. */
    int broken();
}
