package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenNumbersTest {
    @Test
    void tellsEveryTokenAtItsPosition() {
        Body body = new Body.Builder()
                .add(Body.Kind.PARAGRAPH, "Arms. US")
                .add(Body.Kind.CAPTION, "x")
                .build();

        assertThat(tokens(TextAnalysis.analyze("Coup", body, "en")))
                .containsExactly(
                        "0 coup",
                        "0 CAPITALIZED",
                        "0 s1",
                        "0 p1",
                        "1000 body",
                        "1001 arms",
                        "1001 en:arm",
                        "1001 CAPITALIZED",
                        "1001 s1",
                        "1001 p1",
                        "1002 us",
                        "1002 CAPITALIZED",
                        "1002 ALL_CAPS",
                        "1002 s1",
                        "1003 x",
                        "1003 s1",
                        "1003 p1",
                        "1003 caption",
                        "1004 lead9");
    }

    @Test
    void marksTheEndOfTheLeadOnAWordWhereOneFollows() {
        assertThat(tokens(TextAnalysis.analyze("", Body.ofText("a\n\nb\n\nc"), null)))
                .contains("1002 c", "1002 lead9")
                .filteredOn(token -> token.endsWith("lead9"))
                .hasSize(1);
    }

    @Test
    void marksBodyAndLeadOfAnArticleWithoutWords() {
        assertThat(tokens(TextAnalysis.analyze("", Body.EMPTY, null))).containsExactly("999 body", "1000 lead9");
    }

    @Test
    void leavesOutAWordThatIsFarTooLongButNotItsPlace() {
        Body body = Body.ofText("a " + "x".repeat(1001) + " b");

        assertThat(tokens(TextAnalysis.analyze("", body, null)))
                .containsExactly("999 body", "1000 a", "1000 s1", "1000 p1", "1002 b", "1003 lead9");
    }

    @Test
    void countsTheTokensOfManyTexts() {
        TokenNumbers numbers = new TokenNumbers(0);
        for (int i = 0; i < 5_000; i++) {
            numbers.add(TextAnalysis.analyze("", Body.ofText("word" + i + " arms"), "en")
                    .indexed());
        }
        int[] counts = numbers.counts();
        BytesRef token = new BytesRef();
        for (int number : numbers.sorted()) {
            String text = numbers.token(number, token).utf8ToString();
            boolean everywhere = !text.startsWith("word");
            boolean nowhere = text.equals(Tokens.CAPTION);
            assertThat(counts[number]).as(text).isEqualTo(nowhere ? 0 : everywhere ? 5_000 : 1);
        }
    }

    /** Numbers with the same last bits once filled one part of the table, and a look for a free slot never ended. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void findsAFreeSlotForNumbersThatHaveTheirLastBitsInCommon(int step) {
        TokenNumbers numbers = new TokenNumbers(0);
        for (int i = 0; i < 1_000; i++) {
            numbers.add(TextAnalysis.analyze("", Body.ofText("step" + step + "n" + i), null)
                    .indexed());
            for (int other = 1; other < step; other++) {
                TextAnalysis.analyze("", Body.ofText("other" + step + "n" + i + "n" + other), null);
            }
        }
        assertThat(numbers.counts()).hasSizeGreaterThan(1_000);
    }

    @Test
    void givesFormsAndStemsOfTheHeadlineWithoutMarks() throws java.io.IOException {
        Body body = Body.ofText("Body");

        try (HeadlineTokens stream = new HeadlineTokens(TextAnalysis.analyze("Müller sells U.S. Arms", body, "en"))) {
            assertThat(read(stream))
                    .isEqualTo(read(stream))
                    .containsExactly("0 muller", "1 sells", "1 en:sell", "2 us", "3 arms", "3 en:arm");
        }
    }

    private static List<String> tokens(AnalyzedText text) {
        TokenNumbers numbers = new TokenNumbers(0);
        List<String> tokens = new ArrayList<>();
        int[] found = numbers.add(text.indexed());
        numbers.each(
                text.indexed(),
                found,
                (number, position) -> tokens.add(shown(position, numbers.token(number, new BytesRef()))));
        return tokens;
    }

    private static List<String> read(TokenStream stream) throws java.io.IOException {
        List<String> tokens = new ArrayList<>();
        TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
        PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
        stream.reset();
        for (int position = -1; stream.incrementToken(); ) {
            position += increment.getPositionIncrement();
            tokens.add(shown(position, term.getBytesRef()));
        }
        return tokens;
    }

    private static String shown(int position, BytesRef token) {
        return position + " "
                + token.utf8ToString()
                        .replaceFirst("^" + Tokens.ALL_CAPS + "$", "ALL_CAPS")
                        .replaceFirst("^" + Tokens.CAPITALIZED + "$", "CAPITALIZED")
                        .replaceAll("[\\x01\\x02]", "");
    }
}
