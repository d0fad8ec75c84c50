package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.query.Query.AllOf;
import org.dateline.query.Query.AnyOf;
import org.dateline.query.Query.Not;
import org.dateline.query.Query.Positional;

/**
 * Sees to it that what must have a place in the text has one: what stands within a proximity, a part of the article,
 * capitals or an at-least is positional through and through. An AND in there is moved out: {@code headline(a AND b)} is
 * {@code headline(a) AND headline(b)}.
 */
final class Placement {
    private final Notes notes;

    Placement(Notes notes) {
        this.notes = notes;
    }

    /** Makes a proximity of two operands. */
    interface Join {
        Query of(Query left, Query right, At at);
    }

    /** Whether every part of a query has a place in the text. */
    static boolean isPositional(Query query) {
        return query instanceof AnyOf any
                ? any.operands().stream().allMatch(Placement::isPositional)
                : query instanceof Positional;
    }

    /** Both operands joined by a proximity operator. */
    Query join(Query left, Query right, Token operator, boolean negated, Join join) {
        At at = new At(left.at().from(), Math.max(left.at().from(), right.at().to()));
        if (isPositional(left) && isPositional(right)) {
            return join.of(left, right, at);
        }
        if (negated && !isPositional(right)) {
            throw notes.mistake(
                    Remark.of(RemarkKind.RIGHT_OF_NOT_NEAR, notes.typed(operator.at())),
                    right.at(),
                    notes.whole(right.at()).replaceAll("(?i)(?<=\\s)and(?=\\s)", "OR"));
        }
        Query joined = isPositional(left)
                ? spread(right, operator, part -> join.of(left, part, at))
                : spread(left, operator, part -> join(part, right, operator, negated, join));
        notes.add(Remark.of(RemarkKind.AND_WITHIN_PROXIMITY), at);
        return joined;
    }

    private Query spread(Query query, Token operator, UnaryOperator<Query> place) {
        return switch (query) {
            case AllOf(List<Query> operands, At at) -> allOf(operands, at, part -> spread(part, operator, place));
            case AnyOf(List<Query> operands, At at)
            when !isPositional(query) -> anyOf(operands, at, part -> spread(part, operator, place));
            case Query placed when isPositional(placed) -> place.apply(placed);
            default ->
                throw new QuerySyntaxException(
                        Remark.of(RemarkKind.NO_PLACE, notes.typed(query.at())),
                        query.at(),
                        notes.edit(operator.at(), "AND"));
        };
    }

    /** What works on one operand, put around each positional part of it. */
    Query wrap(Query query, Token wrapper, UnaryOperator<Query> place) {
        return switch (query) {
            case AllOf(List<Query> operands, At at) -> allOf(operands, at, part -> wrap(part, wrapper, place));
            case Not(Query operand, At at) -> new Not(wrap(operand, wrapper, place), at);
            case AnyOf(List<Query> operands, At at)
            when !isPositional(query) -> anyOf(operands, at, part -> wrap(part, wrapper, place));
            case Query placed when isPositional(placed) -> place.apply(placed);
            default ->
                throw new QuerySyntaxException(
                        Remark.of(RemarkKind.NO_PLACE_WITHIN, notes.typed(query.at()), notes.typed(wrapper.at())),
                        query.at(),
                        moved(query.at()));
        };
    }

    /** The same query with a part moved to its end. */
    private String moved(At at) {
        String rest = notes.edit(at, "").replaceAll("\\w+\\(\\s*\\)", "").strip();
        return rest.isEmpty() ? notes.whole(at) : rest + " AND " + notes.whole(at);
    }

    private static Query allOf(List<Query> operands, At at, UnaryOperator<Query> place) {
        List<Query> flat = new ArrayList<>();
        for (Query operand : operands) {
            Query placed = place.apply(operand);
            if (placed instanceof AllOf all) {
                flat.addAll(all.operands());
            } else {
                flat.add(placed);
            }
            bound(flat, at);
        }
        return new AllOf(flat, at);
    }

    private static Query anyOf(List<Query> operands, At at, UnaryOperator<Query> place) {
        List<Query> flat = new ArrayList<>();
        for (Query operand : operands) {
            Query placed = place.apply(operand);
            if (placed instanceof AnyOf any) {
                flat.addAll(any.operands());
            } else {
                flat.add(placed);
            }
            bound(flat, at);
        }
        return new AnyOf(flat, at);
    }

    private static void bound(List<Query> operands, At at) {
        if (operands.size() > Limits.CLAUSES) {
            throw new QuerySyntaxException(Remark.of(RemarkKind.TOO_MANY_PARTS, Limits.CLAUSES), at, "");
        }
    }
}
