package org.dateline.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Doe                              | Jane Doe
            By Jane Doe and John Roe                 | Jane Doe; John Roe
            JANE DOE, JOHN ROE                       | JANE DOE; JOHN ROE
            By Jane Doe, Reuters                     | Jane Doe
            Von Jörg Müller und Ida Groß             | Jörg Müller; Ida Groß
            Par Marie Curie et Paul Dupont           | Marie Curie; Paul Dupont
            Por Ana Pérez y Luis Gómez               | Ana Pérez; Luis Gómez
            Curtin, John                             | John Curtin
            Doe, Jane; Roe, John                     | Jane Doe; John Roe
            By Jane Doe in Bamako                    | Jane Doe
            Jane Doe <jane@example.org>              | Jane Doe
            By Ludwig van Beethoven                  | Ludwig van Beethoven
            Associated Press                         | Associated Press
            Escribe Camila Méndez                    | Camila Méndez
            Jane (J.R.) Doe                          | Jane (J.R.) Doe
            Jane Doe (Reuters)                       | Jane Doe
            Jane Doe et John Roe)                    | Jane Doe; John Roe
            """)
    void splitsIntoPersons(String byline, String persons) {
        assertThat(Bylines.split(byline)).isEqualTo(List.of(persons.split("; ")));
    }

    @ParameterizedTest
    @CsvSource({
        "freeman1984, true",
        "delta201, true",
        "um 12 Uhr, false",
        "12:30, false",
        "Jane Doe, true",
        "Eagle 4, true"
    })
    void figuresBelongToNicknamesButNotAlone(String text, boolean may) {
        assertThat(Bylines.mayBeName(text)).isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"June 8", "February 8th", "8 de junio", "3. März", "YouTube", "Previous: eintrag", "User name"})
    void whatPagesShowBesideABylineIsNoName(String text) {
        assertThat(Bylines.mayBeName(text)).isFalse();
    }

    @Test
    void aMiddleNameInBracketsBelongsToAFullName() {
        assertThat(Bylines.isFullName("Jane (J.R.) Doe")).isTrue();
        assertThat(Bylines.isFullName("Jane (J.R.)")).isFalse();
    }
}
