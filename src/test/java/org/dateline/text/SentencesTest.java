package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    /** Forms, with a bar where a sentence ends. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; Gen. Camara met Mr. J. Smith. He left.              ; gen camara met mr j smith | he left |
            en; The U.S. Army left. In the U.S. The vote            ; the us army left | in the us | the vote |
            en; On Jan. 5 it fell 3.5 percent. Oil rose.            ; on jan 5 it fell 3.5 percent | oil rose |
            en; “Why?” he asked. “Because.” She left!               ; why he asked | because | she left |
            en; He (a minister.) Then he left... and came. So       ; he a minister | then he left and came | so |
            en; Acme Inc. said so. Acme Inc. The end                ; acme inc said so | acme inc | the end |
            en; It ended in 2019. Mali                              ; it ended in 2019 | mali |
            de; Am 3. Oktober kam er. Er ging                       ; am 3 oktober kam er | er ging |
            ar; نعم؟ لا. نعم                                           ; نعم | لا | نعم |
            ja; 東京。日本！                                             ; 東 京 | 日 本 |
            hi; राम आया। वह गया॥                                      ; राम आया | वह गया |
            """)
    void findsSentences(String language, String text, String expected) {
        AnalyzedText analyzed = TextAnalysis.analyze("", Body.ofText(text), language);
        StringBuilder shown = new StringBuilder();
        for (int w = 0; w < analyzed.size(); w++) {
            shown.append(analyzed.opensSentence(w) && w > 0 ? "| " : "")
                    .append(analyzed.form(w))
                    .append(' ');
        }
        assertThat(shown.append(analyzed.closesSentence(analyzed.size() - 1) ? "|" : ""))
                .hasToString(expected);
    }
}
