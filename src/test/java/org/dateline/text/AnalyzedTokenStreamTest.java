package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.dateline.article.Body;
import org.junit.jupiter.api.Test;

class AnalyzedTokenStreamTest {
    @Test
    void writesEveryTokenAtItsPosition() {
        Body body = new Body.Builder()
                .add(Body.Kind.PARAGRAPH, "Arms. US")
                .add(Body.Kind.CAPTION, "x")
                .build();

        assertThat(tokens(TextAnalysis.analyze("Coup", body, "en")))
                .containsExactly(
                        "0 coup",
                        "0 CAPITALIZED",
                        "0 s1",
                        "0 s9",
                        "0 p1",
                        "0 p9",
                        "1000 body",
                        "1000 s9",
                        "1000 p9",
                        "1001 arms",
                        "1001 en:arm",
                        "1001 CAPITALIZED",
                        "1001 s1",
                        "1001 s9",
                        "1001 p1",
                        "1002 us",
                        "1002 CAPITALIZED",
                        "1002 ALL_CAPS",
                        "1002 s1",
                        "1002 s9",
                        "1002 p9",
                        "1003 x",
                        "1003 s1",
                        "1003 s9",
                        "1003 p1",
                        "1003 p9",
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
        assertThat(tokens(TextAnalysis.analyze("", Body.EMPTY, null)))
                .containsExactly("999 body", "999 s9", "999 p9", "1000 lead9");
    }

    private static List<String> tokens(AnalyzedText text) {
        List<String> tokens = new ArrayList<>();
        try (AnalyzedTokenStream stream = new AnalyzedTokenStream(text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            for (int position = -1; stream.incrementToken(); ) {
                position += increment.getPositionIncrement();
                tokens.add(position + " "
                        + term.toString()
                                .replaceFirst("^" + Tokens.ALL_CAPS + "$", "ALL_CAPS")
                                .replaceFirst("^" + Tokens.CAPITALIZED + "$", "CAPITALIZED")
                                .replaceAll("[\\x01\\x02]", ""));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return tokens;
    }
}
