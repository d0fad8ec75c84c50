package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.article.Body;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | O'Brien O’Brien obrien                  | obrien obrien obrien
            en | Mali's army, the ministers' vote        | mali army the ministers vote
            en | al-Shabaab al Shabaab alshabaab         | al shabaab al shabaab alshabaab
            en | the U.S., the U.S.A. and D.C.           | the us the usa and dc
            en | 4,200,000 and 4200000                   | 4200000 and 4200000
            de | 4.200.000 und 1.234,56                  | 4200000 und 1234.56
            en | 4.5 of 1,234.56 in 12.03.2021           | 4.5 of 1234.56 in 12 03 2021
            en | $4.2bn €300m 100m 1990s 9/11 F-16       | 4.2bn 300m 100m 1990s 9 11 f 16
            fr | L'Iran, d’Ivoire, qu'ils, aujourd'hui   | iran ivoire ils aujourdhui
            en | D'Souza and N'Djamena                   | dsouza and ndjamena
            de | Müller, Straße, Größe                   | muller strasse grosse
            no | Ærø Łódź ıÇÑ                            | aero lodz icn
            ru | ещё Ёлка й                              | еще елка й
            ar | أَحْمَد أحـمد الكتاب ٤٢                       | احمد احمد الكتاب 42
            he | צה"ל צה״ל                               | צהל צהל
            ja | 東京タワー、ﾄｳｷｮｳ                           | 東 京 タ ワ ー ト ウ キ ョ ウ
            ko | 이란은 미국을                               | 이란은 미국을
            th | ประเทศไทยเป็นประเทศ                     | ประเทศไทย เป็น ประเทศ
            en | Ｉｒａｎ ﬁnds naïve café                   | iran finds naive cafe
            """)
    void cutsAndFoldsWords(String language, String text, String forms) {
        assertThat(String.join(" ", forms(text, language))).isEqualTo(forms);
    }

    @Test
    void keepsOtherFormsAtTheSameWord() {
        AnalyzedText text = TextAnalysis.analyze("Müller pays D'Angelo $4.2bn", Body.EMPTY, "de");

        assertThat(text.aliases(0)).containsExactly("mueller");
        assertThat(text.form(2)).isEqualTo("angelo");
        assertThat(text.aliases(2)).containsExactly("dangelo");
        assertThat(text.form(3)).isEqualTo("4.2bn");
        assertThat(text.aliases(3)).containsExactly("4.2", "billion");
    }

    @Test
    void pointsAtTheWordWithoutElisionAndPossessive() {
        String title = "De l'Iran au Mali's U.S. 😀 ﬁn";
        AnalyzedText text = TextAnalysis.analyze(title, Body.EMPTY, "fr");

        assertThat(IntStream.range(0, text.size()).mapToObj(w -> title.substring(text.from(w), text.to(w))))
                .containsExactly("De", "Iran", "au", "Mali", "U.S.", "ﬁn");
    }

    @Test
    void numbersWordsThroughHeadlineAndBody() {
        AnalyzedText text = TextAnalysis.analyze("Two words", Body.ofText("Three more words."), "en");

        assertThat(text.size()).isEqualTo(5);
        assertThat(text.headlineSize()).isEqualTo(2);
        assertThat(text.bodySize()).isEqualTo(3);
        assertThat(text.position(1)).isEqualTo(1);
        assertThat(text.position(2)).isEqualTo(1002);
        assertThat(text.wordAt(1003)).isEqualTo(3);
        assertThat(text.inHeadline(1)).isTrue();
        assertThat(text.inHeadline(2)).isFalse();
        assertThat(text.from(2)).isZero();
    }

    @Test
    void marksCapitals() {
        AnalyzedText text = TextAnalysis.analyze("WHO who Who U.S. NGOs iPhone 42 É d'Ivoire", Body.EMPTY, "en");

        assertThat(IntStream.range(0, text.size()).filter(text::capitalized)).containsExactly(0, 2, 3, 4, 7, 8);
        assertThat(IntStream.range(0, text.size()).filter(text::allCaps)).containsExactly(0, 3, 7);
    }

    @Test
    void theLeadIsTwoParagraphsWhateverStandsBetween() {
        Body body = new Body.Builder()
                .add(Body.Kind.HEADING, "Chapter")
                .add(Body.Kind.PARAGRAPH, "First one.")
                .add(Body.Kind.CAPTION, "A picture")
                .add(Body.Kind.PARAGRAPH, "Second one.")
                .add(Body.Kind.PARAGRAPH, "Third one.")
                .build();
        AnalyzedText text = TextAnalysis.analyze("Title", body, "en");

        assertThat(text.leadEnd()).isEqualTo(8);
        assertThat(text.form(text.leadEnd())).isEqualTo("third");
        assertThat(text.kind(4)).isEqualTo(Body.Kind.CAPTION);
        assertThat(IntStream.range(0, text.size()).filter(text::opensParagraph)).containsExactly(0, 1, 2, 4, 6, 8);
        assertThat(IntStream.range(0, text.size()).filter(text::closesParagraph))
                .containsExactly(0, 1, 3, 5, 7, 9);
    }

    @Test
    void aShortBodyIsAllLead() {
        assertThat(TextAnalysis.analyze("", Body.ofText("One two."), "en").leadEnd())
                .isEqualTo(2);
        assertThat(TextAnalysis.analyze("One", Body.EMPTY, null).leadEnd()).isEqualTo(1);
    }

    @Test
    void readsTheLanguageOfATag() {
        assertThat(Languages.primary("en-GB")).isEqualTo("en");
        assertThat(Languages.primary("PT_br")).isEqualTo("pt");
        assertThat(Languages.primary("nb")).isEqualTo("no");
        assertThat(Languages.primary("und")).isEmpty();
        assertThat(Languages.primary(null)).isEmpty();
    }

    @Test
    void survivesLoneSurrogatesAndSignsOnly() {
        assertThat(forms("\uD800 a\uDC00b \uD83D … ' ’ .", "en")).containsExactly("a", "b");
        assertThat(forms("𠀀𠀁 𝐈𝐫𝐚𝐧", "zh")).containsExactly("𠀀", "𠀁", "iran");
    }

    private static List<String> forms(String title, @Nullable String language) {
        AnalyzedText text = TextAnalysis.analyze(title, Body.EMPTY, language);
        List<String> forms = new ArrayList<>();
        for (int w = 0; w < text.size(); w++) {
            forms.add(text.form(w));
        }
        return forms;
    }
}
