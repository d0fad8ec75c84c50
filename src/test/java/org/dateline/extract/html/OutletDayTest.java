package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dateline.extract.date.DateParser;
import org.junit.jupiter.api.Test;

class OutletDayTest {
    private static String day(String instant, String language) {
        return Objects.requireNonNull(OutletDay.of(DateParser.parse(instant, language), language))
                .iso();
    }

    @Test
    void theMidnightThatBeginsADayInWinterAndSummer() {
        assertThat(day("2022-11-06T23:00:00.000Z", "de")).isEqualTo("2022-11-07");
        assertThat(day("2022-07-06T22:00:00Z", "de-AT")).isEqualTo("2022-07-07");
    }

    @Test
    void allElseStays() {
        assertThat(day("2022-07-06T23:00:00Z", "de")).isEqualTo("2022-07-06");
        assertThat(day("2022-11-06T23:00:01Z", "de")).isEqualTo("2022-11-06");
        assertThat(day("2022-11-06T23:00:00Z", "en")).isEqualTo("2022-11-06");
        assertThat(day("2022-11-06T23:00:00+01:00", "de")).isEqualTo("2022-11-06");
        assertThat(OutletDay.of(null, "de")).isNull();
    }
}
