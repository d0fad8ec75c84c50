package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every fact of an article opens what it rests on. */
class EvidenceTest extends PageTest {
    private static final Article RICH = SampleArticles.all().get(0);
    private static final String ADDRESS = "/articles/" + RICH.id();

    @Test
    void theDateShowsItsCandidatesAndTheRule() throws Exception {
        assertThat(page(ADDRESS).select(".dates-evidence li").eachText())
                .containsExactly(
                        "14 June 2023 JSON-LD of the page chosen: first of the page",
                        "15 June 2023 the address not chosen");
    }

    @Test
    void aCountryShowsWhyItIsAboutAndItsPlaces() throws Exception {
        Element mali = page(ADDRESS).selectFirst(".evidence:contains(the country that it is most about)");
        assertThat(mali).isNotNull();
        assertThat(mali.select(".reasons li").eachText())
                .containsExactly(
                        "the country that it is most about",
                        "52% of the weight of all its places",
                        "named 4 times in the text",
                        "reported from there");
        assertThat(mali.select("blockquote b").eachText()).containsOnly("Mali");
        assertThat(mali.select(".does a").eachAttr("href"))
                .containsExactly(ADDRESS + "?lit=country%3AML#lit1", "/countries/ML");
    }

    @Test
    void mentionsByASurnameAreSaidToBeInferred() throws Exception {
        Element camara = page(ADDRESS).selectFirst(".named .evidence:contains(Sadio Camara)");
        assertThat(camara).isNotNull();
        assertThat(camara.select(".reasons li").eachText())
                .containsExactly("named 2 times in the text", "1 mention is inferred: “Camara”");
        assertThat(camara.select(".does a").last().attr("href")).isEqualTo("/people/Sadio%20Camara");
    }

    @Test
    void aCountryIsLitInTheTextBesideTheMatches() throws Exception {
        Document lit = page(ADDRESS + "?q=iran+mali&lit=country:ML");
        assertThat(lit.select(".text .lit").eachText()).containsExactly("Mali", "Mali", "Mali", "Mali");
        assertThat(lit.select(".text mark .lit")).hasSize(4);
        assertThat(lit.select(".text .lit").eachAttr("id")).containsExactly("lit1", "lit2", "lit3", "lit4");
        assertThat(lit.select(".lit-note").text()).isEqualTo("Mali is lit in 4 places Put out");
        assertThat(lit.select(".lit-note a").attr("href")).isEqualTo(ADDRESS + "?q=iran+mali");
        assertThat(lit.select(".is-lit summary").text()).startsWith("ML Mali");
        assertThat(page(ADDRESS + "?lit=person:nobody").select(".lit")).isEmpty();
    }

    @Test
    void aCitationCanBeCopiedInEachStyle() throws Exception {
        Document page = page(ADDRESS);
        assertThat(page.select("#citation").text())
                .startsWith(
                        "Awa Diallo and Tom Kessler, “Drone parts from Iran land in Mali as talks with Tehran move beyond "
                                + "words,” The Sahel Courier, June 14, 2023, Late ed., World, A4, "
                                + "https://courier.example/2023/06/15/iran-mali-drones (Dateline archive, http://localhost"
                                + ADDRESS + ", accessed ");
        assertThat(page.select(".cite pre").get(0).text()).startsWith("@article{dateline-" + RICH.id());
        assertThat(page.select(".cite pre").get(1).text()).startsWith("TY  - NEWS");
        assertThat(page.select(".permanent a").attr("href")).isEqualTo(ADDRESS);
    }
}
