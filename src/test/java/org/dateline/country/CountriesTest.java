package org.dateline.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    @Test
    void everyCodeOfIsoHasALabelOfItsOwn() {
        Set<String> expected = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        expected.add("XK");
        expected.addAll(Locale.getISOCountries(Locale.IsoCountryCode.PART3));
        // Renames: the state goes on under the code of today.
        expected.removeAll(Set.of("AIDJ", "BQAQ", "BUMM", "BYAA", "DYBJ", "HVBF", "NHVU", "RHZW", "TPTL", "ZRCD"));

        assertThat(Countries.codes()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Countries.codes().stream().map(Countries::label))
                .doesNotHaveDuplicates()
                .allMatch(label -> label.length() > 3);
    }

    @ParameterizedTest
    @CsvSource({
        "TW, Taiwan", "XK, Kosovo", "EH, Western Sahara", "PS, Palestine", "HK, Hong Kong", "MO, Macau",
        "CD, DR Congo", "CG, Congo (Brazzaville)", "CI, Ivory Coast", "MM, Myanmar", "TR, Turkey", "CZ, Czechia",
        "SUHH, Soviet Union", "YUCS, Yugoslavia", "CSHH, Czechoslovakia", "DDDE, East Germany", "ZZ, ZZ"
    })
    void labelsArePlain(String code, String label) {
        assertThat(Countries.label(code)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mali | ML",
                "ML | ML",
                "MLI | ML",
                "Malian | ML",
                "Malians | ML",
                "Niger | NE",
                "Nigerien | NE",
                "Nigeria | NG",
                "georgia | GE",
                "Congo | CD CG",
                "congo-kinshasa | CD",
                "Congo (Brazzaville) | CG",
                "korea | KR KP",
                "guinea | GN GQ GW PG",
                "Guinea-Bissau | GW",
                "Dominican | DO DM",
                "virgin islands | VI VG",
                "cote d'ivoire | CI",
                "Côte d’Ivoire | CI",
                "the netherlands | NL",
                "Holland | NL",
                "U.S. | US",
                "usa | US",
                "Zaire | CD",
                "ZRCD | CD",
                "Burma | MM",
                "USSR | SUHH",
                "Soviet | SUHH",
                "suhh | SUHH",
                "East Germany | DDDE",
                "Yugoslavia | YUCS CSXX",
                "Alemania | DE",
                "Россия | RU",
                "إيران | IR",
                "中国 | CN",
                "Türkiye | TR",
                "Atlantis | ''"
            })
    void resolvesNamesDemonymsAndCodes(String typed, String codes) {
        assertThat(Countries.resolve(typed)).isEqualTo(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
    }

    @Test
    void renamedStatesHaveTheCodeOfToday() {
        assertThat(Countries.ofCode("BUMM")).contains("MM");
        assertThat(Countries.ofCode("irn")).contains("IR");
        assertThat(Countries.ofCode("YUCS")).contains("YUCS");
        assertThat(Countries.ofCode("QQ")).isEmpty();
    }

    @Test
    void regionsAreThoseOfTheTable() {
        assertThat(Regions.resolve("The Sahel")).contains("sahel");
        assertThat(Regions.members("sahel")).containsExactly("BF", "ML", "MR", "NE", "TD");
        assertThat(Regions.resolve("gulf")).contains("gulf");
        assertThat(Regions.members("gulf")).containsExactly("AE", "BH", "KW", "OM", "QA", "SA");
        assertThat(Regions.resolve("middle-east")).contains("middle-east");
        assertThat(Regions.label("middle-east")).isEqualTo("Middle East");
        assertThat(Regions.members("maghreb")).containsExactly("DZ", "LY", "MA", "MR", "TN");
        assertThat(Regions.members("eu")).hasSize(27);
        assertThat(Regions.members("nato")).hasSize(32);
        assertThat(Regions.members("africa")).contains("ML", "EG", "ZA").hasSize(55);
        assertThat(Regions.of("ML")).containsExactly("africa", "sahel", "west-africa", "sub-saharan-africa");
        assertThat(Regions.resolve("Narnia")).isEmpty();
        assertThat(Regions.members("narnia")).isEmpty();
    }

    @Test
    void everyMemberOfARegionIsACountry() {
        assertThat(Regions.keys())
                .allSatisfy(key -> assertThat(Regions.members(key)).isNotEmpty().allMatch(Countries::isCode));
    }

    @Test
    void disputedPlacesNameTheirClaimants() {
        DisputedPlace crimea = DisputedPlace.of("crimée").orElseThrow();
        assertThat(crimea.counted()).contains("UA");
        assertThat(crimea.claimants()).containsExactly("UA", "RU");
        assertThat(DisputedPlace.of("Spratly Islands").orElseThrow().counted()).isEmpty();
        assertThat(DisputedPlace.of("Bavaria")).isEmpty();
        assertThat(DisputedPlace.all())
                .allSatisfy(place -> assertThat(place.claimants()).isNotEmpty().allMatch(Countries::isCode));
    }
}
