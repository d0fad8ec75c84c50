package org.dateline.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.PublishedDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateParserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-06-03                          |    | 2023-06-03
            2023-06                             |    | 2023-06
            2023                                |    | 2023
            2023/06/03                          |    | 2023-06-03
            20230603                            |    | 2023-06-03
            20230603T101500+0200                |    | 2023-06-03
            2023-06-03T10:15:00Z                |    | 2023-06-03
            2023-05-31T23:30:00-05:00           |    | 2023-05-31
            2023-06-03 10:15:00                 |    | 2023-06-03
            Sat, 03 Jun 2023 10:15:00 GMT       |    | 2023-06-03
            Sat, 3 Jun 23 23:59:00 -0700        |    | 2023-06-03
            1685787300                          |    | 2023-06-03
            1685787300000                       |    | 2023-06-03
            June 3, 2023                        |    | 2023-06-03
            Jun. 3, 2023                        |    | 2023-06-03
            Saturday, June 3rd, 2023, 10:15 am  |    | 2023-06-03
            3 June 2023                         |    | 2023-06-03
            3 juin 2023                         |    | 2023-06-03
            1er août 2023                       |    | 2023-08-01
            3 de junio de 2023                  |    | 2023-06-03
            3. Juni 2023                        |    | 2023-06-03
            3 de março de 2023                  |    | 2023-03-03
            3 июня 2023 г.                      |    | 2023-06-03
            3 يونيو 2023                        |    | 2023-06-03
            3 حزيران 2023                       |    | 2023-06-03
            ٣ يونيو ٢٠٢٣                        |    | 2023-06-03
            3 ژوئن 2023                         |    | 2023-06-03
            ۱۳ خرداد ۱۴۰۲                       |    | 2023-06-03
            3 Haziran 2023                      |    | 2023-06-03
            2023年6月3日                          |    | 2023-06-03
            2023년 6월 3일                        |    | 2023-06-03
            June 2023                           |    | 2023-06
            juin 2023                           |    | 2023-06
            03.06.2023                          |    | 2023-06-03
            25/12/2023                          |    | 2023-12-25
            12/25/2023                          |    | 2023-12-25
            03/04/2023                          | fr | 2023-04-03
            03/04/2023                          | en-US | 2023-03-04
            03/04/2023                          | en-GB | 2023-04-03
            06/06/2023                          |    | 2023-06-06
            Published on May 25, 2023 at noon   |    | 2023-05-25
            """)
    void reads(String value, String language, String iso) {
        PublishedDate date = DateParser.parse(value, language);
        assertThat(date).isNotNull().extracting(PublishedDate::iso).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            03/04/2023        |
            03/04/2023        | en
            2023-13-01        |
            31 June 2023      |
            1/2               |
            May 25            |
            0001-01-01        |
            0                 |
            yesterday         |
            Flight 2023       |
            """)
    void doesNotGuess(String value, String language) {
        assertThat(DateParser.parse(value, language)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-05-31T23:30:00-05:00        | 2023-05-31T23:30-05:00
            20230603T101500+0200             | 2023-06-03T10:15+02:00
            Sat, 03 Jun 2023 10:15:00 EDT    | 2023-06-03T10:15-04:00
            June 3, 2023 1:05 pm GMT         | 2023-06-03T13:05Z
            2023-06-03T10:15:30.123Z         | 2023-06-03T10:15:30Z
            """)
    void keepsTheInstantWithItsOffset(String value, String instant) {
        assertThat(DateParser.parse(value, null))
                .isNotNull()
                .extracting(PublishedDate::instant)
                .hasToString(instant);
    }
}
