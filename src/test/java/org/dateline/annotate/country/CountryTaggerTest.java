package org.dateline.annotate.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dateline.article.CountryMention;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTaggerTest {
    private static final CountryTagger TAGGER = CountryTagger.load();

    /** Each line of the file: language, sentence, codes in any order. */
    @ParameterizedTest
    @CsvFileSource(resources = "sentences.csv", delimiter = '|', encoding = "UTF-8", maxCharsPerColumn = 2000)
    void findsExactlyTheCountriesOfASentence(String language, String sentence, String codes) {
        List<String> expected = codes == null ? List.of() : Arrays.asList(codes.split(" "));
        assertThat(codes(TAGGER.tag("", sentence, language))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void spansAreThoseOfTheNamesInTheBody() {
        String body =
                "Iran’s envoy met Malian officers in Bamako.\n\nThe U.S. watched, Côte d’Ivoire too; Iranian-backed groups did not.";

        assertThat(phrases("IR", body)).containsExactly("Iran", "Iranian");
        assertThat(phrases("ML", body)).containsExactly("Malian", "Bamako");
        assertThat(phrases("US", body)).containsExactly("U.S.");
        assertThat(phrases("CI", body)).containsExactly("Côte d’Ivoire");
        assertThat(mention("IR", "", body, "en").mentions()).containsExactly(new Span(0, 4), new Span(82, 89));
    }

    @Test
    void spansCountUtf16Units() {
        assertThat(mention("ML", "", "😀 Mali", "en").mentions()).containsExactly(new Span(3, 7));
        // The article belongs to the name, the particles before it do not.
        assertThat(mention("IQ", "", "وبالعراق", "ar").mentions()).containsExactly(new Span(2, 8));
    }

    @Test
    void aWordInSmallLettersDeniesTheNameThatAHeadlineSeemsToHold() {
        assertThat(codes(TAGGER.tag("Turkey for two", "Roast the turkey slowly. Let the turkey rest.", "en")))
                .isEmpty();
    }

    @Test
    void aHeadlineCountsButHasNoSpan() {
        CountryMention mali = mention("ML", "Mali buys helicopters", "The army got four.", "en");
        assertThat(mali.mentions()).isEmpty();
        assertThat(mali.main()).isTrue();
        assertThat(mali.about()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAMAKO, Mali (AP) — The army said the convoy arrived. | ML",
                "MOSCOW, Feb 26 - The company reported a profit. | RU",
                "Paris, le 3 mars (AFP) - La junte a dissous le parti. | FR",
                "BEIJING, March 5 (Xinhua) -- Profits rose. | CN"
            })
    void aDatelineTellsWhereButNeverWhatAbout(String body, String code) {
        CountryMention mention = mention(code, "", body, body.startsWith("Paris") ? "fr" : "en");
        assertThat(mention.dateline()).isTrue();
        assertThat(mention.about()).isFalse();
        assertThat(mention.main()).isTrue();
    }

    @Test
    void aBodyWithoutDatelineHasNone() {
        assertThat(TAGGER.tag("", "Mali has bought four helicopters — and Niger two.", "en"))
                .noneMatch(CountryMention::dateline);
    }

    @Test
    void whatIsNamedMostIsMainAndAPassingNameIsNotAbout() {
        String body =
                "Iran will arm Mali. Iran said Mali asked. Iranian officers flew to Bamako. Iran trains Malian troops, Iran said. "
                        + "In 2010 Nigeria stopped an Iranian ship. Iran denied it.";
        List<CountryMention> found = TAGGER.tag("Iran and Mali in arms deal", body, "en");

        assertThat(codes(found)).containsExactly("IR", "ML", "NG");
        assertThat(found).extracting(CountryMention::main).containsExactly(true, false, false);
        assertThat(found).extracting(CountryMention::about).containsExactly(true, true, false);
        assertThat(found).extracting(CountryMention::score).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(found).allMatch(mention -> mention.score() > 0 && mention.score() < 1);
    }

    @Test
    void anEmptyArticleNamesNoCountry() {
        assertThat(TAGGER.tag("", "", null)).isEmpty();
        assertThat(TAGGER.tag("", "!!! ... \n\n ((--", "en")).isEmpty();
    }

    private static List<String> codes(List<CountryMention> mentions) {
        return mentions.stream().map(CountryMention::code).toList();
    }

    private static CountryMention mention(String code, String title, String body, String language) {
        return TAGGER.tag(title, body, language).stream()
                .filter(mention -> mention.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> phrases(String code, String body) {
        return mention(code, "", body, "en").mentions().stream()
                .map(span -> body.substring(span.from(), span.to()))
                .toList();
    }
}
