package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.article.Body;
import org.dateline.article.Span;
import org.dateline.query.At;
import org.dateline.query.Query;
import org.dateline.query.Query.Part;
import org.dateline.query.Query.Unit;
import org.dateline.text.AnalyzedText;
import org.dateline.text.TextAnalysis;
import org.junit.jupiter.api.Test;

class MatcherTest {
    private static final At AT = At.NOWHERE;

    @Test
    void aWordIsFoundInItsInflectionsAndAPhraseIsNot() {
        assertThat(marked("The helicopter, two helicopters' pilots", word("Helicopters")))
                .isEqualTo("The [helicopter], two [helicopters]' pilots");
        assertThat(marked("The helicopter, two helicopters", phrase("helicopters", 0)))
                .isEqualTo("The helicopter, two [helicopters]");
    }

    @Test
    void oneNameInItsThreeSpellings() {
        String text = "al-Shabaab, Al Shabaab and alshabaab";
        String expected = "[al-Shabaab], [Al Shabaab] and [alshabaab]";

        assertThat(marked(text, word("al-Shabaab"))).isEqualTo(expected);
        assertThat(marked(text, word("alshabaab"))).isEqualTo(expected);
        assertThat(marked(text, phrase("al shabaab", 0))).isEqualTo(expected);
        assertThat(marked("leader of al-Shabaab fighters", phrase("of alshabaab fighters", 0)))
                .isEqualTo("leader [of al-Shabaab fighters]");
    }

    @Test
    void formsThatAreOne() {
        assertThat(marked("O’Brien, O'Brien, Obrien", phrase("o'brien", 0)))
                .isEqualTo("[O’Brien], [O'Brien], [Obrien]");
        assertThat(marked("à l’Iran, Iran", word("l'Iran"))).isEqualTo("à l’[Iran], [Iran]");
        assertThat(marked("give us the U.S. and US army", word("U.S."))).isEqualTo("give us the [U.S.] and [US] army");
        assertThat(marked("$4.2bn or 4.2 billion", phrase("$4.2 billion", 0))).isEqualTo("$[4.2bn] or [4.2 billion]");
        assertThat(marked("4,200,000 or 4200000", word("4,200,000"))).isEqualTo("[4,200,000] or [4200000]");
    }

    @Test
    void patterns() {
        assertThat(marked("Terror, terrorists; women", new Query.Prefix("terror", AT)))
                .isEqualTo("[Terror], [terrorists]; women");
        assertThat(marked("woman women womn", new Query.Wildcard("wom?n", AT))).isEqualTo("[woman] [women] womn");
        assertThat(marked("al-Shabaab al shame", new Query.Prefix("al-Shab", AT)))
                .isEqualTo("[al-Shabaab] al shame");
        assertThat(marked("Gaddafi Kadafi", new Query.Fuzzy("Qaddafi", 1, AT))).isEqualTo("[Gaddafi] Kadafi");
        assertThat(marked("Gaddafi Kadhafi Kagame", new Query.Spelling("Qaddafi", AT)))
                .isEqualTo("[Gaddafi] [Kadhafi] Kagame");
        assertThat(marked("Color, colours", new Query.Regex("colou?rs?", AT))).isEqualTo("[Color], [colours]");
    }

    @Test
    void slopCountsMoves() {
        assertThat(holds("iran and mali", phrase("iran mali", 0))).isFalse();
        assertThat(holds("iran and mali", phrase("iran mali", 1))).isTrue();
        assertThat(holds("mali iran", phrase("iran mali", 1))).isFalse();
        assertThat(holds("mali iran", phrase("iran mali", 2))).isTrue();
        assertThat(holds("iran", phrase("iran iran", 9))).isFalse();
    }

