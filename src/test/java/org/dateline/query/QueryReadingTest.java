package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the language's table: what is typed, and the bracketed reading. */
class QueryReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            iran mali                        | iran AND mali
            "arms shipments"                 | "arms shipments"
            “arms shipments”                 | "arms shipments"
            „Waffen liefern“                 | "Waffen liefern"
            «livraison d'armes»              | "livraison d'armes"
            ‘arms shipments’                 | "arms shipments"
            "camara"                         | "camara"
            iran and mali                    | iran AND mali
            iran Or mali                     | iran OR mali
            iran && mali                     | iran AND mali
            iran NOT mali                    | iran AND NOT mali
            iran AND NOT mali                | iran AND NOT mali
            iran -mali                       | iran AND NOT mali
            iran −mali                       | iran AND NOT mali
            iran -"arms shipments"           | iran AND NOT "arms shipments"
            iran -(mali OR niger)            | iran AND NOT (mali OR niger)
            +iran +mali                      | iran AND mali
            iran - mali                      | iran AND mali
            al-Qaida                         | al-Qaida
            """)
    void wordsAndBooleans(String typed, String reading) {
        assertThat(Readers.reading(typed)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            iran w/5 mali                    | iran w/5 mali
            iran W/5 mali                    | iran w/5 mali
            iran within/5 mali               | iran w/5 mali
            iran near/5 mali                 | iran w/5 mali
            iran near5 mali                  | iran w/5 mali
            iran n/5 mali                    | iran w/5 mali
            iran /5 mali                     | iran w/5 mali
            iran /n5/ mali                   | iran w/5 mali
            iran AROUND(5) mali              | iran w/5 mali
            iran pre/5 mali                  | iran pre/5 mali
            iran onear/5 mali                | iran pre/5 mali
            iran adj5 mali                   | iran pre/5 mali
            iran p/5 mali                    | iran pre/5 mali
            iran +5 mali                     | iran pre/5 mali
            iran not w/5 nuclear             | iran not w/5 nuclear
            iran NOT pre/5 nuclear           | iran not pre/5 nuclear
            iran w/s mali                    | iran w/s mali
            iran /s mali                     | iran w/s mali
            iran w/p mali                    | iran w/p mali
            iran /p mali                     | iran w/p mali
            iran same mali                   | iran w/p mali
            iran not w/s mali                | iran not w/s mali
            iran not w/p mali                | iran not w/p mali
            "arms deal" w/9 terror*          | "arms deal" w/9 terror*
            (iran OR tehran) w/5 (mali or bamako) | (iran OR tehran) w/5 (mali OR bamako)
            (iran w/3 arms) w/9 mali         | (iran w/3 arms) w/9 mali
            same sex marriage                | \\same AND sex AND marriage
            "iran mali"~5                    | "iran mali"~5
            """)
    void proximity(String typed, String reading) {
        assertThat(Readers.reading(typed)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            iran mali OR niger               | iran AND (mali OR niger)
            iran OR mali niger               | (iran OR mali) AND niger
            iran OR mali w/5 niger           | (iran OR mali) w/5 niger
            iran w/9 mali w/3 niger          | iran w/9 (mali w/3 niger)
            iran w/3 mali w/9 niger          | (iran w/3 mali) w/9 niger
            iran w/5 mali w/5 niger          | (iran w/5 mali) w/5 niger
            iran w/s mali w/900 niger        | iran w/s (mali w/900 niger)
            iran w/p mali w/s niger w/5 chad | iran w/p (mali w/s (niger w/5 chad))
            NOT iran OR mali                 | NOT (iran OR mali)
            -iran OR mali                    | (NOT iran) OR mali
            iran OR NOT mali                 | iran OR (NOT mali)
            NOT iran w/5 mali                | NOT (iran w/5 mali)
            iran AND mali NOT niger chad     | iran AND mali AND NOT niger AND chad
            iran w/5 mali niger              | (iran w/5 mali) AND niger
            ((iran) (mali niger))            | iran AND mali AND niger
            (iran OR (mali OR niger))        | iran OR mali OR niger
            """)
    void order(String typed, String reading) {
        assertThat(Readers.reading(typed)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            atleast3(wagner)                 | atleast3(wagner)
            atleast3 wagner                  | atleast3(wagner)
            atleast2(iran or mali)           | atleast2(iran OR mali)
            headline(coup)                   | headline(coup)
            Title:coup                       | headline(coup)
            title:(coup OR putsch)           | headline(coup OR putsch)
            hl=coup                          | headline(coup)
            hlead(coup)                      | hlead(coup)
            hlp="state coup"                 | hlead("state coup")
            lead(coup)                       | lead(coup)
            body(coup)                       | body(coup)
            caption(coup)                    | caption(coup)
            headline(the coup)               | headline(the) AND headline(coup)
            headline(coup NOT mali)          | headline(coup) AND NOT headline(mali)
            first50(coup)                    | first50(coup)
            coup/F50/                        | first50(coup)
            coup /f50/                       | first50(coup)
            (coup OR putsch)/F50/            | first50(coup OR putsch)
            caps(who)                        | caps(who)
            allcaps(who)                     | allcaps(who)
            terror*                          | terror*
            recycl!                          | recycl*
            wom?n                            | wom?n
            *ism                             | *ism
            te**r?r                          | te*r?r
            qaddafi~1                        | qaddafi~1
            qaddafi~                         | qaddafi~2
            qaddafi~0                        | qaddafi
            /wh[ao]t/                        | /wh[ao]t/
            /wh(at)+/                      | /wh(at)+/
            al-sha*                          | "al" pre/1 sha*
            o'bri*                           | obri*
            l'ira*                           | ira*
            "terror* attack"                 | terror* pre/1 "attack"
            "arms * iran"                    | "arms" pre/2 "iran"
            "terror* attack"~2               | terror* w/3 "attack"
            """)
    void partsAndPatterns(String typed, String reading) {
        assertThat(Readers.reading(typed)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            country:mali                     | country:Mali
            Country:ML                       | country:Mali
            country.about:ML                 | country.about:Mali
            country.main:ml                  | country.main:Mali
            country:(mali OR niger)          | country:(Mali OR Niger)
            country:(mali OR "south africa" OR burkina faso) | country:(Mali OR "South Africa" OR "Burkina Faso")
            country:(mali AND niger)         | country:Mali AND country:Niger
            country:(mali niger)             | country:Mali AND country:Niger
            country:burkina faso coup        | country:"Burkina Faso" AND coup
            helicopters (country:mali OR country:iran) | helicopters AND (country:Mali OR country:Iran)
            dateline:bamako                  | dateline:bamako
            source.country:FR                | source.country:France
            person:"sadio camara"            | person:"sadio camara"
            person:(camara OR "sadio c")     | person:camara OR person:"sadio c"
            person:(sadio camara)            | person:"sadio camara"
            org:wagner                       | org:wagner
            organization:wagner              | org:wagner
            place:kidal                      | place:kidal
            source:"Le Monde"                | source:"Le Monde"
            byline:smith                     | byline:smith
            by="jane doe"                    | byline:"jane doe"
            lang:fr                          | lang:French
            language:french                  | lang:French
            lang:français                    | lang:French
            lang:pt-BR | lang:Portuguese
            section:world                    | section:world
            edition:late                     | edition:late
            page:A1                          | page:A1
            url:bbc.com/news?x=1             | url:"bbc.com/news?x=1"
            site:bbc.com                     | url:"bbc.com"
            collection:cables                | collection:cables
            cluster:ab12                     | cluster:ab12
            status:Corrected                 | status:corrected
            -status:ocr                      | NOT status:ocr
            length>1200                      | length>1200
            wc>1200                          | length>1200
            length>=1,200                    | length>1199
            wc<50                            | length<=49
            length:500..1000                 | length:500..1000
            length:[500 TO 1000]             | length:500..1000
            about:2012                       | about:2012
            about:2010..2012                 | about:2010..2012
            about:2010-2012                  | about:2010..2012
            """)
    void fields(String typed, String reading) {
        assertThat(Readers.reading(typed)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            after:2023-05                    | after:2023-05-01
            before:2023-06-01                | before:2023-06-01
            before:2023-06                   | before:2023-06-30
            date:2021..2023                  | date:2021-01-01..2023-12-31
            date:2023..                      | after:2023-01-01
            date:..2023                      | before:2023-12-31
            date:2022                        | date:2022
            date:2023-q2                     | date:2023-04-01..2023-06-30
            date:"Q4 2023"                   | date:2023-10-01..2023-12-31
            date:"june 2023"                 | date:2023-06
            date:"3 June 2023"               | date:2023-06-03
            date:"June 3rd, 2023"            | date:2023-06-03
            date:"3 juin 2023"               | date:2023-06-03
            date:20230603                    | date:2023-06-03
            date:2023-02                     | date:2023-02
            date:2024-02                     | date:2024-02
            date:13/04/2023                  | date:2023-04-13
            date:04/13/2023                  | date:2023-04-13
            date:05/05/2023                  | date:2023-05-05
            date:3.4.2023                    | date:2023-04-03
            date:[2021 TO *]                 | after:2021-01-01
            date>2022                        | after:2023-01-01
            date<=2022                       | before:2022-12-31
            date:2023..2021                  | date:2021-01-01..2023-12-31
            date:"last 90 days"              | date:2026-08-27..2026-11-24
            date:today                       | date:2026-11-24
            date:yesterday                   | date:2026-11-23
            date:"last week"                 | date:2026-11-16..2026-11-22
            date:"this week"                 | date:2026-11-23..2026-11-24
            date:"last month"                | date:2026-10
            date:"last year"                 | date:2025
            date:"past 2 months"             | date:2026-09-25..2026-11-24
            date:none                        | date:none
            added:2026-11                    | added:2026-11
            added:2026-11-01..               | added:2026-11-01..
            date:(2021 OR 2023)              | date:2021 OR date:2023
            """)
    void dates(String typed, String reading) {
        assertThat(Readers.reading(typed)).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            U.S. troops                      | allcaps(us) AND troops
            troops of the U.S.A.             | troops AND allcaps(usa)
            US troops                        | US AND troops
            O’Brien                          | O’Brien
            $4.2bn                           | $4.2bn
            4,200,000 people                 | 4,200,000 AND people
            9/11 attacks                     | 9/11 AND attacks
            Smith & Sons                     | Smith AND Sons
            Exclusive: coup                  | Exclusive AND coup
            Source: Reuters                  | Source AND Reuters
            What happened?                   | happened
            Coup? Mali denies                | Coup AND Mali AND denies
            coup in mali.                    | coup AND mali
            coup... mali                     | coup AND mali
            mali!!                           | mali
            at 12:30                         | at AND 12:30
            the coup of mali                 | coup AND mali
            the who                          | the AND who
            the OR coup                      | the OR coup
            the w/3 coup                     | the w/3 coup
            WHO mali                         | WHO AND mali
            https://a.org/x?y=1              | \\https://a.org/x?y=1
            צה"ל                             | צה"ל
            """)
    void plainText(String typed, String reading) {
        assertThat(Readers.reading(typed)).isEqualTo(reading);
    }
}
