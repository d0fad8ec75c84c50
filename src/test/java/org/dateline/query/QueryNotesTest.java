package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.query.ParsedQuery.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is repaired or may surprise is said, with its place and what to search instead. */
class QueryNotesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "arms shipments             | 0 | 1  | "arms shipments"
            arms shipments"             | 14 | 15 | arms shipments
            "iran mali" ~7              | 0 | 14 | "iran mali"~7
            iran, mali                  | 4 | 5  | iran OR mali
            (iran mali                  | 0 | 1  | (iran mali)
            iran) mali                  | 4 | 5  | iran mali
            iran () mali                | 5 | 7  | iran mali
            AND iran                    | 0 | 3  | iran
            iran OR                     | 5 | 7  | iran
            iran AND OR mali            | 9 | 11 | iran AND mali
            iran w/5                    | 5 | 8  | iran
            iran "" mali                | 5 | 7  | iran mali
            iran mali OR niger          | 0 | 18 | (iran AND mali) OR niger
            iran OR mali w/5 niger      | 0 | 22 | iran OR (mali w/5 niger)
            NOT iran OR mali            | 0 | 16 | (NOT iran) OR mali
            the coup                    | 0 | 3  | "the" coup
            US troops                   | 0 | 2  | allcaps(us) troops
            WHO mali                    | 0 | 3  | allcaps(who) mali
            contry:mali                 | 0 | 6  | country:mali
            country: mali               | 0 | 8  | country:mali
            country:burkina faso        | 8 | 20 | country:"burkina faso"
            country:atlantis            | 8 | 16 | atlantis
            qaddafi~4                   | 0 | 9  | qaddafi~2
            iran w/o mali               | 5 | 8  | iran NOT mali
            """)
    void placesAndSuggestions(String typed, int from, int to, String suggestion) {
        List<Note> notes = Readers.parse(typed).notes();
        assertThat(notes).anySatisfy(note -> {
            assertThat(note.suggestion()).isEqualTo(suggestion);
            assertThat(note.at().from()).isEqualTo(from);
            assertThat(note.at().to()).isEqualTo(to);
        });
    }

    @Test
    void whatIsPlainHasNoNote() {
        for (String typed : List.of(
                "iran mali",
                "iran OR mali",
                "iran (mali OR niger)",
                "9/11",
                "Exclusive: coup",
                "What happened?",
                "country:mali",
                "\"arms shipments\"~2",
                "iran w/5 mali",
                "Smith & Sons")) {
            List<Note> notes = Readers.parse(typed).notes();
            assertThat(notes).as(typed).allMatch(note -> note.remark().english().startsWith("Too common"));
        }
    }

    @Test
    void relativeDatesSayTheirDays() {
        assertThat(Readers.parse("date:\"last 90 days\"").notes())
                .extracting(note -> note.remark().english())
                .containsExactly("“last 90 days” is 27 August 2026 to 24 November 2026, both days included.");
    }

    @Test
    void anAmbiguousCountryOffersEach() {
        ParsedQuery parsed = Readers.parse("coup country:congo");
        assertThat(parsed.reading()).isEqualTo("coup AND country:(\"DR Congo\" OR \"Congo (Brazzaville)\")");
        assertThat(parsed.notes())
                .extracting(Note::suggestion)
                .containsExactly("coup country:\"DR Congo\"", "coup country:\"Congo (Brazzaville)\"");
    }

    @Test
    void aCountryOfThatVeryNameIsMeant() {
        ParsedQuery parsed = Readers.parse("country:guinea");
        assertThat(parsed.reading()).isEqualTo("country:Guinea");
        assertThat(parsed.notes())
                .extracting(Note::suggestion)
                .containsExactly("country:(Guinea OR \"Equatorial Guinea\" OR Guinea-Bissau OR \"Papua New Guinea\")");
    }

    @Test
    void pastedLinesAreAnyOfThesePhrases() {
        ParsedQuery parsed = Readers.parse("Wagner Group\n\n- Trinidad and Tobago,\r\n\"RSF\"\n");
        assertThat(parsed.reading()).isEqualTo("\"Wagner Group\" OR \"Trinidad and Tobago\" OR \"RSF\"");
        assertThat(parsed.notes())
                .extracting(note -> note.remark().english())
                .containsExactly("The 3 lines were read as a list: any of these phrases.");
    }

    @Test
    void aQueryOverSeveralLinesIsNoList() {
        assertThat(Readers.reading("iran AND\nmali")).isEqualTo("iran AND mali");
        assertThat(Readers.reading("country:mali\ncoup")).isEqualTo("country:Mali AND coup");
        assertThat(Readers.reading("(iran\nmali)")).isEqualTo("iran AND mali");
    }

    @Test
    void clausesAreTheOperandsOfTheTopmostAnd() {
        assertThat(Readers.parse("helicopters (country:mali OR country:iran) -drone")
                        .clauses())
                .extracting(ParsedQuery.Clause::text)
                .containsExactly("helicopters", "country:Mali OR country:Iran", "NOT drone");
        assertThat(Readers.parse("iran OR mali").clauses())
                .extracting(ParsedQuery.Clause::text)
                .containsExactly("iran OR mali");
        assertThat(Readers.parse("").clauses()).isEmpty();
    }

    @Test
    void anyReadsNothingAsAnOperator() {
        assertThat(Readers.PARSER
                        .parse("What of the coup, and (not) Mali's U.S. -drones? country:ml", Match.ANY)
                        .reading())
                .isEqualTo("coup OR Mali's OR allcaps(us) OR drones OR country OR ml");
        assertThat(Readers.PARSER.parse("to be", Match.ANY).reading()).isEqualTo("to OR be");
        assertThat(Readers.PARSER.parse("马里政变", Match.ANY).reading()).isEqualTo("马里 OR 里政 OR 政变");
        assertThat(Readers.PARSER.parse("coup Coup", Match.ANY).reading()).isEqualTo("coup");
    }

    @Test
    void nothingTypedIsEverythingAndNoWordIsNothing() {
        assertThat(Readers.tree(" \n")).isEqualTo(new Query.Everything(At.NOWHERE));
        assertThat(Readers.tree("*")).isEqualTo(new Query.Everything(At.NOWHERE));
        assertThat(Readers.tree("???")).isEqualTo(new Query.Nothing(At.NOWHERE));
        assertThat(Readers.parse("???").notes()).hasSize(1);
    }

    @Test
    void everyNodeKnowsItsPlace() {
        Query.AllOf all = (Query.AllOf) Readers.tree("coup country:mali (iran w/5 \"arms deal\")");
        assertThat(all.operands().get(0).at()).satisfies(at -> place(at, 0, 4));
        assertThat(all.operands().get(1).at()).satisfies(at -> place(at, 5, 17));
        Query.Near near = (Query.Near) all.operands().get(2);
        assertThat(near.at()).satisfies(at -> place(at, 19, 39));
        assertThat(near.left().at()).satisfies(at -> place(at, 19, 23));
        assertThat(near.right().at()).satisfies(at -> place(at, 28, 39));
    }

    private static void place(At at, int from, int to) {
        assertThat(at.from()).isEqualTo(from);
        assertThat(at.to()).isEqualTo(to);
    }
}
