package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.engine.Place;
import org.dateline.query.Query.Unit;
import org.dateline.text.Tokens;

/**
 * Writes a place as a rule of the cluster's intervals query, where that says exactly what {@link org.dateline.match.Matcher}
 * says. Lucene's intervals are the same minimal intervals; what they lack is composed: sentences are the stretches from an
 * opening to a closing mark (that no border is held cannot be asked: Lucene's not-containing also refuses what the border only
 * touches), {@code not w/n} takes away, one after the other, what has a neighbour with none, one, two … of
 * its own kind between. A place that cannot be written so is left to {@link Verification}.
 */
final class PlaceRules {
    /** So many of a kind in a row before a neighbour are told apart; more are left to verification. */
    static final int MOST_IN_A_ROW = 8;

    private static final Rule BODY = Rule.mark(Tokens.BODY);
    private static final Rule LEAD_END = Rule.mark(Tokens.LEAD_END);

    private final int largest;

    /** @param largest how many words a rule may name; what needs more is left to verification */
    PlaceRules(int largest) {
        this.largest = largest;
    }

    /** The rule of a place; empty where there is none. */
    Optional<Rule> rule(Place place) {
        return written(place).filter(this::isSmall);
    }

    boolean isSmall(Rule rule) {
        return rule.size() <= largest;
    }

    private Optional<Rule> written(Place place) {
        return switch (place) {
            case Place.Run run -> run.slots().size() == 1 || run.slop() == 0 ? run(run) : Optional.empty();
            case Place.Either either ->
                all(either.places()).filter(rules -> !rules.isEmpty()).map(Rule::either);
            case Place.Together together ->
                all(together.places()).map(rules -> Rule.together(rules).filtered("not_containing", BODY));
            case Place.Near near ->
                pair(near.left(), near.right()).flatMap(pair -> near(pair, near.distance(), near.ordered()));
            case Place.Within within -> pair(within.left(), within.right()).map(pair -> within(pair, within.unit()));
            case Place.NotWithin not -> pair(not.left(), not.right()).map(pair -> notWithin(pair, not.unit()));
            case Place.NotNear not -> notNear(not);
            case Place.Inside inside -> written(inside.place()).flatMap(rule -> inside(rule, inside.bounds()));
        };
    }

    private record Pair(Rule left, Rule right) {
        Pair turned() {
            return new Pair(/* left= */ right, /* right= */ left);
        }

        List<Rule> both() {
            return List.of(left, right);
        }
    }

    private Optional<Pair> pair(Place left, Place right) {
        return written(left).flatMap(first -> written(right).map(second -> new Pair(first, second)));
    }

    private Optional<List<Rule>> all(List<Place> places) {
        List<Rule> rules = new ArrayList<>();
        for (Place place : places) {
            if (isNowhere(place)) {
                continue;
            }
            Optional<Rule> rule = written(place);
            if (rule.isEmpty()) {
                return Optional.empty();
            }
            rules.add(rule.get());
        }
        return Optional.of(rules);
    }

    /** Whether no document has the place, because no word fits. */
    static boolean isNowhere(Place place) {
        return switch (place) {
            case Place.Run run ->
                run.slots().stream().anyMatch(slot -> slot.tokens().isEmpty());
            case Place.Either either -> either.places().stream().allMatch(PlaceRules::isNowhere);
            case Place.Together together -> together.places().stream().anyMatch(PlaceRules::isNowhere);
            case Place.Near near -> isNowhere(near.left()) || isNowhere(near.right());
            case Place.Within within -> isNowhere(within.left()) || isNowhere(within.right());
            case Place.NotNear not -> isNowhere(not.left());
            case Place.NotWithin not -> isNowhere(not.left());
            case Place.Inside inside -> isNowhere(inside.place());
        };
    }

    private Optional<Rule> run(Place.Run run) {
        if (isNowhere(run)) {
            return Optional.empty();
        }
        List<Rule> slots = run.slots().stream().map(PlaceRules::slot).toList();
        if (slots.size() == 1) {
            return Optional.of(slots.getFirst());
        }
        Rule rule = Rule.ordered(slots, 0);
        return Optional.of(new Rule(rule.json(), rule.width(), isApart(run), rule.size()));
    }

    private static Rule slot(Place.Slot slot) {
        Rule rule = Rule.token(slot.tokens());
        for (String mark : slot.marks()) {
            rule = rule.filtered("contained_by", Rule.mark(mark));
        }
        return rule;
    }

    /** Whether a run cannot begin inside itself. */
    private static boolean isApart(Place.Run run) {
        Set<String> first = Set.copyOf(run.slots().getFirst().tokens());
        return run.slots().stream().skip(1).allMatch(slot -> Collections.disjoint(first, slot.tokens()));
    }

    private Optional<Rule> near(Pair pair, int distance, boolean ordered) {
        Rule one = sameSide(Rule.ordered(pair.both(), distance - 1), distance);
        if (ordered) {
            return Optional.of(one);
        }
        Rule other = sameSide(Rule.ordered(pair.turned().both(), distance - 1), distance);
        return one.size() + other.size() > largest ? Optional.empty() : Optional.of(Rule.either(List.of(one, other)));
    }

