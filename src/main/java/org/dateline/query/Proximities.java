package org.dateline.query;

import java.util.ArrayDeque;
import java.util.Deque;
import org.dateline.query.Query.Near;
import org.dateline.query.Query.NotNear;
import org.dateline.query.Query.NotWithin;
import org.dateline.query.Query.Unit;
import org.dateline.query.Query.Within;
import org.dateline.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Builds the tree of a row of proximity operators: the smallest distance first, then from the left. */
final class Proximities {
    private final Notes notes;
    private final Placement placement;
    private boolean used;

    Proximities(Notes notes) {
        this.notes = notes;
        this.placement = new Placement(notes);
    }

    /** Whether any proximity was read so far. */
    boolean used() {
        return used;
    }

    Row row(@Nullable Query first) {
        return new Row(first);
    }

    /** What is excluded cannot be near: {@code a w/5 NOT b} is written {@code a NOT w/5 b}. */
    void refuseNegation(Token after, Token operator) {
        if (after.is(Kind.NOT) || after.is(Kind.MINUS)) {
            At at = new At(operator.at().from(), after.at().to());
            throw notes.mistake(
                    Remark.of(RemarkKind.PROXIMITY_BEFORE_NOT),
                    at,
                    "NOT " + notes.whole(operator.at()) + (after.is(Kind.MINUS) ? " " : ""));
        }
    }

    private record Operator(Token token, boolean negated) {
        /** A sentence is wider than any number of words, a paragraph wider than a sentence. */
        int width() {
            return switch (token.kind()) {
                case SENTENCE -> Limits.DISTANCE + 1;
                case PARAGRAPH -> Limits.DISTANCE + 2;
                default -> token.number();
            };
        }
    }

    /** Operands and the operators between them; an operator is applied once a wider or equal one follows. */
    final class Row {
        private final Deque<Query> operands = new ArrayDeque<>();
        private final Deque<Operator> operators = new ArrayDeque<>();

        private Row(@Nullable Query first) {
            if (first != null) {
                operands.push(first);
            }
        }

        boolean isEmpty() {
            return operands.isEmpty();
        }

        void add(Token token, boolean negated, Query right) {
            used = true;
            Operator operator = new Operator(token, negated);
            while (!operators.isEmpty() && operators.element().width() <= operator.width()) {
                apply();
            }
            operators.push(operator);
            operands.push(right);
        }

        @Nullable
        Query tree() {
            while (!operators.isEmpty()) {
                apply();
            }
            return operands.peek();
        }

        private void apply() {
            Query right = operands.pop();
            Query left = operands.pop();
            Operator operator = operators.pop();
            operands.push(placement.join(left, right, operator.token(), operator.negated(), node(operator)));
        }
    }

    private static Placement.Join node(Operator operator) {
        int n = operator.token().number();
        boolean negated = operator.negated();
        return switch (operator.token().kind()) {
            case SENTENCE -> within(Unit.SENTENCE, negated);
            case PARAGRAPH -> within(Unit.PARAGRAPH, negated);
            case ORDERED_NEAR -> near(n, true, negated);
            default -> near(n, false, negated);
        };
    }

    private static Placement.Join near(int distance, boolean ordered, boolean negated) {
        return (left, right, at) -> negated
                ? new NotNear(left, right, distance, ordered, at)
                : new Near(left, right, distance, ordered, at);
    }

    private static Placement.Join within(Unit unit, boolean negated) {
        return (left, right, at) -> negated ? new NotWithin(left, right, unit, at) : new Within(left, right, unit, at);
    }
}
