package org.dateline.match;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.query.Query;

/** Whether a query holds in a text. Brackets around an AND, OR or NOT reach through to its operands. */
final class Truth {
    private final Places places;
    private final Predicate<Query> elsewhere;

    /** @param elsewhere decides what the text does not: facets, dates, names */
    Truth(Places places, Predicate<Query> elsewhere) {
        this.places = places;
        this.elsewhere = elsewhere;
    }

    boolean holds(Query query, TextIndex index, Scope scope) {
        return switch (query) {
            case Query.Everything everything -> true;
            case Query.Nothing nothing -> false;
            case Query.AllOf all -> all.operands().stream().allMatch(operand -> holds(operand, index, scope));
            case Query.AnyOf any -> any.operands().stream().anyMatch(operand -> holds(operand, index, scope));
            case Query.Not not -> !holds(not.operand(), index, scope);
            case Query.In in -> holds(in.operand(), index, scope.in(in));
            case Query.Capitals capitals -> holds(capitals.operand(), index, scope.capitals(capitals.all()));
            case Query.AtLeast atLeast -> atLeast(atLeast.times(), atLeast.operand(), index, scope);
            case Query.Positional positional ->
                !places.of(positional, index, scope).isEmpty();
            default -> elsewhere.test(query);
        };
    }

    private boolean atLeast(int times, Query operand, TextIndex index, Scope scope) {
        return switch (operand) {
            case Query.AllOf all -> all.operands().stream().allMatch(each -> atLeast(times, each, index, scope));
            case Query.In in -> atLeast(times, in.operand(), index, scope.in(in));
            case Query.Capitals capitals -> atLeast(times, capitals.operand(), index, scope.capitals(capitals.all()));
            default -> {
                List<Interval> found = places.of(operand, index, scope);
                yield found.size() >= times;
            }
        };
    }
}