    /** The gap between headline and body keeps all but the longest distances on one side. */
    private static Rule sameSide(Rule rule, int distance) {
        return distance < Tokens.GAP ? rule : rule.filtered("not_containing", BODY);
    }

    private static Rule within(Pair pair, Unit unit) {
        Rule either = Rule.either(
                List.of(Rule.ordered(pair.both()), Rule.ordered(pair.turned().both())));
        return either.filtered("contained_by", units(unit));
    }

    /** Each whole sentence or paragraph as a stretch. */
    private static Rule units(Unit unit) {
        return switch (unit) {
            case SENTENCE -> unit(TextTokens.WHOLE_SENTENCE, Tokens.OPENS_SENTENCE, Tokens.CLOSES_SENTENCE);
            case PARAGRAPH -> unit(TextTokens.WHOLE_PARAGRAPH, Tokens.OPENS_PARAGRAPH, Tokens.CLOSES_PARAGRAPH);
        };
    }

    private static Rule unit(String whole, String opens, String closes) {
        return Rule.either(List.of(Rule.mark(whole), Rule.ordered(List.of(Rule.mark(opens), Rule.mark(closes)))));
    }

    private static Rule notWithin(Pair pair, Unit unit) {
        return pair.left().filtered("not_overlapping", units(unit).filtered("containing", pair.right()));
    }

    private Optional<Rule> notNear(Place.NotNear not) {
        if (isNowhere(not.right())) {
            return written(not.left());
        }
        return not.distance() > MOST_IN_A_ROW ? Optional.empty() : lonely(not, not.distance());
    }

    /**
     * The stretches of the left without a near right, as far as up to so many of them in a row before a right tell. All of
     * them, where no more than the distance fit in a row.
     */
    Optional<Rule> lonely(Place.NotNear not, int inARow) {
        return pair(not.left(), not.right())
                .filter(pair -> pair.left().width() > 0 && pair.left().apart())
                .map(pair -> {
                    Rule lonely = pair.left().filtered("not_overlapping", pair.right());
                    for (int row = 1; row <= inARow; row++) {
                        for (Rule company : rows(pair, not, row)) {
                            lonely = lonely.filtered("not_overlapping", company);
                        }
                    }
                    return lonely;
                });
    }

    /** So many lefts in a row with a right near the farthest of them, on either side where order does not matter. */
    List<Rule> rows(Place.NotNear not, int row) {
        return pair(not.left(), not.right()).map(pair -> rows(pair, not, row)).orElse(List.of());
    }

    private static List<Rule> rows(Pair pair, Place.NotNear not, int row) {
        int gaps = not.distance() - 1 - (row - 1) * pair.left().width();
        if (gaps < 0) {
            return List.of();
        }
        List<Rule> lefts = Collections.nCopies(row, pair.left());
        List<Rule> before = new ArrayList<>(lefts);
        before.add(pair.right());
        List<Rule> after = new ArrayList<>(lefts);
        after.addFirst(pair.right());
        Rule one = sameSide(Rule.ordered(before, gaps), not.distance());
        return not.ordered() ? List.of(one) : List.of(one, sameSide(Rule.ordered(after, gaps), not.distance()));
    }

    private Optional<Rule> inside(Rule rule, List<Place.Bounds> bounds) {
        Rule kept = rule;
        for (Place.Bounds part : bounds) {
            switch (part.part()) {
                case HEADLINE -> kept = kept.filtered("before", BODY);
                case BODY -> kept = kept.filtered("after", BODY);
                case LEAD -> kept = kept.filtered("after", BODY).filtered("before", LEAD_END);
                case HEADLINE_AND_LEAD ->
                    kept = kept.filtered("not_containing", BODY).filtered("before", LEAD_END);
                case CAPTION ->
                    kept = kept.filtered("overlapping", Rule.mark(Tokens.CAPTION))
                            .filtered("contained_by", units(Unit.PARAGRAPH));
                case FIRST -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(kept);
    }

    /** The documents that have a stretch of a fixed width among the first words of the body, which no rule of stretches says. */
    Optional<Rule> first(Place.Inside inside) {
        List<Place.Bounds> firsts =
                inside.bounds().stream().filter(bounds -> bounds.words() > 0).toList();
        if (firsts.size() != 1) {
            return Optional.empty();
        }
        int words = firsts.getFirst().words();
        List<Place.Bounds> others =
                inside.bounds().stream().filter(bounds -> bounds.words() == 0).toList();
        return written(inside.place())
                .flatMap(rule -> inside(rule, others))
                .filter(rule -> rule.width() > 0 && rule.width() <= words && rule.size() <= largest)
                .map(rule -> Rule.ordered(List.of(BODY, rule), words - rule.width()));
    }

    /** The documents that have so many stretches. */
    Optional<Rule> times(Place place, int times) {
        return written(place)
                .filter(rule -> rule.apart() && rule.width() > 0 && rule.size() * times <= largest)
                .map(rule -> times == 1 ? rule : Rule.ordered(Collections.nCopies(times, rule)));
    }
}