    @Test
    void withinNLeavesAtMostNMinusOneWordsBetween() {
        assertThat(holds("iran mali", near("iran", "mali", 1))).isTrue();
        assertThat(holds("iran one mali", near("iran", "mali", 1))).isFalse();
        assertThat(holds("iran one two three four mali", near("iran", "mali", 5)))
                .isTrue();
        assertThat(holds("iran one two three four five mali", near("iran", "mali", 5)))
                .isFalse();
        assertThat(holds("mali one iran", near("iran", "mali", 2))).isTrue();
        assertThat(holds("mali one iran", new Query.Near(word("iran"), word("mali"), 2, true, AT)))
                .isFalse();
        assertThat(holds("x-ray-film iran", near("x", "iran", 3))).isTrue();
        assertThat(holds("x-ray-film iran", near("x", "iran", 2))).isFalse();
    }

    @Test
    void operandsDoNotOverlap() {
        assertThat(holds("iran", near("iran", "iran", 5))).isFalse();
        assertThat(holds("iran and iran", near("iran", "iran", 5))).isTrue();
        assertThat(holds("arms deal", new Query.Near(phrase("arms deal", 0), word("deal"), 3, false, AT)))
                .isFalse();
    }

    @Test
    void theHeadlinesEndIsNeverCrossed() {
        AnalyzedText text = TextAnalysis.analyze("Coup in Mali", Body.ofText("Iran denies it."), "en");

        assertThat(Matcher.of(near("mali", "iran", 5000), Set.of("en")).holds(text))
                .isFalse();
        assertThat(Matcher.of(phrase("mali iran", 0), Set.of("en")).holds(text)).isFalse();
        assertThat(Matcher.of(new Query.Within(word("mali"), word("iran"), Unit.PARAGRAPH, AT), Set.of("en"))
                        .holds(text))
                .isFalse();
        assertThat(Matcher.of(new Query.AllOf(List.of(word("mali"), word("iran")), AT), Set.of("en"))
                        .holds(text))
                .isTrue();
    }

    @Test
    void notWithinNKeepsTheLonely() {
        Query query = new Query.NotNear(word("iran"), word("nuclear"), 2, false, AT);

        assertThat(marked("nuclear iran, and then some iran", query)).isEqualTo("nuclear iran, and then some [iran]");
        assertThat(holds("nuclear iran", query)).isFalse();
        assertThat(holds("iran", query)).isTrue();
        assertThat(holds("nuclear iran", new Query.NotNear(word("iran"), word("nuclear"), 2, true, AT)))
                .isTrue();
    }

    @Test
    void sentencesAndParagraphs() {
        String text = "Iran spoke. Mali listened.\n\nThe U.S. left Mali.";

        assertThat(holds(text, new Query.Within(word("iran"), word("mali"), Unit.SENTENCE, AT)))
                .isFalse();
        assertThat(holds(text, new Query.Within(word("us"), word("mali"), Unit.SENTENCE, AT)))
                .isTrue();
        assertThat(holds(text, new Query.Within(word("iran"), word("mali"), Unit.PARAGRAPH, AT)))
                .isTrue();
        assertThat(holds(text, new Query.Within(word("iran"), word("us"), Unit.PARAGRAPH, AT)))
                .isFalse();
        assertThat(marked(text, new Query.NotWithin(word("mali"), word("us"), Unit.SENTENCE, AT)))
                .isEqualTo("Iran spoke. [Mali] listened.\n\nThe U.S. left Mali.");
    }

    @Test
    void onlyWordsOfMatchingPairsAreMarked() {
        assertThat(marked("iran a b c iran x mali", near("iran", "mali", 2))).isEqualTo("iran a b c [iran] x [mali]");
        Query nested = new Query.Near(near("iran", "mali", 1), word("coup"), 2, true, AT);
        assertThat(marked("iran mali a b c iran mali coup", nested)).isEqualTo("iran mali a b c [iran] [mali] [coup]");
    }

    @Test
    void negatedPartsAndAlternativesThatDoNotHoldMarkNothing() {
        Query query = new Query.AnyOf(
                List.of(
                        new Query.AllOf(List.of(word("iran"), word("absent")), AT),
                        new Query.AllOf(List.of(word("mali"), new Query.Not(word("other"), AT)), AT)),
                AT);

        assertThat(marked("iran and mali", query)).isEqualTo("iran and [mali]");
    }

