package org.dateline.annotate.country;

import org.dateline.annotate.country.PlaceSense.Kind;
import org.jspecify.annotations.Nullable;

/** Which of several places a phrase means, and how much it then counts. */
final class Senses {
    private static final int VILLAGE = 100_000;
    private static final int METROPOLIS = 1_000_000;
    private static final int LARGE_COUNTRY = 20_000_000;

    private Senses() {}

    /** The likeliest sense, or null where the phrase is a person's name here. */
    static @Nullable PlaceSense choose(Candidate candidate, Evidence evidence) {
        if (candidate.deniable >= 0 && candidate.certain == null && evidence.standsInLowerCase(candidate.deniable)) {
            return null;
        }
        PlaceSense best = candidate.certain;
        if (best == null) {
            double highest = Double.NEGATIVE_INFINITY;
            int rank = 0;
            for (PlaceSense sense : candidate.senses) {
                double likely = likely(candidate, sense, evidence) - 0.1 * rank++;
                if (likely > highest) {
                    highest = likely;
                    best = sense;
                }
            }
        }
        if (best == null || best.kind() == Kind.ABBREVIATION && candidate.certain == null && !candidate.behindPlace) {
            return null;
        }
        boolean standing = best.kind() == Kind.DEMONYM || best.kind() == Kind.NAME && candidate.located;
        return candidate.certain == null && !standing && evidence.isPerson(candidate.key) ? null : best;
    }

    private static double likely(Candidate candidate, PlaceSense sense, Evidence evidence) {
        double size = Math.log10(sense.population() + 10.0);
        double likely = switch (sense.kind()) {
            case NAME, DEMONYM, METONYM, DISPUTED -> 12;
            case DIVISION -> 5 + size * 0.5;
            case CAPITAL -> 9.5 + size * 0.3;
            case CITY -> size;
            case ALTERNATE -> size - 1;
            case ABBREVIATION -> candidate.behindPlace ? 10 : -100;
            case CUSTOM, NONE -> -100;
        };
        likely += 2.2 * Math.min(2, evidence.of(sense.code())) + 0.02 * Math.min(20, evidence.of(sense.code()));
        if (sense.kind().isSettlementOrDivision()) {
            likely += 1.5 * Math.min(2, evidence.customsOf(sense.code()));
        }
        if (evidence.names(sense)) {
            likely += 3;
        }
        if (sense.kind() == Kind.NAME && isAlsoDivision(candidate, sense)) {
            likely -= 2.5;
        }
        return likely;
    }

    /** Georgia: the state is as likely as the country. */
    private static boolean isAlsoDivision(Candidate candidate, PlaceSense name) {
        for (PlaceSense sense : candidate.senses) {
            if (sense.kind() == Kind.DIVISION
                    && sense.code().equals("US")
                    && !name.code().equals("US")) {
                return true;
            }
        }
        return false;
    }

    /** Geneva is known as a city before it is a canton. */
    private static boolean isNamedAsCity(Candidate candidate, PlaceSense division) {
        for (PlaceSense sense : candidate.senses) {
            if (sense.kind() != Kind.DIVISION
                    && sense.kind().isSettlementOrDivision()
                    && sense.code().equals(division.code())
                    && sense.population() >= VILLAGE) {
                return true;
            }
        }
        return false;
    }

    static double weight(Candidate candidate, PlaceSense sense, Evidence evidence) {
        double weight = sense.kind().weight * candidate.weight;
        if (sense.kind() == Kind.ABBREVIATION) {
            return Kind.CITY.weight;
        }
        if (candidate.certain != null) {
            return weight;
        }
        if (!sense.kind().isSettlementOrDivision()) {
            return weight;
        }
        boolean supported = evidence.of(sense.code()) + evidence.customsOf(sense.code()) > 0;
        if (!candidate.located) {
            if (sense.isDoubtful()) {
                return 0;
            }
            boolean small = sense.kind() == Kind.CITY && sense.population() < VILLAGE;
            if (!supported && candidate.weight < 1 && sense.population() < METROPOLIS) {
                return 0;
            }
            if (!supported && (small || sense.kind() == Kind.ALTERNATE && !candidate.otherScript)) {
                return 0.2 * candidate.weight;
            }
        }
        if (sense.has(PlaceSense.COMMON) && sense.population() < METROPOLIS) {
            return 0;
        }
        boolean obscure = sense.kind() == Kind.DIVISION
                && sense.population() < LARGE_COUNTRY
                && !supported
                && !isNamedAsCity(candidate, sense);
        return obscure ? weight * 0.3 : weight;
    }
}
