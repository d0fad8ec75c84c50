package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class SearchFormTest {
    private static SearchForm form(String address) {
        var given = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
        var decoded = new LinkedMultiValueMap<String, String>();
        given.forEach((name, values) -> values.forEach(
                value -> decoded.add(name, value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8))));
        return SearchForm.of(decoded);
    }

    @Test
    void theAddressHoldsTheWholeState() {
        String address = "/?q=iran+w%2F5+%22mali+%26+co%22&match=any&country=ML&country=IR&country.not=FR"
                + "&person=Sadio+Camara&from=2023-01&to=2023-06-14&sort=newest&group=none&view=compact&size=50&page=3";
        assertThat(form(address).address()).isEqualTo(address);
        assertThat(form(address).q()).isEqualTo("iran w/5 \"mali & co\"");
    }

    @Test
    void choosingReleasingAndExcludingGoBackToTheFirstPage() {
        SearchForm form = form("/?q=coup&country=ML&page=4");
        assertThat(form.choosing(Facet.COUNTRY, "IR").address()).isEqualTo("/?q=coup&country=ML&country=IR");
        assertThat(form.releasing(Facet.COUNTRY, "ML").address()).isEqualTo("/?q=coup");
        assertThat(form.excluding(Facet.COUNTRY, "ML").address()).isEqualTo("/?q=coup&country.not=ML");
        assertThat(form.choosing(Facet.COUNTRY, "ML").address()).isEqualTo("/?q=coup&country=ML");
        assertThat(form.onPage(2).address()).isEqualTo("/?q=coup&country=ML&page=2");
    }

    @Test
    void countriesAreResolvedFromNamesAndCodes() {
        assertThat(form("/?q=&country=mali&country=ir&lang=FR").filters())
                .containsOnly(
                        Map.entry(Facet.COUNTRY, new Filter(List.of("ML", "IR"), List.of())),
                        Map.entry(Facet.LANGUAGE, new Filter(List.of("fr"), List.of())));
    }

    @Test
    void partsOfADateReachToTheirFirstAndLastDay() {
        assertThat(form("/?q=&from=2023-02&to=2024").published())
                .isEqualTo(new DateRange(LocalDate.of(2023, 2, 1), LocalDate.of(2024, 12, 31)));
        assertThat(form("/?q=&to=2024-02").published()).isEqualTo(new DateRange(null, LocalDate.of(2024, 2, 29)));
    }

    @Test
    void whatCannotBeMeantIsRefusedWithTheParameterNamed() {
        assertThatThrownBy(() -> form("/?q=&from=june"))
                .hasMessage("from is a year, a month or a day such as 2023, 2023-06 or 2023-06-14, not “june”.");
        assertThatThrownBy(() -> form("/?q=&from=2024&to=2023"))
                .hasMessage("The first day, 2024, is later than the last, 2023; change them over.");
        assertThatThrownBy(() -> form("/?q=&country=Atlantis"))
                .hasMessage("No country is called “Atlantis”; write its name or its ISO code, such as ML.");
        assertThatThrownBy(() -> form("/?q=&sort=best"))
                .hasMessage("sort is one of relevance, newest, oldest, added, length, source, matches, not “best”.");
        assertThatThrownBy(() -> form("/?q=&page=501")).hasMessage("page is a whole number from 1 to 500, not “501”.");
    }

    @Test
    void anotherSpellingReleasesAName() {
        SearchForm chosen =
                SearchForm.of("").choosing(Facet.PERSON, "José Peña").choosing(Facet.SOURCE, "José");
        assertThat(chosen.releasing(Facet.PERSON, "Jose Pena").address()).isEqualTo("/?q=&source=Jos%C3%A9");
        assertThat(chosen.excluding(Facet.PERSON, "JOSE PENA").address())
                .isEqualTo("/?q=&person.not=JOSE+PENA&source=Jos%C3%A9");
        assertThat(chosen.releasing(Facet.SOURCE, "Jose").filter(Facet.SOURCE).any())
                .as("outlets are no names")
                .containsExactly("José");
    }
}
