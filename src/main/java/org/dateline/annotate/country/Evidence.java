package org.dateline.annotate.country;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.annotate.country.PlaceSense.Kind;

/** What the plain mentions of an article say for its doubtful ones. */
final class Evidence {
    private static final int WELL_KNOWN = 300_000;
    private static final int CITY = 100_000;
    private static final int LARGE = 1_000_000;

    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> customs = new HashMap<>();
    private final Set<String> divisions = new HashSet<>();
    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    /** Words as they come, the same ones again, and put in order when one is asked for: they are many, and seldom asked for. */
    private int[] lowerCase = new int[64];

    private int lowerCases;
    private int ordered;

    void addPerson(String key) {
        persons.merge(key, 1, Integer::sum);
    }

    /** A word of a name that also stands in small letters, like turkey. */
    void addLowerCase(int word) {
        if (lowerCases == lowerCase.length) {
            lowerCase = Arrays.copyOf(lowerCase, lowerCases * 2);
        }
        lowerCase[lowerCases++] = word;
    }

    boolean standsInLowerCase(int word) {
        if (ordered < lowerCases) {
            Arrays.sort(lowerCase, 0, lowerCases);
            ordered = lowerCases;
        }
        return Arrays.binarySearch(lowerCase, 0, lowerCases, word) >= 0;
    }

    /** Whether the text uses the phrase as a person's name more than as a place's. */
    boolean isPerson(String key) {
        int named = persons.getOrDefault(key, 0);
        return named > 0 && named * 2 >= places.getOrDefault(key, 0);
    }

    void addCertain(PlaceSense sense) {
        countries.merge(sense.code(), 1.0, Double::sum);
        divisions.add(sense.code() + sense.division());
    }

    void add(Candidate candidate) {
        if (candidate.located) {
            places.merge(candidate.key, 1, Integer::sum);
        }
        boolean alone = candidate.senses.size() == 1;
        for (PlaceSense sense : candidate.senses) {
            if (alone && (sense.kind() == Kind.NAME || sense.kind() == Kind.DISPUTED)) {
                support(sense.code(), 1.0);
            } else if (alone && sense.kind() == Kind.DEMONYM) {
                support(sense.code(), 0.7);
            } else if (alone && sense.kind() == Kind.DIVISION && !sense.isDoubtful()) {
                support(sense.code(), 0.7);
                divisions.add(sense.code() + sense.division());
            } else if (sense.kind() == Kind.ABBREVIATION && candidate.behindPlace) {
                support(sense.code(), 1.0);
                divisions.add(sense.code() + sense.division());
            } else if (!sense.isDoubtful()
                    && (sense.kind() == Kind.CAPITAL && sense.population() > WELL_KNOWN
                            || sense.kind() == Kind.CITY && sense.population() > (alone ? CITY : LARGE))) {
                support(sense.code(), 0.4);
            }
        }
    }

    /** A word of a country's public life. */
    void addCustom(PlaceSense sense) {
        customs.merge(sense.code(), 1.0, Double::sum);
    }

    /** How much the words of public life speak for a country. */
    double customsOf(String code) {
        return customs.getOrDefault(code, 0.0);
    }

    private void support(String code, double weight) {
        countries.merge(code, weight, Double::sum);
    }

    double of(String code) {
        return countries.getOrDefault(code, 0.0);
    }

    boolean names(PlaceSense sense) {
        return !sense.division().isEmpty() && divisions.contains(sense.code() + sense.division());
    }
}
