package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** True mistakes and queries that would cost too much. */
class QueryMistakesTest {
    private static QuerySyntaxException refused(String typed) {
        return catchThrowableOfType(QuerySyntaxException.class, () -> Readers.parse(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            iran w/x mali                 | 5  | 8  | iran w/5 mali
            iran pre/s mali               | 5  | 10 | iran pre/5 mali
            iran w/0 mali                 | 5  | 8  | iran w/1 mali
            iran w/5000 mali              | 5  | 11 | iran w/p mali
            coup /wh[at/                  | 8  | 9  | coup "wh at"
            /a(b/                         | 3  | 4  | "a b"
            /*b/                          | 1  | 2  | "b"
            person:camara w/5 iran        | 0  | 13 | person:camara AND iran
            iran w/5 country:mali         | 9  | 21 | iran AND country:mali
            iran w/5 NOT mali             | 5  | 12 | iran NOT w/5 mali
            headline(country:mali)        | 9  | 21 | country:mali
            headline(coup country:mali)   | 14 | 26 | headline(coup ) AND country:mali
            date:03/04/2023               | 5  | 15 | date:2023-04-03
            coup date:2023-02-30          | 10 | 20 | coup date:2023-02-28
            date:soon                     | 5  | 9  | date:2026
            length>long                   | 7  | 11 | length>500
            about:mali                    | 0  | 10 | country.about:mali
            "iran mali"~5000              | 11 | 16 | "iran mali"~1000
            """)
    void placesAndFixes(String typed, int from, int to, String fix) {
        QuerySyntaxException mistake = refused(typed);
        assertThat(mistake.suggestion()).isEqualTo(fix);
        assertThat(mistake.at().from()).isEqualTo(from);
        assertThat(mistake.at().to()).isEqualTo(to);
        assertThat(Readers.parse(mistake.suggestion()).query()).isNotNull();
    }

    @Test
    void anAmbiguousDateOffersBothReadings() {
        QuerySyntaxException mistake = refused("coup after:\"03/04/2023\"");
        assertThat(mistake).hasMessage("“03/04/2023” may be 3 April 2023 or 4 March 2023; write the year first.");
        assertThat(mistake.suggestions()).containsExactly("coup after:\"2023-04-03\"", "coup after:\"2023-03-04\"");
    }

    @Test
    void hostileQueriesAreRefused() {
        assertThat(refused("(".repeat(20_000))).hasMessageStartingWith("Brackets nest more than 64 deep");
        assertThat(refused("(".repeat(9_000) + "a" + ")".repeat(9_000)).at().from())
                .isEqualTo(64);
        assertThat(refused("headline(".repeat(2_000))).hasMessageStartingWith("Brackets nest more than 64 deep");
        assertThat(refused("/" + "(".repeat(200) + "a" + ")".repeat(200) + "/"))
                .hasMessage("The regular expression nests more than 32 brackets.");
        assertThat(refused("/" + "(".repeat(5_000) + "a" + ")".repeat(5_000) + "/"))
                .hasMessage("The regular expression is longer than 500 characters.");
        assertThat(refused("a".repeat(1_000_000)))
                .hasMessage("A query is at most 20,000 characters long; this one has 1,000,000.");
        assertThat(refused("* ".repeat(10_000))).hasMessageStartingWith("A query has at most 1,024 words");
        assertThat(refused("iran" + " w/5 x".repeat(65))).hasMessageStartingWith("Operators nest more than 64 deep");
        assertThat(refused("(a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g) w/5 ".repeat(3) + "x"))
                .hasMessage("Written out, this has more than 1,024 parts.");
    }

    @Test
    void theLimitOfClausesIsExact() {
        String most = words(1_024);
        assertThat(((Query.AllOf) Readers.tree(most)).operands()).hasSize(1_024);
        QuerySyntaxException mistake = refused(most + " iran");
        assertThat(mistake.at().from()).isEqualTo(most.length() + 1);
        assertThat(mistake.suggestion()).isEqualTo(most);
    }

    @Test
    void longHarmlessInputsAreRead() {
        assertThat(Readers.reading("*".repeat(20_000))).isEqualTo("*");
        assertThat(Readers.reading("/".repeat(20_000))).isEqualTo("NOT *");
        assertThat(Readers.reading("((".repeat(20) + "iran")).isEqualTo("iran");
        assertThat(Readers.reading(",".repeat(9_999) + "iran")).isEqualTo("iran");
        assertThat(((Query.Word) Readers.tree("a".repeat(20_000))).text()).hasSize(20_000);
    }

    @Test
    void workIsLinear() {
        for (String part :
                new String[] {"(", ")", "\"", "‘a ", "/", "/a", "-", "a ", "\\", "a:", "~", "' ", "?", "OR "}) {
            Steps steps = new Steps();
            String text = part.repeat(20_000 / part.length());
            try {
                Readers.PARSER.parse(text, Match.ALL, steps);
            } catch (QuerySyntaxException e) {
                assertThat(e.at().to()).isLessThanOrEqualTo(text.length());
            }
            assertThat(steps.count()).as(part).isLessThan(6L * 20_000);
        }
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).collect(Collectors.joining(" "));
    }
}
