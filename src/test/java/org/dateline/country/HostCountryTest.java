package org.dateline.country;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostCountryTest {
    @Test
    void aCountrysOwnDomainTells() {
        assertThat(HostCountry.of("https://www.lemonde.fr/afrique/x.html")).contains("FR");
        assertThat(HostCountry.of("http://news.bbc.co.uk/1")).contains("GB");
        assertThat(HostCountry.of("https://mg.co.za/a")).contains("ZA");
    }

    @Test
    void othersDoNot() {
        assertThat(HostCountry.of("https://www.nytimes.com/2023")).isEmpty();
        assertThat(HostCountry.of("https://thing.io/a")).as("sold to the world").isEmpty();
        assertThat(HostCountry.of("https://127.0.0.1/a")).isEmpty();
        assertThat(HostCountry.of("no address")).isEmpty();
        assertThat(HostCountry.of(null)).isEmpty();
    }
}
