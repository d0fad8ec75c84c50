package org.dateline.query;

import java.util.List;
import org.dateline.query.Query.AllOf;
import org.dateline.query.Query.AnyOf;
import org.dateline.query.Query.AtLeast;
import org.dateline.query.Query.Capitals;
import org.dateline.query.Query.In;
import org.dateline.query.Query.Near;
import org.dateline.query.Query.Not;
import org.dateline.query.Query.NotNear;
import org.dateline.query.Query.NotWithin;
import org.dateline.query.Query.Within;

/** Measures how deep a tree is, so that whatever walks it may recurse. */
final class Depth {
    private Depth() {}

    /** Refuses a tree of more than {@link Limits#DEPTH} levels. */
    static void check(Query query, At at) {
        if (of(query) > Limits.DEPTH) {
            throw new QuerySyntaxException(Remark.of(RemarkKind.OPERATORS_TOO_DEEP, Limits.DEPTH), at, "");
        }
    }

    static int of(Query query) {
        int below = 0;
        for (Query part : parts(query)) {
            below = Math.max(below, of(part));
        }
        return below + 1;
    }

    private static List<Query> parts(Query query) {
        return switch (query) {
            case AllOf all -> all.operands();
            case AnyOf any -> any.operands();
            case Not not -> List.of(not.operand());
            case In in -> List.of(in.operand());
            case Capitals capitals -> List.of(capitals.operand());
            case AtLeast atLeast -> List.of(atLeast.operand());
            case Near near -> List.of(near.left(), near.right());
            case NotNear near -> List.of(near.left(), near.right());
            case Within within -> List.of(within.left(), within.right());
            case NotWithin within -> List.of(within.left(), within.right());
            default -> List.of();
        };
    }
}
