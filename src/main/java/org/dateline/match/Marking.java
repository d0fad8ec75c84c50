package org.dateline.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.query.Query;
import org.dateline.text.AnalyzedText;
import org.jspecify.annotations.Nullable;

/** Gathers the words to mark: what makes the query hold, and nothing that is negated. */
final class Marking {
    private final Places places;
    private final Truth truth;
    private final TextIndex index;
    private final Set<Interval> marked = new HashSet<>();

    Marking(Places places, Truth truth, TextIndex index) {
        this.places = places;
        this.truth = truth;
        this.index = index;
    }

    Marks marks(Query query) {
        mark(query, Scope.OPEN, null);
        AnalyzedText text = index.text();
        List<Span> headline = new ArrayList<>();
        List<Span> body = new ArrayList<>();
        for (Interval interval : marked) {
            Span span = new Span(text.from(interval.start()), text.to(interval.end()));
            (text.inHeadline(interval.start()) ? headline : body).add(span);
        }
        List<Span> inHeadline = merged(headline);
        List<Span> inBody = merged(body);
        return new Marks(inHeadline, inBody, inHeadline.size() + inBody.size());
    }

    /** @param only the places of the query that count; null for all */
    private void mark(Query query, Scope scope, @Nullable Set<Interval> only) {
        switch (query) {
            case Query.In in -> mark(in.operand(), scope.in(in), only);
            case Query.Capitals capitals -> mark(capitals.operand(), scope.capitals(capitals.all()), only);
            case Query.AtLeast atLeast -> mark(atLeast.operand(), scope, only);
            case Query.AllOf all ->
                all.operands().forEach(operand -> mark(operand, scope, inside(operand, scope, only)));
            case Query.AnyOf any -> {
                for (Query operand : any.operands()) {
                    if (truth.holds(operand, index, scope)) {
                        mark(operand, scope, only);
                    }
                }
            }
            case Query.Near near ->
                pairs(near.left(), near.right(), near.ordered(), Pairs.within(near.distance(), index), scope, only);
            case Query.Within within ->
                pairs(within.left(), within.right(), false, Pairs.within(within.unit(), index), scope, only);
            case Query.NotNear not -> mark(not.left(), scope.anywhere(), kept(query, scope, only));
            case Query.NotWithin not -> mark(not.left(), scope.anywhere(), kept(query, scope, only));
            case Query.Word word -> marked.addAll(kept(word, scope, only));
            case Query.Phrase phrase -> marked.addAll(kept(phrase, scope, only));
            case Query.Prefix prefix -> marked.addAll(kept(prefix, scope, only));
            case Query.Wildcard wildcard -> marked.addAll(kept(wildcard, scope, only));
            case Query.Fuzzy fuzzy -> marked.addAll(kept(fuzzy, scope, only));
            case Query.Spelling spelling -> marked.addAll(kept(spelling, scope, only));
            case Query.Regex regex -> marked.addAll(kept(regex, scope, only));
            default -> {}
        }
    }

    private Set<Interval> kept(Query query, Scope scope, @Nullable Set<Interval> only) {
        Set<Interval> kept = new HashSet<>(places.of(query, index, scope));
        if (only != null) {
            kept.retainAll(only);
        }
        return kept;
    }

    /** The places of an operand of an AND that lie within those of the AND. */
    private @Nullable Set<Interval> inside(Query operand, Scope scope, @Nullable Set<Interval> only) {
        if (only == null) {
            return null;
        }
        Set<Interval> inside = new HashSet<>();
        for (Interval place : places.of(operand, index, scope)) {
            if (only.stream().anyMatch(hull -> hull.holds(place))) {
                inside.add(place);
            }
        }
        return inside;
    }

    private void pairs(
            Query left, Query right, boolean ordered, Pairs.Nearness near, Scope scope, @Nullable Set<Interval> only) {
        Scope anywhere = scope.anywhere();
        Set<Interval> lefts = new HashSet<>();
        Set<Interval> rights = new HashSet<>();
        List<Interval> ofLeft = places.of(left, index, anywhere);
        List<Interval> ofRight = places.of(right, index, anywhere);
        Pairs.each(ofLeft, ofRight, ordered, near, (l, r) -> {
            Interval hull = Interval.hull(l, r);
            if (scope.admits(hull, index) && (only == null || only.contains(hull))) {
                lefts.add(l);
                rights.add(r);
            }
        });
        mark(left, anywhere, lefts);
        mark(right, anywhere, rights);
    }

    private static List<Span> merged(Collection<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::from));
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            if (!merged.isEmpty() && span.from() <= merged.getLast().to()) {
                Span last = merged.removeLast();
                merged.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
