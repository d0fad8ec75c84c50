package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "José Peña|Jose Pena|JOSÉ PEÑA|Jose\u0301 Pena",
                "Bashar al-Assad|Bashar Al Assad|bashar al‑assad|Bashar  al–Assad",
                "U.S. Steel|US Steel|U. S. Steel|U S Steel",
                "Conan O’Brien|Conan O'Brien|Conan OBrien|CONAN O`BRIEN",
                "J. R. R. Tolkien|J.R.R. Tolkien|JRR Tolkien|J R R Tolkien",
                "Washington, D.C.|Washington DC|Washington D.C.|washington, d. c.",
                "Łódź|Lodz|LODZ|łódź",
                "Петрёв|Петрев|ПЕТРЁВ|петрев",
            })
    void spellingsOfOneName(String one, String other, String third, String fourth) {
        assertThat(NameKey.of(other)).isEqualTo(NameKey.of(one));
        assertThat(NameKey.of(third)).isEqualTo(NameKey.of(one));
        assertThat(NameKey.of(fourth)).isEqualTo(NameKey.of(one));
    }

    @ParameterizedTest
    @CsvSource({
        "C++,C",
        "AT&T,AT T",
        "George Bush,George W. Bush",
        "Bush,George Bush",
        "Jon Smith,John Smith",
        "Plan B,Plan"
    })
    void otherNames(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void whatIsNoWordIsItsOwnKey() {
        assertThat(NameKey.of("--")).isEqualTo("--");
        assertThat(NameKey.of("...")).isEqualTo("...");
        assertThat(NameKey.of("李明")).isEqualTo("李明");
        assertThat(NameKey.of(" a ")).isEqualTo("a");
    }

    @Test
    void aKeyIsItsOwnKey() {
        Random random = new Random(3);
        String signs = "aéÉ Zß.-'’,&+ .İØ李й\u0301١";
        for (int n = 0; n < 20_000; n++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                name.append(signs.charAt(random.nextInt(signs.length())));
            }
            String key = NameKey.of(name.toString());
            assertThat(NameKey.of(key)).as(name.toString()).isEqualTo(key);
            assertThat(key).doesNotContain("\n", "  ");
        }
    }
}
