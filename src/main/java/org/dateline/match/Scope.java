package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Query;
import org.dateline.text.Tokens;

/**
 * What the brackets around a query demand of its places.
 *
 * @param parts the parts that a place must lie in, all of them
 * @param capitals the mark that each word must carry, or the empty string
 */
record Scope(List<Query.In> parts, String capitals) {
    static final Scope OPEN = new Scope(List.of(), "");

    Scope in(Query.In part) {
        List<Query.In> more = new ArrayList<>(parts);
        more.add(part);
        return new Scope(more, capitals);
    }

    Scope capitals(boolean all) {
        return new Scope(parts, all || capitals.equals(Tokens.ALL_CAPS) ? Tokens.ALL_CAPS : Tokens.CAPITALIZED);
    }

    /** The same for the operands of a proximity, whose own places may lie anywhere as long as the whole lies in the parts. */
    Scope anywhere() {
        return parts.isEmpty() ? this : new Scope(List.of(), capitals);
    }

    boolean admits(Interval interval, TextIndex index) {
        for (Query.In part : parts) {
            if (!index.lies(interval, part)) {
                return false;
            }
        }
        return true;
    }
}
