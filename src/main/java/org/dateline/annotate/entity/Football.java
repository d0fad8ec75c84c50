package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Clubs that are called by their towns, and names that only a report of football has several of. */
final class Football {
    private static final Set<String> CLUBS =
            Set.copyOf(Arrays.asList("""
            chelsea barcelona liverpool everton southampton newcastle leicester brighton bournemouth brentford burnley fulham
            watford norwich leeds sunderland villarreal sevilla valencia getafe girona roma napoli atalanta fiorentina monaco
            lille lyon marseille rennes porto leipzig dortmund leverkusen wolfsburg freiburg
            """.strip().split("\\s+")));

    private static final Set<String> SIGNS = Set.of(
            "premier league",
            "champions league",
            "europa league",
            "la liga",
            "serie a",
            "bundesliga",
            "ligue 1",
            "fa cup",
            "carabao cup",
            "manchester united",
            "man utd",
            "manchester city",
            "man city",
            "real madrid",
            "atletico madrid",
            "arsenal",
            "tottenham",
            "tottenham hotspur",
            "aston villa",
            "crystal palace",
            "west ham",
            "everton",
            "juventus",
            "inter milan",
            "ac milan",
            "bayern munich",
            "borussia dortmund",
            "paris saint-germain",
            "psg",
            "fifa",
            "uefa",
            "caf");

    private static final int LONGEST_CLUB = 20;

    private Football() {}

    /** Whether a name speaks for football. */
    static boolean isSign(String form) {
        return form.length() <= LONGEST_CLUB && SIGNS.contains(form.toLowerCase(Locale.ROOT));
    }

    /** Whether a town is a club in a report of football. */
    static boolean isClub(String form) {
        return form.length() <= LONGEST_CLUB && CLUBS.contains(form.toLowerCase(Locale.ROOT));
    }
}
