package org.dateline.opensearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.engine.Place;
import org.jspecify.annotations.Nullable;

/**
 * How the documents of a place are found.
 *
 * @param sure finds documents that have the place
 * @param unsure finds all others that may have it, to be looked at one by one; null where there are none
 */
record Finding(Map<String, Object> sure, @Nullable Map<String, Object> unsure) {
    static Finding of(Place place, PlaceRules rules) {
        if (PlaceRules.isNowhere(place)) {
            return new Finding(Json.NOTHING, null);
        }
        if (PlaceScoring.isExact(place)) {
            return new Finding(PlaceScoring.scoring(place), null);
        }
        Optional<Rule> rule = rules.rule(place);
        if (rule.isEmpty() && place instanceof Place.Inside inside) {
            rule = rules.first(inside);
        }
        if (rule.isPresent()) {
            return new Finding(both(place, rule.get().query()), null);
        }
        return place instanceof Place.NotNear not
                ? lonely(not, rules)
                : new Finding(Json.NOTHING, PlaceScoring.scoring(place));
    }

    /** The documents that have a place so many times. */
    static Finding times(Place place, int times, PlaceRules rules) {
        if (PlaceRules.isNowhere(place)) {
            return new Finding(Json.NOTHING, null);
        }
        return rules.times(place, times)
                .map(rule -> new Finding(both(place, rule.query()), null))
                .orElseGet(() -> new Finding(Json.NOTHING, PlaceScoring.scoring(place)));
    }

    /** Where more than a few of the left stand in a row before a right, only a look at the text tells. */
    private static Finding lonely(Place.NotNear not, PlaceRules rules) {
        Optional<Rule> lonely = rules.lonely(not, PlaceRules.MOST_IN_A_ROW).filter(rules::isSmall);
        if (lonely.isEmpty()) {
            return new Finding(Json.NOTHING, PlaceScoring.scoring(not.left()));
        }
        List<Map<String, Object>> crowded = rules.rows(not, PlaceRules.MOST_IN_A_ROW + 1).stream()
                .map(Rule::query)
                .toList();
        Map<String, Object> left = PlaceScoring.scoring(not.left());
        Map<String, Object> holds = lonely.get().query();
        return new Finding(
                new Json.All().must(left).filter(holds).not(Json.any(crowded)).made(),
                new Json.All()
                        .must(left)
                        .filter(holds)
                        .filter(Json.any(crowded))
                        .made());
    }

    private static Map<String, Object> both(Place place, Map<String, Object> rule) {
        return new Json.All().must(PlaceScoring.scoring(place)).filter(rule).made();
    }
}
