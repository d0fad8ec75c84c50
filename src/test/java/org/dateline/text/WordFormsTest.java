package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {
    @Test
    void aBareWordIsItsFormOrItsStemInEachLanguage() {
        assertThat(WordForms.of("Helicopters", Set.of("en")))
                .isEqualTo(one(part("helicopters", Tokens.stem("en", "helicopter"), "helicopter")));
        assertThat(WordForms.exact("Helicopters")).isEqualTo(one(part("helicopters")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            O’Brien     | obrien
            l'Iran      | iran
            d’Ivoire    | ivoire
            D'Angelo    | dangelo
            N'Djamena   | ndjamena
            4,200,000   | 4200000
            Mali's      | mali
            Café        | cafe
            """)
    void foldsToOneForm(String typed, String form) {
        assertThat(WordForms.exact(typed)).isEqualTo(one(part(form)));
    }

    @Test
    void aWordWithAnArticleIsOneOrTwo() {
        WordForms expected = new WordForms(List.of(List.of(part("alshabaab")), List.of(part("al"), part("shabaab"))));

        assertThat(WordForms.exact("al-Shabaab")).isEqualTo(expected);
        assertThat(WordForms.exact("al shabaab")).isEqualTo(expected);
        assertThat(WordForms.exact("alshabaab")).isEqualTo(expected);
        assertThat(WordForms.exact("also")).isEqualTo(one(part("also")));
    }

    @Test
    void anAmountWithItsScaleIsOneOrTwo() {
        WordForms expected = new WordForms(List.of(List.of(part("4.2bn")), List.of(part("4.2"), part("billion"))));

        assertThat(WordForms.exact("$4.2bn")).isEqualTo(expected);
        assertThat(WordForms.exact("$4.2 billion")).isEqualTo(expected);
        assertThat(WordForms.exact("100m")).isEqualTo(one(part("100m")));
    }

    @Test
    void anInitialismAsksForCapitals() {
        assertThat(WordForms.of("U.S.", Set.of("en"))).isEqualTo(one(new WordForms.Part(List.of("us"), true)));
        assertThat(WordForms.exact("us")).isEqualTo(one(part("us")));
        assertThat(WordForms.exact("a.m.")).isEqualTo(one(part("am")));
    }

    @Test
    void aTypedWordOfSeveralPartsIsARun() {
        assertThat(WordForms.exact("9/11")).isEqualTo(new WordForms(List.of(List.of(part("9"), part("11")))));
        assertThat(WordForms.exact("東京").alternatives().getFirst()).containsExactly(part("東"), part("京"));
        assertThat(WordForms.exact("&").isEmpty()).isTrue();
    }

    @Test
    void aPhraseIsItsWordsInOrder() {
        assertThat(WordForms.runs(WordForms.phrase("leader of al-Shabaab")))
                .containsExactly(
                        List.of(part("leader"), part("of"), part("alshabaab")),
                        List.of(part("leader"), part("of"), part("al"), part("shabaab")));
    }

    @Test
    void anUmlautIsFoundInBothSpellings() {
        assertThat(WordForms.exact("Müller")).isEqualTo(one(part("muller", "mueller")));
    }

    @Test
    void cutsAWildcardIntoWords() {
        assertThat(WordPattern.pieces("al-Shab*")).containsExactly("al", "shab*");
        assertThat(WordPattern.pieces("Wom?n")).containsExactly("wom?n");
        assertThat(WordPattern.pieces("東京*")).containsExactly("東", "京*");
        assertThat(WordPattern.pieces("l'Ira*")).containsExactly("ira*");
    }

    @Test
    void patternsMatchFormsOnly() {
        assertThat(WordPattern.wildcard("wom?n").matches("women")).isTrue();
        assertThat(WordPattern.wildcard("wom?n").matches("womn")).isFalse();
        assertThat(WordPattern.wildcard("*").matches(Tokens.CAPITALIZED)).isFalse();
        assertThat(WordPattern.fuzzy("qaddafi", 1).matches("gaddafi")).isTrue();
        assertThat(WordPattern.fuzzy("qaddafi", 1).matches("kadafi")).isFalse();
        assertThat(WordPattern.fuzzy("qaddafi", 2).matches("kadafi")).isTrue();
        assertThat(WordPattern.regex("Colou?r").matches("color")).isTrue();
        assertThat(WordPattern.regex("Colou?r").matches("colours")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Qaddafi,gaddafi",
        "Qaddafi,kadhafi",
        "Qaddafi,khadafy",
        "Mohammed,muhammad",
        "Mohammed,mohamed",
        "Hussein,husayn",
        "Hussein,hossein",
        "Zelensky,zelenskiy",
        "Shevardnadze,chevardnadze"
    })
    void findsOtherSpellingsOfAName(String name, String other) {
        assertThat(WordPattern.spelling(name).matches(other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Qaddafi,kenya", "Hussein,hassan2", "Mali,mile12", "Iran,iraq", "Mohammed,mahmoud1"})
    void keepsOtherNamesApart(String name, String other) {
        assertThat(WordPattern.spelling(name).matches(other)).isFalse();
    }

    private static WordForms.Part part(String... tokens) {
        return new WordForms.Part(List.of(tokens), false);
    }

    private static WordForms one(WordForms.Part part) {
        return new WordForms(List.of(List.of(part)));
    }
}
