package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesWithinTest {
    @Test
    void namesWithJobsAndColumns() {
        assertThat(NamesWithin.of("Rechtsanwältin Jane Doe")).containsExactly("Jane Doe");
        assertThat(NamesWithin.of("Der Einspruch Von Jane Doe")).containsExactly("Jane Doe");
        assertThat(NamesWithin.of("Jane Doe, Leiterin des Büros")).containsExactly("Jane Doe");
        assertThat(NamesWithin.of("Jane DoeFollow")).containsExactly("Jane Doe");
        assertThat(NamesWithin.of("Text und Fotos: Jane Doe")).containsExactly("Jane Doe");
        assertThat(NamesWithin.of("Redakteur Jan van der Doe (Oslo)")).contains("Jan van der Doe");
    }

    @Test
    void noneWhereNothingMoreIsSaid() {
        assertThat(NamesWithin.of("Jane Doe")).isEmpty();
        assertThat(NamesWithin.of("Johanna von Doe")).isEmpty();
        assertThat(NamesWithin.of("the weather service")).isEmpty();
    }
}
