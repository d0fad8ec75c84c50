package org.dateline.country;

import java.util.List;
import java.util.Optional;

/**
 * A place that several states claim, from the table {@code disputed.tsv}.
 *
 * @param name what it is called
 * @param names further names, in several languages
 * @param counted the country that a mention of the place counts for, or empty where it counts for none
 * @param claimants the codes of those that claim or hold it; a mention of the place does not count for them
 */
public record DisputedPlace(String name, List<String> names, Optional<String> counted, List<String> claimants) {
    private static final List<DisputedPlace> ALL = Table.rows("disputed.tsv").stream()
            .map(row -> new DisputedPlace(
                    row[0],
                    Table.list(row[1]),
                    Optional.of(row[2]).filter(code -> !code.isEmpty()),
                    Table.list(row[3])))
            .toList();

    /** The whole table. */
    public static List<DisputedPlace> all() {
        return ALL;
    }

    /** The place of a name, case and accents ignored. */
    public static Optional<DisputedPlace> of(String name) {
        String key = NameFolding.key(name);
        return ALL.stream()
                .filter(place -> NameFolding.key(place.name).equals(key)
                        || place.names.stream()
                                .anyMatch(other -> NameFolding.key(other).equals(key)))
                .findFirst();
    }
}