    @Test
    void atLeastCountsHeadlineAndBody() {
        AnalyzedText text = TextAnalysis.analyze("Wagner", Body.ofText("Wagner and Wagner's men"), "en");

        assertThat(Matcher.of(new Query.AtLeast(3, word("wagner"), AT), Set.of("en"))
                        .holds(text))
                .isTrue();
        assertThat(Matcher.of(new Query.AtLeast(4, word("wagner"), AT), Set.of("en"))
                        .holds(text))
                .isFalse();
        Query inBody = new Query.In(Part.BODY, 0, new Query.AtLeast(3, word("wagner"), AT), AT);
        assertThat(Matcher.of(inBody, Set.of("en")).holds(text)).isFalse();
    }

    @Test
    void parts() {
        Body body = new Body.Builder()
                .add(Body.Kind.PARAGRAPH, "first")
                .add(Body.Kind.CAPTION, "picture caption")
                .add(Body.Kind.PARAGRAPH, "second")
                .add(Body.Kind.PARAGRAPH, "third")
                .build();
        AnalyzedText text = TextAnalysis.analyze("title", body, "en");

        assertThat(parts(text, "title")).containsExactly(Part.HEADLINE, Part.HEADLINE_AND_LEAD);
        assertThat(parts(text, "first")).containsExactly(Part.HEADLINE_AND_LEAD, Part.LEAD, Part.BODY, Part.FIRST);
        assertThat(parts(text, "picture"))
                .containsExactly(Part.HEADLINE_AND_LEAD, Part.LEAD, Part.BODY, Part.CAPTION, Part.FIRST);
        assertThat(parts(text, "second")).containsExactly(Part.HEADLINE_AND_LEAD, Part.LEAD, Part.BODY);
        assertThat(parts(text, "third")).containsExactly(Part.BODY);
    }

    /** The parts that a word is in; FIRST is the first 2 words. */
    private static List<Part> parts(AnalyzedText text, String word) {
        return List.of(Part.values()).stream()
                .filter(part -> Matcher.of(new Query.In(part, 2, word(word), AT), Set.of("en"))
                        .holds(text))
                .toList();
    }

    @Test
    void capitals() {
        assertThat(marked("who is Who at the WHO?", new Query.Capitals(word("who"), false, AT)))
                .isEqualTo("who is [Who] at the [WHO]?");
        assertThat(marked("who is Who at the WHO?", new Query.Capitals(word("who"), true, AT)))
                .isEqualTo("who is Who at the [WHO]?");
        assertThat(holds("Wagner group", new Query.Capitals(phrase("wagner group", 0), false, AT)))
                .isFalse();
    }

    @Test
    void whatHasNoPlacesIsAskedElsewhere() {
        AnalyzedText text = TextAnalysis.analyze("coup", Body.EMPTY, "en");
        Query query = new Query.AllOf(List.of(word("coup"), new Query.HasStatus("killed", AT)), AT);

        assertThat(Matcher.of(query, Set.of("en")).holds(text)).isTrue();
        assertThat(Matcher.of(query, Set.of("en")).holds(text, part -> false)).isFalse();
    }

    private static Query near(String left, String right, int distance) {
        return new Query.Near(word(left), word(right), distance, false, AT);
    }

    private static Query word(String word) {
        return new Query.Word(word, AT);
    }

    private static Query phrase(String words, int slop) {
        return new Query.Phrase(words, slop, AT);
    }

    private static boolean holds(String body, Query query) {
        return Matcher.of(query, Set.of("en")).holds(TextAnalysis.analyze("", Body.ofText(body), "en"));
    }

    /** The body with its marks in brackets. */
    private static String marked(String body, Query query) {
        Marks marks = Matcher.of(query, Set.of("en")).marks(TextAnalysis.analyze("", Body.ofText(body), "en"));
        StringBuilder shown = new StringBuilder(body);
        for (Span mark : marks.body().reversed()) {
            shown.insert(mark.to(), ']').insert(mark.from(), '[');
        }
        return shown.toString();
    }
}
