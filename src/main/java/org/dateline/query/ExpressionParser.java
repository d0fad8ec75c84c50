package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads tokens into a tree by recursive descent, each token once. The order, from the tightest: brackets, quotes and
 * minus; OR; proximity, the smallest distance first, then from the left; NOT; AND, which a space is too. The other order
 * reads OR last of all, for the reading that a note offers.
 */
final class ExpressionParser {
    private final TokenStream tokens;
    private final Notes notes;
    private final boolean orLast;
    private final OperandParser operands;
    private final Proximities proximities;
    private int alternatives;
    private @Nullable At mixed;

    ExpressionParser(TokenStream tokens, Notes notes, Reading reading, boolean orLast) {
        this.tokens = tokens;
        this.notes = notes;
        this.orLast = orLast;
        this.operands = new OperandParser(tokens, notes, reading, this);
        this.proximities = new Proximities(notes);
    }

    /** The whole query; null where nothing in it can be searched. */
    @Nullable
    Query whole() {
        List<Query> parts = new ArrayList<>();
        while (!tokens.at(Kind.END)) {
            Query part = level();
            if (part != null) {
                parts.add(part);
            }
            if (tokens.at(Kind.CLOSE)) {
                At at = tokens.next().at();
                notes.add(Remark.of(RemarkKind.STRAY_BRACKET), at, notes.fix(at, ""));
            }
        }
        return parts.isEmpty() ? null : Junctions.allOf(parts);
    }

    /** Where operators of different rank stand unbracketed side by side with OR; null where they do not. */
    @Nullable
    At mixed() {
        return mixed;
    }

    /** What stands between two brackets, or in the whole query; null for nothing. */
    @Nullable
    Query level() {
        int outer = alternatives;
        alternatives = 0;
        Query query = orLast ? anyOfConjunctions() : conjunction();
        alternatives = outer;
        return query;
    }

    private @Nullable Query anyOfConjunctions() {
        List<Query> any = new ArrayList<>();
        while (!tokens.atEnd()) {
            Query all = conjunction();
            if (all != null) {
                any.add(all);
            }
            while (tokens.at(Kind.OR)) {
                tokens.next();
            }
        }
        return any.isEmpty() ? null : Junctions.anyOf(any);
    }

    private @Nullable Query conjunction() {
        int from = tokens.peek().at().from();
        List<Query> items = new ArrayList<>();
        int negations = 0;
        while (!tokens.atEnd() && !(orLast && tokens.at(Kind.OR))) {
            int before = tokens.position();
            negations += tokens.at(Kind.NOT) ? 1 : 0;
            Query item = item();
            if (item != null) {
                items.add(item);
            }
            and(!items.isEmpty());
            if (tokens.position() == before) {
                stray(tokens.next());
            }
        }
        if (alternatives > 0 && (items.size() > 1 || negations > 0 || proximities.used()) && mixed == null) {
            mixed = new At(from, tokens.lastEnd());
        }
        return items.isEmpty() ? null : Junctions.allOf(items);
    }

    private void and(boolean left) {
        if (!tokens.at(Kind.AND)) {
            return;
        }
        Token and = tokens.next();
        if (!left || tokens.atEnd() || tokens.at(Kind.AND) || tokens.at(Kind.OR)) {
            stray(and);
        }
    }

    private @Nullable Query item() {
        int from = tokens.peek().at().from();
        boolean negated = false;
        Token last = tokens.peek();
        while (tokens.at(Kind.NOT) && !tokens.atNegatedProximity()) {
            last = tokens.next();
            negated = !negated;
        }
        Query query = proximity();
        if (query == null) {
            if (last.is(Kind.NOT)) {
                stray(last);
            }
            return null;
        }
        return negated ? not(query, from) : query;
    }

    private Query not(Query query, int from) {
        return Junctions.not(query, new At(from, tokens.lastEnd()));
    }

    private @Nullable Query proximity() {
        Query first = alternatives();
        Proximities.Row row = proximities.row(first);
        while (tokens.peek().isProximity() || tokens.atNegatedProximity() || atAndNegatedProximity(row)) {
            boolean negated = tokens.at(Kind.NOT);
            Token operator = tokens.ahead(negated ? 1 : 0);
            Token after = tokens.ahead(negated ? 2 : 1);
            if (row.isEmpty() || !after.startsOperand() && !(after.isWordToo())) {
                break;
            }
            if (negated) {
                tokens.next();
            }
            tokens.next();
            proximities.refuseNegation(after, operator);
            Query right = alternatives();
            if (right == null) {
                stray(operator);
            } else {
                row.add(operator, negated, right);
            }
        }
        return row.tree();
    }

    /** Passes over the AND of {@code a and not w/5 b}, which would otherwise turn the meaning about. */
    private boolean atAndNegatedProximity(Proximities.Row row) {
        boolean stray = tokens.at(Kind.AND)
                && tokens.ahead(1).is(Kind.NOT)
                && tokens.ahead(2).isProximity()
                && !tokens.ahead(2).isWordToo()
                && !row.isEmpty();
        if (stray) {
            stray(tokens.next());
        }
        return stray;
    }

    private @Nullable Query alternatives() {
        Query first = operands.unary();
        if (orLast || first == null || !tokens.at(Kind.OR)) {
            return first;
        }
        List<Query> any = new ArrayList<>(List.of(first));
        while (tokens.at(Kind.OR)) {
            Token or = tokens.next();
            while (tokens.at(Kind.AND) || tokens.at(Kind.OR)) {
                stray(tokens.next());
            }
            Query next = negatable();
            if (next == null) {
                stray(or);
            } else {
                any.add(next);
            }
        }
        alternatives += any.size() - 1;
        return Junctions.anyOf(any);
    }

    private @Nullable Query negatable() {
        int from = tokens.peek().at().from();
        boolean negated = false;
        while (tokens.at(Kind.NOT) && !tokens.atNegatedProximity()) {
            negated = !negated;
            tokens.next();
        }
        Query query = operands.unary();
        return query != null && negated ? not(query, from) : query;
    }

    void stray(Token token) {
        notes.add(
                Remark.of(RemarkKind.NOTHING_TO_JOIN, notes.typed(token.at())), token.at(), notes.fix(token.at(), ""));
    }
}
