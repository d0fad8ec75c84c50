package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Query.AllOf;
import org.dateline.query.Query.AnyOf;
import org.dateline.query.Query.Everything;
import org.dateline.query.Query.Not;
import org.dateline.query.Query.Nothing;

/** Joins operands; an AND within an AND is one AND, an OR within an OR one OR. */
final class Junctions {
    private Junctions() {}

    /** All of these, at least one. */
    static Query allOf(List<Query> operands) {
        List<Query> flat = new ArrayList<>();
        for (Query operand : operands) {
            if (operand instanceof AllOf all) {
                flat.addAll(all.operands());
            } else {
                flat.add(operand);
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new AllOf(flat, around(operands));
    }

    /** Any of these, at least one. */
    static Query anyOf(List<Query> operands) {
        List<Query> flat = new ArrayList<>();
        for (Query operand : operands) {
            if (operand instanceof AnyOf any) {
                flat.addAll(any.operands());
            } else {
                flat.add(operand);
            }
        }
        return flat.size() == 1 ? flat.getFirst() : new AnyOf(flat, around(operands));
    }

    /** Not this; not everything is nothing. */
    static Query not(Query operand, At at) {
        return operand instanceof Everything ? new Nothing(at) : new Not(operand, at);
    }

    private static At around(List<Query> operands) {
        int from = operands.getFirst().at().from();
        return new At(from, Math.max(from, operands.getLast().at().to()));
    }
}
