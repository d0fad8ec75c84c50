package org.dateline.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.country.Countries;
import org.dateline.country.NameFolding;
import org.dateline.text.RecentNames;

/**
 * Tells names of countries from words for their people: every name in the tables of any language, and the short
 * forms of news. England, Scotland and Wales are places of their own. Immutable and thread-safe.
 */
final class CountryNames {
    private static final Map<String, Set<String>> CODES = codes();
    private static final Set<String> OF_THEIR_OWN = Set.of("england", "scotland", "wales", "northern ireland");
    private static final RecentNames<Set<String>> RECENT = new RecentNames<>(CountryNames::find);

    private CountryNames() {}

    /** The countries that a form is a name of, rather than a demonym or a city of them. */
    static Set<String> codes(String form) {
        return RECENT.of(form);
    }

    private static Set<String> find(String form) {
        String folded = fold(form);
        return OF_THEIR_OWN.contains(folded) ? Set.of() : CODES.getOrDefault(folded, Set.of());
    }

    private static Map<String, Set<String>> codes() {
        Map<String, Set<String>> codes = new HashMap<>();
        for (String language : Countries.languages()) {
            Countries.names(language).forEach((code, names) -> names.forEach(name -> add(codes, name, code)));
        }
        Countries.codes().forEach(code -> add(codes, Countries.label(code), code));
        for (String form :
                ("US:US;U.S.:US;USA:US;U.S.A.:US;America:US;United States of America:US;UK:GB;U.K.:GB;Britain:GB;"
                                + "Great Britain:GB;UAE:AE;Emirates:AE;DRC:CD;"
                                + "DR Congo:CD;Democratic Republic of Congo:CD;Democratic Republic of the Congo:CD;"
                                + "Republic of Congo:CG;Congo:CD;Congo:CG;Congo-Brazzaville:CG;Ivory Coast:CI;Burma:MM;"
                                + "Czech Republic:CZ;Holland:NL;Macedonia:MK;Swaziland:SZ;East Timor:TL;South Korea:KR;North Korea:KP;"
                                + "Republic of Korea:KR;Turkey:TR;Palestine:PS;Taiwan:TW;Hong Kong:HK;Macau:MO;Vatican:VA;"
                                + "Islamic Republic of Iran:IR;Russian Federation:RU;People’s Republic of China:CN;"
                                + "People's Republic of China:CN;Kosovo:XK;Syrian Arab Republic:SY;Cape Verde:CV;"
                                + "Soviet Union:SUHH;USSR:SUHH;Yugoslavia:YUCS;Czechoslovakia:CSHH;East Germany:DDDE")
                        .split(";")) {
            int colon = form.indexOf(':');
            add(codes, form.substring(0, colon), form.substring(colon + 1));
        }
        return codes;
    }

    private static void add(Map<String, Set<String>> codes, String name, String code) {
        codes.computeIfAbsent(fold(name), key -> new HashSet<>()).add(code);
    }

    private static String fold(String name) {
        String key = NameFolding.key(name);
        return key.startsWith("the ") ? key.substring(4) : key;
    }
}
