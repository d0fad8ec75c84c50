package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FacetPageTest extends PageTest {
    @Test
    void aCountryIsFoundByTheNameThatThePageShows() throws Exception {
        assertThat(page("/facets/country?q=mali&prefix=ivoire", 200, Locale.FRENCH)
                        .select(".facet-page .name")
                        .eachText())
                .containsExactly("Côte d’Ivoire");
        assertThat(page("/facets/country?q=mali&prefix=%D8%A7%D9%84%D8%AC%D8%B2%D8%A7", 200, Locale.of("ar"))
                        .select(".facet-page .name")
                        .eachText())
                .containsExactly("الجزائر");
        assertThat(page("/facets/country?q=mali&prefix=ivory", 200, Locale.FRENCH)
                        .select(".facet-page .name"))
                .hasSize(1);
        assertThat(page("/facets/country?q=mali&prefix=voire", 200, Locale.FRENCH)
                        .select(".facet-page .name"))
                .isEmpty();
    }
}
