package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.archive.Samples.Sample;
import org.dateline.article.Article;
import org.dateline.article.Body;
import org.dateline.article.Entity;
import org.dateline.query.Match;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QueryParser;
import org.dateline.text.StopWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row and sentence of the query language's specification, as typed, over a corpus that can be read in a minute. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class QueryLanguageContract extends ArchiveFixture {
    @Override
    protected boolean onlyReads() {
        return true;
    }

    @AfterAll
    @Override
    protected void closeShared() throws IOException {
        super.closeShared();
    }

    private static final QueryParser PARSER = new QueryParser(
            Clock.fixed(Instant.parse("2024-02-01T12:00:00Z"), ZoneOffset.UTC),
            word -> StopWords.contains(word, Set.of("en")));

    @Override
    protected List<Article> articles() {
        return List.of(
                new Sample(1, "Coup in Mali")
                        .body("BAMAKO (AP) - Iran sent arms to Mali. The arms shipments were for Camara.\n\n"
                                + "Wagner troops watched. Wagner left. Wagner returned.\n\n"
                                + "A recycling plant near Gao burned; women fled.")
                        .date("2023-06-01")
                        .source("Le Monde")
                        .byline("Aïssata Diallo")
                        .section("World")
                        .url("https://www.lemonde.fr/afrique/mali-coup?x=1")
                        .printed("Final", "A4", "BAMAKO, Mali")
                        .country("ML", true, true)
                        .country("IR", false, false)
                        .entity(Entity.Type.PERSON, "Sadio Camara")
                        .entity(Entity.Type.ORGANIZATION, "Wagner Group")
                        .entity(Entity.Type.PLACE, "Bamako")
                        .sourceCountry("FR")
                        .years(2012)
                        .fingerprint(1, 64)
                        .made(),
                new Sample(2, "Iran talks stall")
                        .body(
                                "Mali was not on the table.\n\nOfficials from Iran spoke of an arms shipment and of nuclear plants.")
                        .date("2023-06")
                        .source("Reuters")
                        .country("IR", true, true)
                        .fingerprint(1, 40)
                        .made(),
                new Sample(3, "WHO warns of cholera")
                        .body(
                                "The WHO said who is at risk. Nothing on the U.S. was said to us.\n\nQaddafi once ruled; Gaddafi, some write.")
                        .date("2023")
                        .source("Reuters")
                        .country("US", false, false)
                        .corrected()
                        .made(),
                new Sample(4, "O’Brien resigns")
                        .body("Mr O'Brien left Smith & Sons after 9/11. The $4.2bn deal hit 4,200,000 people.")
                        .date("2022-03-15")
                        .made(),
                new Sample(5, "Al-Shabaab strikes")
                        .body("The al Shabaab group paid $4.2 billion, alshabaab said. L'Iran a nié.")
                        .date("2024-01-20")
                        .made(),
                new Sample(6, "Picture")
                        .body(new Body.Builder()
                                .add(Body.Kind.PARAGRAPH, "Exclusive photographs of a march.")
                                .add(Body.Kind.CAPTION, "Crowds in Gao")
                                .build())
                        .made());
    }

    private List<Integer> ask(String typed) {
        return found(PARSER.parse(typed).query());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            iran mali                       | 1 2
            IRAN Mali                       | 1 2
            "arms shipments"                | 1
            “arms shipment”                 | 2
            "camara"                        | 1
            "shipment"                      | 2
            shipment                        | 1 2
            iran AND wagner                 | 1
            wagner OR cholera               | 1 3
            iran NOT wagner                 | 2 5
            iran and not wagner             | 2 5
            iran -wagner                    | 2 5
            -iran                           | 3 4 6
            (wagner or nuclear) arms        | 1 2
            iran w/4 mali                   | 1
            mali w/4 iran                   | 1
            iran w/3 mali                   |
            iran near/4 mali                | 1
            iran near4 mali                 | 1
            iran n/4 mali                   | 1
            iran /4 mali                    | 1
            iran pre/4 mali                 | 1
            mali pre/4 iran                 |
            iran onear/4 mali               | 1
            iran adj4 mali                  | 1
            iran p/4 mali                   | 1
            iran +4 mali                    | 1
            iran not w/4 mali               | 2 5
            iran and not w/4 mali           | 2 5
            arms not w/1 shipment           | 1
            iran w/s mali                   | 1
            iran /s mali                    | 1
            mali w/s camara                 |
            mali w/p camara                 | 1
            mali /p camara                  | 1
            mali same camara                | 1
            wagner not w/s troops           | 1
            iran w/5 (mali or nuclear)      | 1
            iran w/9 (mali or nuclear)      | 1 2
            "arms shipments" w/3 camara     | 1
            camar? w/3 ship*                | 1
            (iran w/4 mali) w/3 shipments   | 1
            iran w/4 mali w/9 camara        | 1
            "iran mali"~3                   | 1
            "iran mali"~2                   |
            atleast3(wagner)                | 1
            atleast4(wagner)                |
            headline(coup)                  | 1
            title:coup                      | 1
            hl=coup                         | 1
            intitle:coup                    | 1
            headline(iran)                  | 2
            hlead(nuclear)                  | 2
            hlp=coup                        | 1
            lead(recycling)                 |
            lead(wagner)                    | 1
            body(coup)                      |
            caption(gao)                    | 6
            caption(march)                  |
            first5(iran)                    | 1
            first3(iran)                    | 1
            first2(iran)                    |
            iran /F3/                       | 1
            caps(who)                       | 3
            allcaps(who)                    | 3
            caps(arms)                      |
            ship*                           | 1 2
            recycl!                         | 1
            wom?n                           | 1
            *lera                           | 3
            qaddafi~1                       | 3
            kaddafi~1                       | 3
            /[qg]addafi/                    | 3
            spelling(Kadhafi)               | 3
            """)
    void wordsAndOperators(String typed, String expected) {
        assertThat(ask(typed)).as(typed).isEqualTo(numbers(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            country:mali                    | 1
            country:ML                      | 1
            country:malian                  | 1
            country.about:ML                | 1
            country:IR                      | 1 2
            country.about:iran              | 2
            country.main:iran               | 2
            region:sahel                    | 1
            dateline:bamako                 | 1
            source.country:FR               | 1
            person:"sadio camara"           | 1
            person:camara                   | 1
            org:wagner                      | 1
            place:bamako                    | 1
            source:monde                    | 1
            byline:diallo                   | 1
            by=aissata                      | 1
            lang:en                         | 1 2 3 4 5 6
            lang:en-GB                      | 1 2 3 4 5 6
            lang:french                     |
            section:world                   | 1
            edition:final                   | 1
            page:a4                         | 1
            url:lemonde.fr                  | 1
            url:"https://www.lemonde.fr/afrique/mali-coup?x=1" | 1
            after:2023-05                   | 1 2 3 5
            before:2023-06-01               | 1 2 3 4
            date:2021..2023                 | 1 2 3 4
            date:2023..                     | 1 2 3 5
            date:..2022                     | 4
            date:2022                       | 4
            date:2023-q2                    | 1 2 3
            date:"june 2023"                | 1 2 3
            date:june 2023                  | 1 2 3
            date:2023-06-02..2023-06-30     | 2 3
            date:15 march 2022              | 4
            date:"last 90 days"             | 3 5
            date:last 90 days               | 3 5
            date:none                       | 6
            added:2024-01-02                | 2
            about:2012                      | 1
            about:2010..2013                | 1
            length>20                       | 1 3
            wc<9                            | 6
            cluster:00000000000000010000000000000001 | 1 2
            status:corrected                | 3
            """)
    void fields(String typed, String expected) {
        assertThat(ask(typed)).as(typed).isEqualTo(numbers(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            O’Brien                         | 4
            O'Brien                         | 4
            obrien                          | 4
            "o’brien left"                  | 4
            "obrien left"                   | 4
            l'Iran                          | 1 2 5
            iran                            | 1 2 5
            al-Shabaab                      | 5
            al shabaab                      | 5
            alshabaab                       | 5
            "al-shabaab group"              | 5
            "alshabaab group"               | 5
            U.S.                            | 3
            us                              | 3
            allcaps(us)                     | 3
            4,200,000                       | 4
            4200000                         | 4
            "4200000 people"                | 4
            $4.2bn                          | 4 5
            $4.2 billion                    | 4 5
            "$4.2 billion"                  | 4 5
            9/11                            | 4
            Smith & Sons                    | 4
            Exclusive: photographs          | 6
            Was Iran in Mali?               | 1 2
            https://www.lemonde.fr/afrique/mali-coup?x=1 |
            the coup                        | 1
            "the coup"                      |
            arms w/2 to                     | 1
            "iran mali" ~7                  | 1
            iran, mali                      | 1 2
            iran AND                        | 1 2 5
            "arms shipments                 | 1
            aissata                         |
            photograph                      | 6
            organ                           |
            """)
    void formsAndPlainText(String typed, String expected) {
        assertThat(ask(typed)).as(typed).isEqualTo(numbers(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            wagner or nuclear iran          | (wagner OR nuclear) AND iran       | 1 2
            cholera or wagner w/9 mali      | (cholera OR wagner) w/9 mali       | 1
            iran w/9 arms w/2 sent          | iran w/9 (arms w/2 sent)           | 1
            iran w/s mali w/9 arms          | iran w/s (mali w/9 arms)           | 1
            not wagner iran                 | (NOT wagner) AND iran              | 2 5
            """)
    void order(String typed, String same, String expected) {
        assertThat(PARSER.parse(typed).query()).isEqualTo(PARSER.parse(same).query());
        assertThat(ask(typed)).as(typed).isEqualTo(numbers(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Wagner Group;Qaddafi            | 3
            arms shipments;cholera          | 1 3
            - nuclear plants;- Smith & Sons | 2 4
            """)
    void pastedLinesAreAnyOfThesePhrases(String lines, String expected) {
        assertThat(ask(lines.replace(';', '\n'))).isEqualTo(numbers(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Which cholera did Wagner see?   | 1 3
            and or not                      | 2
            anti-nuclear protests           | 2
            """)
    void anyOfTheWords(String typed, String expected) {
        ParsedQuery any = PARSER.parse(typed, Match.ANY);
        assertThat(found(any.query())).isEqualTo(numbers(expected));
    }

    private static List<Integer> numbers(String expected) {
        return expected == null
                ? List.of()
                : Arrays.stream(expected.strip().split(" +"))
                        .map(Integer::valueOf)
                        .toList();
    }
}
