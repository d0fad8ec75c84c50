package org.dateline.query;

import java.util.List;
import org.dateline.query.Query.Near;

/** Neighbours in a row. */
final class Chain {
    private Chain() {}

    /** The operands next to each other in this order; there is at least one. */
    static Query ordered(List<Query> operands, At at) {
        Query left = operands.getFirst();
        for (Query right : operands.subList(1, operands.size())) {
            left = new Near(left, right, 1, true, at);
        }
        return left;
    }
}
