package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.article.Body;
import org.dateline.article.Span;
import org.dateline.query.At;
import org.dateline.query.Query;
import org.dateline.result.Snippet;
import org.dateline.text.AnalyzedText;
import org.dateline.text.TextAnalysis;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private static final String FILLER =
            "Nothing of any note was said here by anybody at all in these many long hours. ";

    @Test
    void showsTheSentenceWithThoseAroundIt() {
        String text = FILLER + "The coup began\nat dawn. " + FILLER;

        assertThat(snippets(text, 1, "coup")).containsExactly(FILLER + "The [coup] began at dawn. " + FILLER.strip());
    }

    @Test
    void prefersTheStretchWithMoreDifferentWords() {
        String text = "A coup. " + FILLER.repeat(3) + "The coup in Mali was swift. " + FILLER.repeat(3)
                + "A coup coup coup. " + FILLER;

        List<String> snippets = snippets(text, 2, "coup", "mali");

        assertThat(snippets).hasSize(2);
        assertThat(snippets.get(0)).isEqualTo("The [coup] in [Mali] was swift. " + FILLER + FILLER.strip());
        assertThat(snippets.get(1)).isEqualTo(FILLER + "A [coup] [coup] [coup]. " + FILLER.strip());
    }

    @Test
    void cutsALongSentenceBetweenWords() {
        String text = "word ".repeat(100) + "coup " + "after ".repeat(100) + "end.";
        List<String> snippets = snippets(text, 3, "coup");

        assertThat(snippets).hasSize(1);
        assertThat(snippets.getFirst())
                .startsWith("…word ")
                .contains(" [coup] after ")
                .endsWith(" after…");
        assertThat(snippets.getFirst().length()).isBetween(200, 246);
    }

    @Test
    void showsTheBeginningWhereNothingMatches() {
        Body body = new Body.Builder()
                .add(Body.Kind.CAPTION, "A picture.")
                .add(Body.Kind.PARAGRAPH, FILLER.repeat(4))
                .build();

        AnalyzedText text = TextAnalysis.analyze("Title", body, "en");
        assertThat(Snippets.of(text, Marks.NONE, 3))
                .containsExactly(new Snippet((FILLER.repeat(3)).strip(), List.of()));
        assertThat(Snippets.of(TextAnalysis.analyze("Title", Body.EMPTY, "en"), Marks.NONE, 3))
                .isEmpty();
    }

    @Test
    void keepsQuotationMarksWithTheirSentence() {
        String text = FILLER + FILLER
                + "“The coup failed,” he said. “Why?” she asked in a voice that nobody else in the"
                + " whole of the large hall could possibly hear over the noise of the big crowd outside. " + FILLER;

        assertThat(snippets(text, 1, "coup").getFirst()).startsWith("“The [coup] failed,” he said. “Why?” she asked");
    }

    @Test
    void marksStayOnTheirWordsAndSnippetsApart() {
        Random random = new Random(7);
        String[] words = {"coup", "mali", "東京", "😀", "a", "sentence.", "The", "\n", "\n\n", "שלום", "“q.”", "𠀀"};
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
            }
            AnalyzedText analyzed = TextAnalysis.analyze("", Body.ofText(text.toString()), "en");
            Marks marks = matcher("coup", "東京", "𠀀").marks(analyzed);
            for (Snippet snippet : Snippets.of(analyzed, marks, 3)) {
                assertThat(snippet.text()).doesNotContain("\n").hasSizeLessThanOrEqualTo(242);
                assertThat(snippet.text().codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000);
                int last = -1;
                for (Span mark : snippet.marks()) {
                    assertThat(mark.from()).isGreaterThan(last);
                    last = mark.to();
                    assertThat(snippet.text().substring(mark.from(), mark.to())).matches("(?s)(coup|東京|𠀀)+");
                }
            }
        }
    }

    private static Matcher matcher(String... words) {
        List<Query> operands = List.of(words).stream()
                .<Query>map(w -> new Query.Word(w, At.NOWHERE))
                .toList();
        return Matcher.of(new Query.AnyOf(operands, At.NOWHERE), Set.of("en"));
    }

    /** The snippets' texts with their marks in brackets. */
    private static List<String> snippets(String body, int count, String... words) {
        AnalyzedText text = TextAnalysis.analyze("", Body.ofText(body), "en");
        return Snippets.of(text, matcher(words).marks(text), count).stream()
                .map(SnippetsTest::bracketed)
                .toList();
    }

    private static String bracketed(Snippet snippet) {
        StringBuilder shown = new StringBuilder(snippet.text());
        for (Span mark : snippet.marks().reversed()) {
            shown.insert(mark.to(), ']').insert(mark.from(), '[');
        }
        return shown.toString();
    }
}
