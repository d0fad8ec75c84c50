package org.dateline.web;

import org.dateline.query.ParsedQuery;

/** Reads what was typed; a true mistake is a {@link org.dateline.query.QuerySyntaxException}. */
public interface QueryReader {
    /** An article must have all of it. */
    ParsedQuery all(String typed);

    /** An article must have any of its words; and, or, not are words then. */
    ParsedQuery any(String typed);
}
